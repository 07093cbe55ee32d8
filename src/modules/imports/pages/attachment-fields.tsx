import type { DraftItem } from '../rules/draft.ts'
import { blankAttachment } from '../rules/review/new-entries.ts'
import { choicesOf, DraftField } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entriesIn } from './entries-in.ts'
import { entryAnchor } from './field-places.ts'

interface AttachmentFieldsProps {
  readonly editing: Editing
  readonly item: DraftItem
  readonly pointer: string
}

/** An item's attachments, each in a row. */
export function AttachmentFields({ editing, item, pointer }: AttachmentFieldsProps) {
  const { t } = editing
  const attachments = entriesIn(editing, `${pointer}/attachments`, item.attachments, blankAttachment)
  if (attachments.length === 0) return null
  return (
    <fieldset>
      <legend>{t.groups.attachments}</legend>
      {attachments.map(({ entry: { number, title, open, places }, pointer: field }) => (
        <div key={field} class="field-row" id={entryAnchor(field)}>
          <DraftField editing={editing} pointer={`${field}/number`} label={t.fields.number} saved={number} as="short" />
          <DraftField editing={editing} pointer={`${field}/title`} label={t.fields.title} saved={title} spans={places['title']} />
          <DraftField
            editing={editing}
            pointer={`${field}/open`}
            label={t.fields.open}
            saved={open === undefined ? '' : String(open)}
            choices={choicesOf(['true', 'false'], { true: t.fields.isOpen, false: t.fields.isClosed })}
            none={t.fields.asItem}
          />
        </div>
      ))}
      <p class="form-hint">{t.fields.removeLine}</p>
    </fieldset>
  )
}
