import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
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
}

/** Whom a link invites, and the ways in that it can be used for. */
export function showInvitation({ providers, invitation, lastDay }: InvitationPageView, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.invitation
  const breadcrumb = [{ label: all.home, href: '/' }, { label: t.title }]
  if (!invitation)
    return {
      title: t.title,
      breadcrumb,
      main: (
        <>
          <PageHeading title={t.title} />
          <Notice tone="error" heading={t.refused} live>
            <p>{refusal && all.refusals[refusal.code as InvitationRefusalCode]}</p>
          </Notice>
          <ButtonLink kind="secondary" href="/log-ind">
            {all.signIn.title}
          </ButtonLink>
        </>
      ),
    }
  return {
    title: t.title,
    breadcrumb,
    main: (
      <>
        <PageHeading title={t.title} lead={t.lead(invitation.person)} />
        <ProviderLinks providers={providers} language={language} wish={{ invitation: invitation.token }} />
        {providers.length === 0 && <EmptyState heading={all.signIn.none}>{all.signIn.noneHelp}</EmptyState>}
        <Section id="hjaelp" heading={t.notYou(invitation.person)}>
          <p>{t.notYouText}</p>
          {lastDay !== undefined && <p>{t.expires(formatDay(lastDay, language))}</p>}
        </Section>
      </>
    ),
  }
}
