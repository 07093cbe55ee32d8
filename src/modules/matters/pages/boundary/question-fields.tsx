import type { Shown } from '../../../../platform/http/doors.ts'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { words } from '../words.ts'

export interface QuestionFieldsProps {
  readonly shown: Shown
  readonly saved: {
    readonly title: string
    readonly kind: string
    readonly question: string
    readonly groups: string | null
    readonly example: string | null
  }
}

/** A question in words, as it is saved or as it was sent. */
export function QuestionFields({ shown, saved }: QuestionFieldsProps) {
  const all = words(shown.language)
  const t = all.boundary
  const { was, entry } = formReturned(shown, all)
  return (
    <>
      <TextField id="title" label={t.name} {...entry('title', saved.title)} required />
      <SelectField
        id="kind"
        label={t.kind}
        value={was('kind') ?? saved.kind}
        choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextAreaField id="question" label={t.question} rows={5} {...entry('question', saved.question)} required />
      <TextAreaField id="groups" label={t.groups} help={t.groupsHelp} rows={2} {...entry('groups', saved.groups)} optional />
      <TextAreaField id="example" label={t.example} help={t.exampleHelp} rows={3} {...entry('example', saved.example)} optional />
    </>
  )
}
