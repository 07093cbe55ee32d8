import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import { ownPath } from '../../../platform/http/own-path.ts'
import { sessionCookie } from '../../../platform/identity/sessions.ts'
import type { Page } from '../../../ui/page.ts'
import { retryMail } from '../commands/retry-mail.ts'
import { sendMailLink } from '../commands/send-mail-link.ts'
import { signInByMail } from '../commands/sign-in-by-mail.ts'
import { mailLinkMail } from '../pages/mail-link-mail.ts'
import { showMailLinkWish } from '../pages/show-mail-link-wish.tsx'
import { showMailLink } from '../pages/show-mail-link.tsx'
import { showMail } from '../pages/show-mail.tsx'
import { mailPage } from '../queries/mail-page.ts'

/** A link by mail, for those without an identity provider; only where mail can be sent. */
export function mailLinkRoutes(on: Doors<Page>, mailWritten: () => void): void {
  const wish = {
    load: async ({ query }: Visit) => ({ returnTo: ownPath(query['tilbage']), asked: query['sendt'] !== undefined }),
    draw: showMailLinkWish,
  }
  on.page('/log-ind/link', wish.load, wish.draw)
  on.passage(
    '/log-ind/link',
    { method: 'POST' },
    async ({ context, fields: { mail, tilbage }, origin, language }) => {
      const compose = (token: string) => mailLinkMail(origin, token, language)
      await sendMailLink(context, { address: mail?.[0] ?? '', returnTo: ownPath(tilbage?.[0]), compose })
      mailWritten()
      return { to: '/log-ind/link?sendt' }
    },
    wish,
  )
  const link = { load: async ({ params }: Visit) => ({ token: params['token'] ?? '' }), draw: showMailLink }
  on.page('/log-ind/link/:token', link.load, link.draw)
  on.passage(
    '/log-ind/link/:token',
    { method: 'POST' },
    async ({ context, params, cookies, device }) => {
      const { token, returnTo } = await signInByMail(context, { token: params['token'] ?? '', device, tokenBefore: cookies[sessionCookie] })
      return { to: returnTo, cookies: [{ name: sessionCookie, value: token }] }
    },
    link,
  )
}

/** For the operator. */
export function mailRoutes(on: Doors<Page>, mailWritten: (() => void) | undefined): void {
  const list = {
    load: async ({ context }: Visit) => ({ ...(await mailPage(context, undefined)), sends: mailWritten !== undefined }),
    draw: showMail,
  }
  on.page('/drift/post', list.load, list.draw)
  on.form(
    '/drift/post/:id/igen',
    async ({ context, params }) => {
      await retryMail(context, { id: idFrom(params['id']) })
      mailWritten?.()
      return '/drift/post'
    },
    list,
  )
}
