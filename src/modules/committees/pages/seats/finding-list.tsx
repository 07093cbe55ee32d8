import type { Language } from '../../../../kernel/language.ts'
import { Link } from '../../../../ui/link.tsx'
import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'
import type { CompositionFinding } from '../../rules/composition.ts'
import { compositionSentence } from '../../rules/composition-sentence.ts'
import { kindSources } from '../../rules/kind-sources.ts'
import { words } from '../words.ts'

export interface FindingListProps {
  readonly findings: readonly CompositionFinding[]
  readonly kindTexts: { readonly da: CommitteeKindTexts; readonly en: CommitteeKindTexts }
  readonly language: Language
}

/** Where who sits there differs from what the sources name, each with a way to its source. */
export function FindingList({ findings, kindTexts, language }: FindingListProps) {
  const t = words(language)
  return (
    <ul>
      {findings.map((finding) => {
        const source: { readonly address?: string } = kindSources[finding.rule.source]
        return (
          <li key={`${finding.about} ${finding.rule.key} ${finding.rule.sector}`}>
            {compositionSentence(finding, kindTexts[language], t.composition)}
            {source.address && (
              <>
                {' '}
                <Link href={source.address} label={t.seats.sourceOf(t.composition.sources[finding.rule.source])}>
                  {t.seats.source}
                </Link>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
