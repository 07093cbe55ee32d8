import { types } from '../rules/review/correctable-fields.ts'
import { choicesOf, DraftField } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { Entry } from './entry.tsx'
import { itemChoices } from './item-choices.ts'
import { recordWords } from './words.ts'

/** An item that the recogniser missed; once saved, it has the fields of any other. */
export function NewItemFields({ editing }: { readonly editing: Editing }) {
  const { t, draft, language } = editing
  const pointer = '/items/-'
  return (
    <Entry editing={editing} pointer={pointer} open summary={<strong>{t.fresh.items}</strong>}>
      <DraftField editing={editing} pointer={`${pointer}/title`} label={t.fields.title} saved="" />
      <div class="field-row">
        <DraftField editing={editing} pointer={`${pointer}/number`} label={t.fields.number} saved="" as="short" />
        <DraftField
          editing={editing}
          pointer={`${pointer}/type`}
          label={t.fields.type}
          saved=""
          choices={choicesOf(types, recordWords(language).types)}
          none={t.fields.noType}
        />
        <DraftField
          editing={editing}
          pointer={`${pointer}/open`}
          label={t.fields.open}
          saved="true"
          choices={choicesOf(['true', 'false'], { true: t.fields.isOpen, false: t.fields.isClosed })}
        />
      </div>
      <DraftField
        editing={editing}
        pointer={`${pointer}/after`}
        label={t.fields.after}
        saved={String(draft.items.length - 1)}
        choices={itemChoices(editing, t.item.after)}
        none={t.fields.first}
      />
      <DraftField editing={editing} pointer={`${pointer}/conclusion/text`} label={t.fields.conclusion} saved="" as="text" />
      <DraftField editing={editing} pointer={`${pointer}/sections/-/text`} label={t.fields.text} saved="" as="text" />
    </Entry>
  )
}
