import type { Shown } from '../../../platform/http/doors.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Markdown } from '../../../ui/markdown.tsx'
import { NumberedPart } from '../../../ui/numbered-part.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { ItemTime } from './item-time.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

interface Withheld {
  readonly item: MeetingView['withheld'][number]
  readonly startsAt?: string | undefined
  readonly shown: Shown
}

/** Where a closed item stands in the order, and why nothing more is shown of it. */
export function WithheldItem({ item, startsAt, shown }: Withheld) {
  const t = words(shown.language)
  const lang = recordLanguage(shown.language)
  return (
    <NumberedPart
      id={`punkt-${item.position + 1}`}
      number={item.number}
      title={item.publicTitle ? <span lang={lang}>{item.publicTitle}</span> : t.withheld.title}
      facts={
        <>
          <span>
            <Icon name="lock" small /> {t.item.closed}
          </span>
          <ItemTime startsAt={startsAt} minutes={item.minutesAllotted} shown={shown} />
        </>
      }
    >
      {item.publicDecision && (
        <Callout heading={t.agenda.meeting.publicDecision}>
          <div lang={lang}>
            <Markdown headingLevel={4} text={item.publicDecision} />
          </div>
        </Callout>
      )}
      <p class="muted">{t.withheld.text}</p>
    </NumberedPart>
  )
}
