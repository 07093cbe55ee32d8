import type { Shown } from '../../../platform/http/doors.ts'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { enteredField } from './entered-field.ts'
import { words } from './words.ts'

/** Why something goes out although not everyone can read it. @param id one for each form of the page */
export function HindranceField({ id, shown }: { readonly id: string; readonly shown: Shown }) {
  const t = words(shown.language).publish
  return (
    <TextAreaField
      id={id}
      name="hindrance"
      label={t.hindranceReason}
      help={t.hindranceHelp}
      rows={2}
      {...enteredField(shown, 'hindrance')}
    />
  )
}
