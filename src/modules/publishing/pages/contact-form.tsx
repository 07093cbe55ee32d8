import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { ContactView } from '../queries/contact-page.ts'
import { peopleRefusal } from './people-refusal.ts'
import { words } from './words.ts'

export interface ContactFormProps {
  readonly contact: ContactView['contact']
  readonly action: string
  readonly own: boolean
  readonly shown: Shown
  /** One primary button per page. */
  readonly quiet?: boolean
}

/** Mail address and telephone, with what is wrong beside the field. */
export function ContactForm({ contact, action, own, shown, quiet = false }: ContactFormProps) {
  const { language, entered } = shown
  const t = words(language).contact
  const errors = contactErrors(shown)
  const errorOf = (field: string): string | undefined => errors.find((error) => error.field === field)?.message
  return (
    <>
      {contact?.mailAddress && !contact.mailConfirmedAt && (
        <Notice tone="warning">
          <p>{own ? t.unconfirmedOwn : t.unconfirmed}</p>
        </Notice>
      )}
      <form method="post" action={action}>
        <TextField
          id="mail"
          label={t.mailAddress}
          type="email"
          autocomplete={own ? 'email' : 'off'}
          maxlength={254}
          width={27}
          value={entered?.['mail']?.[0] ?? contact?.mailAddress ?? ''}
          error={errorOf('mail')}
          optional
        />
        <TextField
          id="telefon"
          label={t.phone}
          type="tel"
          maxlength={30}
          width={27}
          value={entered?.['telefon']?.[0] ?? contact?.phone ?? ''}
          error={errorOf('telefon')}
          optional
        />
        <ButtonRow>
          <Button kind={quiet ? 'secondary' : 'primary'}>{t.save}</Button>
        </ButtonRow>
      </form>
    </>
  )
}

/** For the summary above the page: which field is wrong and why. */
export function contactErrors({ refusal, language }: Shown): { readonly field: string; readonly message: string }[] {
  const message = peopleRefusal(refusal, language)
  return refusal && message ? [{ field: refusal.code === 'people/phone-wrong' ? 'telefon' : 'mail', message }] : []
}
