import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Details } from '../../../../ui/details.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Markdown } from '../../../../ui/markdown.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { CaseView } from '../../queries/cases/case-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

interface CasePartProps {
  readonly part: NonNullable<CaseView['written']>['parts'][number]
  readonly path: string
  readonly shown: Shown
}

/** What stands under one heading, where each of its sentences comes from, and a field to word it otherwise. */
export function CasePart({ part, path, shown }: CasePartProps) {
  const all = words(shown.language)
  const t = all.cases
  const { key, edited, generated, sources, vanished, revision } = part
  const heading = part.heading ?? ''
  const lang = recordLanguage(shown.language)
  const field = `text-${key}`
  const { entry, errorOf } = formReturned(shown, all)
  const cited = [...new Map(sources.map((source) => [`${source.sentence} ${source.path}`, source])).values()]
  return (
    <section aria-labelledby={`del-${key}`} class="case-part">
      <h3 id={`del-${key}`} lang={lang}>
        {heading}
      </h3>
      {edited !== null && <StateTag tone="active" word={t.edited} />}
      {vanished && <StateTag tone="warning" word={t.vanished} />}
      <div lang={lang}>
        <Markdown headingLevel={4} text={edited ?? generated} />
      </div>
      {cited.length > 0 && (
        <Details summary={`${t.sources(cited.length)}: ${heading}`}>
          <ul>
            {cited.map((source) => (
              <li key={`${source.sentence} ${source.path}`}>
                <Link href={source.path}>{t.sourceKinds[source.kind]}</Link> <span lang={lang}>{shortened(source.sentence)}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Details summary={t.edit(heading)} open={errorOf(field) !== undefined}>
        <form method="post" action={`${path}/tekst`}>
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="revision" value={revision} />
          <TextAreaField id={field} label={t.text(heading)} help={t.textHelp} rows={8} {...entry(field, edited ?? generated)} />
          <ButtonRow>
            <Button kind="secondary">{t.save}</Button>
            {edited !== null && (
              <Button kind="quiet" name="undo" value="ja">
                {t.undo}
              </Button>
            )}
          </ButtonRow>
        </form>
      </Details>
    </section>
  )
}

const shownOfSentence = 160

function shortened(sentence: string): string {
  const plain = sentence.replaceAll(/[#*_`\\|]/g, '').replaceAll(/\s+/g, ' ')
  return plain.length > shownOfSentence ? `${plain.slice(0, shownOfSentence)} …` : plain
}
