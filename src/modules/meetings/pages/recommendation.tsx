import type { Shown } from '../../../platform/http/doors.ts'
import { Markdown } from '../../../ui/markdown.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { recommendationParts } from './recommendation-parts.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

type Item = MeetingView['items'][number]

/** What is recommended, each "at …" on its own line. */
export function Recommendation({ item, shown }: { readonly item: Item; readonly shown: Shown }) {
  const t = words(shown.language).item
  const lines = item.lines.filter(({ kind }) => kind === 'recommendation')
  const section = item.sections.find(({ kind }) => kind === 'recommendation')
  if (lines.length === 0) return null
  const parts = recommendationParts(section?.body ?? '', lines)
  const numbered = lines.every(({ number }) => /^\d+$/.test(number ?? ''))
  const List = numbered ? 'ol' : 'ul'
  return (
    <>
      <h3>{section?.heading ?? t.recommendation}</h3>
      <div lang={recordLanguage(shown.language)}>
        {section && !parts ? (
          <Markdown headingLevel={4} text={section.body} />
        ) : (
          <>
            {parts?.before && <Markdown headingLevel={4} text={parts.before} />}
            <List>
              {lines.map(({ text }, at) => (
                <li key={text}>{(parts ? parts.saysAt[at] : isClause(text)) ? `at ${text}` : text}</li>
              ))}
            </List>
            {parts?.after && <Markdown headingLevel={4} text={parts.after} />}
          </>
        )}
      </div>
    </>
  )
}

/** The "at" was taken off; a sentence that stands on its own never had one. */
function isClause(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}
