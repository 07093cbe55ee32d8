import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import type { MailLinkRefusalCode } from '../rules/mail-link.ts'
import { words } from './words.ts'

/** Where a link from a mail leads. Opening it does nothing yet: programs open links too, to look for what is harmful. */
export function showMailLink({ token }: { readonly token: string }, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.mailLink
  return {
    title: t.useTitle,
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.signIn.title, href: '/log-ind' }, { label: t.title }],
    main: refusal ? (
      <>
        <PageHeading title={t.useTitle} />
        <Notice tone="error" heading={t.refused} live>
          <p>{all.refusals[refusal.code as MailLinkRefusalCode]}</p>
        </Notice>
        <ButtonRow>
          <ButtonLink href="/log-ind/link">{t.another}</ButtonLink>
        </ButtonRow>
      </>
    ) : (
      <>
        <PageHeading title={t.useTitle} lead={t.useLead} />
        <form method="post" action={`/log-ind/link/${encodeURIComponent(token)}`}>
          <ButtonRow>
            <Button>{t.use}</Button>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
