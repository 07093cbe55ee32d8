import type { Shown } from '../../../platform/http/doors.ts'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/section.tsx'
import { compositionSentence } from '../../committees/rules/composition-sentence.ts'
import { kindSources } from '../../committees/rules/kind-sources.ts'
import { texts as danish } from '../../committees/texts.da.ts'
import { texts as english } from '../../committees/texts.en.ts'
import type { CommitteeView } from '../queries/committee-page.ts'
import { words } from './words.ts'

/** Where who sits there differs from what the sources name, in plain words, each with a way to its source. */
export function CompositionSection({
  view: { findings, kindTexts, groups },
  shown,
}: {
  readonly view: CommitteeView
  readonly shown: Shown
}) {
  const said = (shown.language === 'da' ? danish : english).composition
  const t = words(shown.language).committee
  if (!kindTexts || groups.length === 0) return null
  return (
    <Section id="sammensaetning" heading={said.heading}>
      {findings.length === 0 ? (
        <p class="small">{said.fits}</p>
      ) : (
        <ul class="small">
          {findings.map((finding) => {
            const source: { readonly address?: string } = kindSources[finding.rule.source]
            return (
              <li key={`${finding.about} ${finding.rule.key} ${finding.rule.sector}`}>
                {compositionSentence(finding, kindTexts[shown.language], said)}{' '}
                {source.address && (
                  <Link href={source.address} label={t.sourceOf(said.sources[finding.rule.source])}>
                    {t.source}
                  </Link>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
