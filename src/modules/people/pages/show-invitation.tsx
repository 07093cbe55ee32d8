import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { InvitationView } from '../queries/invitation-page.ts'
import type { InvitationRefusalCode } from '../rules/invitation.ts'
import { type NamedProvider, ProviderLinks } from './provider-links.tsx'
import { words } from './words.ts'

export interface InvitationPageView {
  readonly providers: readonly NamedProvider[]
  /** Absent when the link does not count (any more). */
  readonly invitation?: InvitationView | undefined
  /** ISO day in Denmark. */
  readonly lastDay?: string | undefined
  readonly signedInAs?: string | undefined
}

/** Whom a link invites, and the ways in that it can be used for. */
export function showInvitation({ providers, invitation, lastDay, signedInAs }: InvitationPageView, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.invitation
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title }],
    main: invitation ? open(invitation) : refused(),
  }

  function open({ person, token }: InvitationView) {
    return (
      <>
        <PageHeading title={t.title} lead={t.lead(person)} />
        {signedInAs !== undefined && signedInAs !== person && (
          <Notice tone="warning" heading={t.signedInAs(signedInAs)}>
            <p>{t.signedInAsText(person)}</p>
          </Notice>
        )}
        <ProviderLinks providers={providers} language={language} wish={{ invitation: token }} />
        <Section id="uden-konto" heading={providers.length > 0 ? t.withoutAccount : t.withKey} lead={t.withoutAccountText}>
          <form method="post" action={`/invitation/${token}`}>
            <Button kind={providers.length > 0 ? 'secondary' : 'primary'}>{t.enter}</Button>
          </form>
        </Section>
        <Section id="ikke-mig" heading={t.notYou(person)}>
          <p>{t.notYouText}</p>
          {lastDay !== undefined && <p>{t.expires(formatDay(lastDay, language))}</p>}
        </Section>
      </>
    )
  }

  function refused() {
    return (
      <>
        <PageHeading title={t.title} />
        <Notice tone="error" heading={t.refused} live>
          <p>{refusal && all.refusals[refusal.code as InvitationRefusalCode]}</p>
        </Notice>
        <ButtonLink kind="secondary" href="/log-ind">
          {all.signIn.title}
        </ButtonLink>
      </>
    )
  }
}
