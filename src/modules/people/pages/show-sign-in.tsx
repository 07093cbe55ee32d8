import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { OwnWays } from './own-ways.tsx'
import { type NamedProvider, ProviderLinks } from './provider-links.tsx'
import { words } from './words.ts'

export interface SignInView {
  readonly providers: readonly NamedProvider[]
  /** A link can be had by mail. */
  readonly mailLinks?: boolean
  /** One of our own pages. */
  readonly returnTo: string
  readonly signedInAs?: string | undefined
  /** What was tried last, and the last part of the refusal's code. */
  readonly tried?: string | undefined
  readonly trouble?: string | undefined
}

/** The ways of signing in, and why the last attempt did not succeed. */
export function showSignIn({ providers, mailLinks = false, returnTo, signedInAs, tried, trouble }: SignInView, { language }: Shown): Page {
  const all = words(language)
  const t = all.signIn
  const reason = trouble === undefined ? undefined : sentence(trouble)
  return {
    title: reason ? t.refused : t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title }],
    main: (
      <>
        <PageHeading title={t.title} lead={providers.length > 0 && t.lead} />
        <RefusalNotice heading={t.refused} message={reason} />
        {signedInAs !== undefined && (
          <Notice tone="info" heading={t.already(signedInAs)}>
            <ButtonLink kind="secondary" href={returnTo}>
              {t.goOn}
            </ButtonLink>
          </Notice>
        )}
        <ProviderLinks providers={providers} language={language} wish={{ returnTo }} tried={reason && tried} />
        <OwnWays language={language} returnTo={returnTo} mailLinks={mailLinks} />
        <Section id="hjaelp" heading={t.help}>
          <p>{t.helpText}</p>
        </Section>
      </>
    ),
  }

  function sentence(code: string): string | undefined {
    const found = (all.refusals as Readonly<Record<string, unknown>>)[`people/${code}`]
    return typeof found === 'string' ? found : undefined
  }
}
