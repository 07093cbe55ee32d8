import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import type { UnsubscribeCode } from '../rules/why-not-unsubscribe.ts'
import { words } from './words.ts'

export interface UnsubscribeView {
  readonly token: string
  readonly done: boolean
}

/** Asks before it stops mail: what opens links in mails beforehand must not do it. */
export function showUnsubscribe({ token, done }: UnsubscribeView, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.unsubscribe
  const code = refusal?.code as UnsubscribeCode | undefined
  const choose = (
    <ButtonLink kind="quiet" href="/min-side/post">
      {t.choose}
    </ButtonLink>
  )
  return {
    title: done ? t.done : t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title }],
    main: (
      <>
        <PageHeading title={done ? t.done : t.title} lead={done ? t.doneText : t.lead} />
        <RefusalNotice heading={t.refused} message={code && all.refusals[code]} />
        {done || code ? (
          <ButtonRow>{choose}</ButtonRow>
        ) : (
          <form method="post" action={`/post/afmeld/${token}`}>
            <ButtonRow>
              <Button>{t.action}</Button>
              {choose}
            </ButtonRow>
          </form>
        )}
      </>
    ),
  }
}
