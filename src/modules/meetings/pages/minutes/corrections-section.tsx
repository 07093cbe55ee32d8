import type { Shown } from '../../../../platform/http/doors.ts'
import { formatInstant } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { MinutesView } from '../../queries/minutes/minutes-page.ts'
import { TextChange } from '../agenda/text-change.tsx'
import { words } from '../words.ts'

interface Drawn {
  readonly view: MinutesView
  readonly shown: Shown
}

/** What was corrected in approved minutes, when, by whom and why. */
export function CorrectionsSection({ view, shown }: Drawn) {
  const { language } = shown
  const t = words(language).minutes
  if (view.corrections.length === 0) return null
  const items = new Map(view.content.items.map((item) => [item.id, item]))
  return (
    <Section id="rettelser" heading={t.corrections}>
      {view.corrections.map(({ version, about, itemId, reason, wordsBefore, wordsAfter, correctedAt, correctedByName }) => {
        const item = itemId === null ? undefined : items.get(itemId)
        return (
          <div key={version}>
            <h3>{t.correctionOf(version, formatInstant(correctedAt, language), correctedByName)}</h3>
            {item && (
              <p>
                <Link href={`#punkt-${item.position + 1}`}>{t.changedItem(item.number, item.title)}</Link>
              </p>
            )}
            {about === 'attendance' && (
              <p>
                <Link href="#deltagere">{t.attendance}</Link>
              </p>
            )}
            <p>{t.correctedBecause(reason)}</p>
            <TextChange before={wordsBefore} after={wordsAfter} shown={shown} />
          </div>
        )
      })}
    </Section>
  )
}
