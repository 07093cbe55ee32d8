import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { mailLinkLifetimeInMinutes } from '../rules/mail-link.ts'
import { words } from './words.ts'

export interface MailLinkWishView {
  readonly returnTo: string
  /** The same answer to every address. */
  readonly asked: boolean
}

/** Where a link by mail is asked for, and what everybody is told who has. */
export function showMailLinkWish({ returnTo, asked }: MailLinkWishView, { language }: Shown): Page {
  const all = words(language)
  const t = all.mailLink
  const title = asked ? t.sentTitle : t.title
  return {
    title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.signIn.title, href: '/log-ind' }, { label: t.title }],
    main: asked ? (
      <>
        <PageHeading title={title} />
        <Notice tone="info" live>
          <p>{t.sent(mailLinkLifetimeInMinutes)}</p>
        </Notice>
        <Section id="ikke-kommet" heading={t.notArrived}>
          <p>{t.notArrivedText}</p>
          <ButtonLink kind="secondary" href="/log-ind/link">
            {t.another}
          </ButtonLink>
        </Section>
      </>
    ) : (
      <>
        <PageHeading title={title} lead={t.lead} />
        <form method="post" action="/log-ind/link">
          <input type="hidden" name="tilbage" value={returnTo} />
          <TextField id="mail" label={t.address} type="email" autocomplete="email" maxlength={254} width={27} required />
          <ButtonRow>
            <Button>{t.action}</Button>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
