import type { Shown } from '../../../platform/http/doors.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { words } from './words.ts'

export interface NewPasskeyView {
  readonly asked: object
  readonly state: string
}

/** A name for the key; then the device makes it. */
export function showNewPasskey({ asked, state }: NewPasskeyView, { language, query }: Shown): Page {
  const all = words(language)
  const t = all.passkey
  const reason = (all.refusals as Readonly<Record<string, string | undefined>>)[`people/${query['fejl']}`]
  return {
    title: t.add,
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: t.ownPage, href: '/min-side' },
      { label: t.keys, href: '/min-side/noegler' },
      { label: t.add },
    ],
    main: (
      <>
        <ErrorSummary errors={reason ? [{ field: 'navn', message: reason }] : []} />
        <PageHeading title={t.add} lead={t.addLead} />
        <PasskeyForm kind="create" asked={asked} state={state} action="/min-side/noegler/ny" button={t.create} language={language}>
          <TextField
            id="navn"
            label={t.name}
            help={t.nameHelp}
            error={reason}
            value={query['fejl'] === undefined ? t.suggested : ''}
            maxlength={60}
            width={27}
            required
          />
        </PasskeyForm>
      </>
    ),
  }
}
