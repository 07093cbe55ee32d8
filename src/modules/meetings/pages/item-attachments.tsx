import { Icon } from '../../../ui/icon.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import type { DrawnItem } from './around-item.ts'
import { words } from './words.ts'

/** An item's attachments, those that may be read with a way to them; of the others only how many. */
export function ItemAttachments({ item, around, shown }: DrawnItem) {
  const t = words(shown.language).item
  const withheld = around.withheldAttachments
  if (item.attachments.length + withheld === 0) return null
  return (
    <>
      <h3>{t.attachments(item.attachments.length + withheld)}</h3>
      {item.attachments.length > 0 && (
        <Listing
          rows={item.attachments.map(({ id, number, title, recordReference, externalId, mainDocument, open, handout, hasFile }) => ({
            key: id,
            title: <span lang={recordLanguage(shown.language)}>{number ? `${t.attachment(number)} ${title}` : title}</span>,
            ...(hasFile && number && { href: `/moeder/${around.meeting.id}/bilag/${number}` }),
            facts:
              [mainDocument && t.mainDocument, handout && words(shown.language).agenda.meeting.handout, recordReference ?? externalId]
                .filter(Boolean)
                .join(' · ') || undefined,
            aside: open ? undefined : (
              <>
                <Icon name="lock" small /> {t.closedAttachment}
              </>
            ),
          }))}
        />
      )}
      {withheld > 0 && <p class="muted">{t.withheldAttachments(withheld)}</p>}
    </>
  )
}
