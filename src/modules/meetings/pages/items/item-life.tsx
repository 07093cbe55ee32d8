import type { Language } from '../../../../kernel/language.ts'
import { formatDay, formatInstant } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/link.tsx'
import type { ItemView } from '../../queries/items/item-page.ts'
import { words } from '../words.ts'
import { DraftTag } from './draft-tag.tsx'

/** Each state that the item came to, the first at first. */
export function ItemLife({ life, language }: { readonly life: ItemView['life']; readonly language: Language }) {
  const t = words(language).items
  return (
    <ol class="listing">
      {life.map(({ state, at, byName, reason, meetingId, heldOn }, number) => (
        <li key={number}>
          <div>
            <p class="listing-title">
              <DraftTag state={state} language={language} />{' '}
              {meetingId && heldOn && <Link href={`/moeder/${meetingId}`}>{t.onMeeting(formatDay(heldOn, language))}</Link>}
            </p>
            <p class="listing-facts">{t.lifeBy(byName, formatInstant(at, language))}</p>
            {reason && <p>{reason}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
