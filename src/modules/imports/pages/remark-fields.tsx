import type { DraftItem } from '../rules/draft.ts'
import { blankRemark } from '../rules/review/new-entries.ts'
import { DraftField } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entriesIn } from './entries-in.ts'
import { entryAnchor } from './field-places.ts'

interface RemarkFieldsProps {
  readonly editing: Editing
  readonly item: DraftItem
  readonly pointer: string
  readonly list: 'presenters' | 'reservations' | 'notParticipating'
}

/** What an item says in a line of its own: who presents it, who took reservations, who did not take part. */
export function RemarkFields({ editing, item, pointer, list }: RemarkFieldsProps) {
  const { t } = editing
  const remarks = entriesIn(editing, `${pointer}/${list}`, item[list], blankRemark)
  if (remarks.length === 0) return null
  return (
    <fieldset>
      <legend>{t.groups[list]}</legend>
      {remarks.map(({ entry: { text, places }, pointer: field }, at) => (
        <div key={field} id={entryAnchor(field)}>
          <DraftField
            editing={editing}
            pointer={`${field}/text`}
            label={t.item.remark(t.groups[list], at + 1, remarks.length)}
            saved={text}
            spans={Object.values(places).flat()}
            as={text.length > oneLine ? 'text' : 'line'}
          />
        </div>
      ))}
      <p class="form-hint">{t.fields.removeLine}</p>
    </fieldset>
  )
}

/** Letters that a field of one line shows. */
const oneLine = 80
