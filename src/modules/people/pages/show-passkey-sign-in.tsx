import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import type { PasskeyRefusalCode } from '../rules/passkey.ts'
import { signInPath } from '../rules/sign-in-addresses.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { words } from './words.ts'

export interface PasskeySignInView {
  readonly asked: object
  readonly state: string
  readonly returnTo: string
}

/** The device is asked for a key; its answer comes back with the form. */
export function showPasskeySignIn({ asked, state, returnTo }: PasskeySignInView, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.passkey
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.signIn.title, href: '/log-ind' }, { label: t.title }],
    main: (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <RefusalNotice heading={all.signIn.refused} message={refusal && all.refusals[refusal.code as PasskeyRefusalCode]} />
        <PasskeyForm kind="get" asked={asked} state={state} action="/log-ind/noegle" button={t.action} language={language} />
        <ButtonLink kind="quiet" href={signInPath({ returnTo })}>
          {t.otherWays}
        </ButtonLink>
      </>
    ),
  }
}
