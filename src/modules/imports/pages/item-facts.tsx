import { formatDay } from '../../../ui/dates.ts'
import { ReadValue } from '../../../ui/read-value.tsx'
import type { DraftItem, DraftTreatment, Places } from '../rules/draft.ts'
import { choicesOf, DraftField } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entryAnchor } from './field-places.ts'

interface ItemFactsProps {
  readonly editing: Editing
  readonly item: DraftItem
  readonly pointer: string
}

/** What an item lists: numbers, treatments and remarks to be checked, attachments to be corrected. */
export function ItemFacts({ editing, item, pointer }: ItemFactsProps) {
  const { t } = editing
  return (
    <>
      {item.attachments.length > 0 && (
        <fieldset>
          <legend>{t.groups.attachments}</legend>
          {item.attachments.map(({ number, title, open, places }, at) => (
            <div key={at} class="field-row" id={entryAnchor(`${pointer}/attachments/${at}`)}>
              <DraftField
                editing={editing}
                pointer={`${pointer}/attachments/${at}/number`}
                label={t.fields.number}
                saved={number}
                as="short"
              />
              <DraftField
                editing={editing}
                pointer={`${pointer}/attachments/${at}/title`}
                label={t.fields.title}
                saved={title}
                spans={places['title']}
              />
              <DraftField
                editing={editing}
                pointer={`${pointer}/attachments/${at}/open`}
                label={t.fields.open}
                saved={open === undefined ? '' : String(open)}
                choices={choicesOf(['true', 'false'], { true: t.fields.isOpen, false: t.fields.isClosed })}
                none={t.fields.asItem}
              />
            </div>
          ))}
          <p class="form-hint">{t.fields.removeLine}</p>
        </fieldset>
      )}
      {listed(t.groups.recordReferences, 'recordReferences', item.recordReferences, ({ number, system }) =>
        system ? `${number} (${system})` : number,
      )}
      {listed(t.groups.presenters, 'presenters', item.presenters, ({ text }) => text)}
      {listed(t.groups.earlierTreatments, 'earlierTreatments', item.earlierTreatments, treatment)}
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

  function treatment({ committee, date, itemNumber, outcome, state }: DraftTreatment): string {
    const when = date && formatDay(date, editing.language)
    const number = itemNumber && t.paper.item(itemNumber)
    return [committee, when, number, outcome, state === 'held' ? t.item.held : t.item.planned].filter(Boolean).join(', ')
  }
}
