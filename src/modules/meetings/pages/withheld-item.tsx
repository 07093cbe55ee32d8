import type { Shown } from '../../../platform/http/doors.ts'
import { Icon } from '../../../ui/icon.tsx'
import { NumberedPart } from '../../../ui/numbered-part.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { words } from './words.ts'

/** Where a closed item stands in the order, and why nothing more is shown of it. */
export function WithheldItem({ item, shown }: { readonly item: MeetingView['withheld'][number]; readonly shown: Shown }) {
  const t = words(shown.language)
  return (
    <NumberedPart
      id={`punkt-${item.position + 1}`}
      number={item.number}
      title={item.publicTitle ?? t.withheld.title}
      facts={
        <span>
          <Icon name="lock" small /> {t.item.closed}
        </span>
      }
    >
      <p class="muted">{t.withheld.text}</p>
    </NumberedPart>
  )
}
