import type { Shown } from '../../../platform/http/doors.ts'
import { Details } from '../../../ui/details.tsx'
import { Markdown } from '../../../ui/markdown.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

type Item = MeetingView['items'][number]

/** About ten lines; what is longer is folded on the screen and printed open. */
const longAt = 700

/** The running text of an item under its own headings, without what is drawn elsewhere. */
export function ItemSections({ item, shown }: { readonly item: Item; readonly shown: Shown }) {
  const t = words(shown.language)
  const drawn = {
    recommendation: item.lines.some(({ kind }) => kind === 'recommendation'),
    conclusion: item.conclusion !== null,
    attachments: item.attachments.length > 0,
  }
  return (
    <>
      {item.sections
        .filter(({ kind, heading, body }) => !drawn[kind as keyof typeof drawn] && (heading || body))
        .map(({ kind, heading, body }, at) => {
          const title = heading ?? (kind === 'other' ? undefined : wordFor(t.sectionKinds, kind))
          const text = (
            <div lang={recordLanguage(shown.language)}>
              <Markdown headingLevel={4} text={body} />
            </div>
          )
          // The route line says it already; the words stay within reach.
          const repeats = kind === 'caseRoute' && item.treatments.length > 0
          if (body.length > longAt || repeats) {
            return (
              <Details key={at} summary={<h3>{title ?? t.sectionKinds.other}</h3>}>
                {text}
              </Details>
            )
          }
          return (
            <div key={at}>
              {title && <h3>{title}</h3>}
              {text}
            </div>
          )
        })}
    </>
  )
}
