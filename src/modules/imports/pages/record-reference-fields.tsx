import { referenceKinds } from '../rules/review/correctable-fields.ts'
import type { DraftRecordReference } from '../rules/draft.ts'
import { blankRecordReference } from '../rules/review/new-entries.ts'
import { choicesOf, DraftField } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entriesIn } from './entries-in.ts'
import { entryAnchor } from './field-places.ts'

interface RecordReferenceFieldsProps {
  readonly editing: Editing
  readonly list: string
  readonly references: readonly DraftRecordReference[]
}

/** Numbers under which a matter is filed, an item's or the sender's. */
export function RecordReferenceFields({ editing, list, references }: RecordReferenceFieldsProps) {
  const { t } = editing
  const entries = entriesIn(editing, list, references, blankRecordReference)
  if (entries.length === 0) return null
  return (
    <fieldset>
      <legend>{t.groups.recordReferences}</legend>
      {entries.map(({ entry: { number, system, kind, places }, pointer }) => (
        <div key={pointer} class="field-row" id={entryAnchor(pointer)}>
          <DraftField
            editing={editing}
            pointer={`${pointer}/number`}
            label={t.fields.number}
            saved={number}
            spans={Object.values(places).flat()}
          />
          <DraftField editing={editing} pointer={`${pointer}/system`} label={t.fields.system} saved={system} as="short" />
          <DraftField
            editing={editing}
            pointer={`${pointer}/kind`}
            label={t.fields.referenceKind}
            saved={kind}
            choices={choicesOf(referenceKinds, t.referenceKinds)}
          />
        </div>
      ))}
      <p class="form-hint">{t.fields.removeLine}</p>
    </fieldset>
  )
}
