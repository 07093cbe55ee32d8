import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import { ownPath } from '../../../platform/http/own-path.ts'
import { sessionCookie } from '../../../platform/identity/sessions.ts'
import type { Page } from '../../../ui/page.ts'
import { chooseMail } from '../commands/choose-mail.ts'
import { markNoticesRead } from '../commands/mark-notices-read.ts'
import { resumeAddress } from '../commands/resume-address.ts'
import { retryAllMail } from '../commands/retry-all-mail.ts'
import { retryMail } from '../commands/retry-mail.ts'
import { sendMailLink } from '../commands/send-mail-link.ts'
import { signInByMail } from '../commands/sign-in-by-mail.ts'
import { unsubscribe } from '../commands/unsubscribe.ts'
import { mailLinkMail } from '../pages/mail-link-mail.ts'
import { showMailChoice } from '../pages/show-mail-choice.tsx'
import { showMailLinkWish } from '../pages/show-mail-link-wish.tsx'
import { showMailLink } from '../pages/show-mail-link.tsx'
import { showMail } from '../pages/show-mail.tsx'
import { showUnsubscribe } from '../pages/show-unsubscribe.tsx'
import { mailChoicePage } from '../queries/mail-choice-page.ts'
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
  on.form(
    '/drift/post/alle-igen',
    async ({ context }) => {
      await retryAllMail(context, undefined)
      mailWritten?.()
      return '/drift/post'
    },
    list,
  )
  on.form(
    '/drift/post/adresse',
    async ({ context, fields }) => {
      await resumeAddress(context, { address: fields['adresse']?.[0] ?? '' })
      mailWritten?.()
      return '/drift/post'
    },
    list,
  )
}

/** How often one is written to; and the way out of it that stands in every such mail. */
export function mailChoiceRoutes(on: Doors<Page>, mailWritten: (() => void) | undefined): void {
  const choice = { load: ({ context }: Visit) => mailChoicePage(context, undefined), draw: showMailChoice }
  on.page('/min-side/post', choice.load, choice.draw)
  on.form(
    '/min-side/post',
    async ({ context, fields }) => {
      await chooseMail(context, { rhythm: fields['hvor-ofte']?.[0], language: fields['sprog']?.[0] })
      return '/min-side/post?gemt'
    },
    choice,
  )
  on.form(
    '/min-side/post/virker',
    async ({ context }) => {
      const { address } = await mailChoicePage(context, undefined)
      await resumeAddress(context, { address: address ?? '' })
      mailWritten?.()
      return '/min-side/post?gemt'
    },
    choice,
  )
  on.form(
    '/min-side/laest',
    async ({ context, fields }) => {
      await markNoticesRead(context, { ids: fields['besked'] ?? [] })
      return '/min-side'
    },
    choice,
  )
  const leaving = {
    load: async ({ params, query }: Visit) => ({ token: params['token'] ?? '', done: query['stoppet'] !== undefined }),
    draw: showUnsubscribe,
  }
  on.page('/post/afmeld/:token', leaving.load, leaving.draw)
  // A mail program may press the button itself (RFC 8058): the token is the proof.
  on.passage(
    '/post/afmeld/:token',
    { method: 'POST', fromElsewhere: true },
    async ({ context, params }) => {
      const token = params['token'] ?? ''
      await unsubscribe(context, { token })
      return { to: `/post/afmeld/${token}?stoppet` }
    },
    leaving,
  )
}
