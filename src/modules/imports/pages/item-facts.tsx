import { formatDay } from '../../../ui/dates.ts'
import { ReadValue } from '../../../ui/read-value.tsx'
import type { DraftItem, Places } from '../rules/draft.ts'
import { AttachmentFields } from './attachment-fields.tsx'
import type { Editing } from './editing.tsx'
import { entryAnchor } from './field-places.ts'
import { RecordReferenceFields } from './record-reference-fields.tsx'
import { TreatmentFields } from './treatment-fields.tsx'

interface ItemFactsProps {
  readonly editing: Editing
  readonly item: DraftItem
  readonly pointer: string
}

/** What an item lists: attachments, numbers and treatments to be corrected, remarks to be checked. */
export function ItemFacts({ editing, item, pointer }: ItemFactsProps) {
  const { t } = editing
  return (
    <>
      <AttachmentFields editing={editing} item={item} pointer={pointer} />
      <RecordReferenceFields editing={editing} list={`${pointer}/recordReferences`} references={item.recordReferences} />
      <TreatmentFields editing={editing} item={item} pointer={pointer} />
      {listed(t.groups.presenters, 'presenters', item.presenters, ({ text }) => text)}
      {listed(t.groups.reservations, 'reservations', item.reservations, ({ text }) => text)}
      {listed(t.groups.notParticipating, 'notParticipating', item.notParticipating, ({ text }) => text)}
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

  function listed<Of extends { readonly places: Places }>(
    heading: string,
    list: string,
    entries: readonly Of[],
    inWords: (entry: Of) => string,
  ) {
    if (entries.length === 0) return null
    return (
      <div class="form-group">
        <p class="form-label">{heading}</p>
        <ul>
          {entries.map((entry, at) => (
            <li key={at}>
              <ReadValue id={entryAnchor(`${pointer}/${list}/${at}`)} sources={editing.sources(Object.values(entry.places).flat())}>
                {inWords(entry)}
              </ReadValue>
            </li>
          ))}
        </ul>
      </div>
    )
  }
}
