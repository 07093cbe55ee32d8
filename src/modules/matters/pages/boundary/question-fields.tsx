import type { Shown } from '../../../../platform/http/doors.ts'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { refused } from '../../../../ui/refused.ts'
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
  const was = (name: string, before: string | null): string => shown.entered?.[name]?.[0] ?? before ?? ''
  const errorOf = (name: string) =>
    shown.refusal && shown.refusal.values?.['field'] === name ? { error: refused(shown.refusal, all) } : {}
  return (
    <>
      <TextField id="title" label={t.name} value={was('title', saved.title)} required {...errorOf('title')} />
      <SelectField
        id="kind"
        label={t.kind}
        value={was('kind', saved.kind)}
        choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextAreaField id="question" label={t.question} rows={5} value={was('question', saved.question)} required {...errorOf('question')} />
      <TextAreaField
        id="groups"
        label={t.groups}
        help={t.groupsHelp}
        rows={2}
        value={was('groups', saved.groups)}
        optional
        {...errorOf('groups')}
      />
      <TextAreaField
        id="example"
        label={t.example}
        help={t.exampleHelp}
        rows={3}
        value={was('example', saved.example)}
        optional
        {...errorOf('example')}
      />
    </>
  )
}
