import { treatmentStates } from '../rules/review/correctable-fields.ts'
import type { DraftItem } from '../rules/draft.ts'
import { blankTreatment } from '../rules/review/new-entries.ts'
import { choicesOf, DraftField, RemoveEntry } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entriesIn } from './entries-in.ts'
import { entryAnchor } from './field-places.ts'

interface TreatmentFieldsProps {
  readonly editing: Editing
  readonly item: DraftItem
  readonly pointer: string
}

/** Where an item has been treated, and where it is to go. */
export function TreatmentFields({ editing, item, pointer }: TreatmentFieldsProps) {
  const { t } = editing
  const treatments = entriesIn(editing, `${pointer}/earlierTreatments`, item.earlierTreatments, blankTreatment)
  if (treatments.length === 0) return null
  return (
    <fieldset>
      <legend>{t.groups.earlierTreatments}</legend>
      {treatments.map(({ entry, pointer: field, isNew }) => {
        const { committee, date, itemNumber, outcome, state, places } = entry
        return (
          <div key={field} id={entryAnchor(field)}>
            <DraftField
              editing={editing}
              pointer={`${field}/committee`}
              label={t.fields.committee}
              saved={committee}
              spans={Object.values(places).flat()}
            />
            <div class="field-row">
              <DraftField editing={editing} pointer={`${field}/date`} label={t.fields.date} saved={date} as="day" />
              <DraftField editing={editing} pointer={`${field}/itemNumber`} label={t.fields.itemNumber} saved={itemNumber} as="short" />
              <DraftField
                editing={editing}
                pointer={`${field}/state`}
                label={t.fields.state}
                saved={state}
                choices={choicesOf(treatmentStates, { held: t.item.held, planned: t.item.planned })}
              />
            </div>
            <DraftField editing={editing} pointer={`${field}/outcome`} label={t.fields.outcome} saved={outcome} />
            {!isNew && <RemoveEntry editing={editing} pointer={field} label={t.fields.removeTreatment} />}
          </div>
        )
      })}
    </fieldset>
  )
}
