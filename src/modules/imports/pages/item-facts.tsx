import { formatDay } from '../../../ui/dates.ts'
import type { DraftItem } from '../rules/draft.ts'
import { AttachmentFields } from './attachment-fields.tsx'
import type { Editing } from './editing.tsx'
import { entryAnchor } from './field-places.ts'
import { RecordReferenceFields } from './record-reference-fields.tsx'
import { RemarkFields } from './remark-fields.tsx'
import { TreatmentFields } from './treatment-fields.tsx'

interface ItemFactsProps {
  readonly editing: Editing
  readonly item: DraftItem
  readonly pointer: string
}

/** What an item lists: attachments, numbers, treatments and remarks. */
export function ItemFacts({ editing, item, pointer }: ItemFactsProps) {
  const { t } = editing
  return (
    <>
      <AttachmentFields editing={editing} item={item} pointer={pointer} />
      <RecordReferenceFields editing={editing} list={`${pointer}/recordReferences`} references={item.recordReferences} />
      <TreatmentFields editing={editing} item={item} pointer={pointer} />
      {remarkLists.map((list) => (
        <RemarkFields key={list} editing={editing} item={item} pointer={pointer} list={list} />
      ))}
      {item.reportsOn && (
        <div class="form-group">
          <p class="form-label">{t.groups.reportsOn}</p>
          <p id={entryAnchor(`${pointer}/reportsOn`)}>
            {[item.reportsOn.committee, item.reportsOn.date && formatDay(item.reportsOn.date, editing.language)].filter(Boolean).join(', ')}
          </p>
        </div>
      )}
    </>
  )
}

const remarkLists = ['presenters', 'reservations', 'notParticipating'] as const
