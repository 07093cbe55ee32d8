import type { DraftItem } from '../rules/draft.ts'
import { blankRemark } from '../rules/review/new-entries.ts'
import { DraftField } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entriesIn } from './entries-in.ts'

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
  const several = remarks.length > 1
  if (remarks.length === 0) return null
  const fields = remarks.map(({ entry: { text, places }, pointer: field }, at) => (
    <DraftField
      key={field}
      editing={editing}
      pointer={`${field}/text`}
      label={several ? t.item.remark(t.groups[list], at + 1) : t.groups[list]}
      saved={text}
      spans={Object.values(places).flat()}
      as={text.length > lettersOnALine ? 'text' : 'line'}
      {...(several ? {} : { help: t.fields.removeLine })}
    />
  ))
  if (!several) return <>{fields}</>
  return (
    <fieldset>
      <legend>{t.groups[list]}</legend>
      {fields}
      <p class="form-hint">{t.fields.removeLine}</p>
    </fieldset>
  )
}

const lettersOnALine = 50
