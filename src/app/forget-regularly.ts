import { deleteAnswerLinksBefore } from '../modules/decisions/index.ts'
import { deleteMailLinksBefore, deleteNoticesBefore, deleteUnsubscribeLinksBefore } from '../modules/people/index.ts'
import { forgetFormerMembers } from '../modules/publishing/index.ts'
import { deleteSessionsBefore } from '../platform/identity/session-list.ts'
import type { Log } from '../platform/log/log.ts'
import { deleteMailBefore } from '../platform/mail/outbox.ts'
import { type Installation, machine } from './installation.ts'

const minute = 60_000
const daysThatMailIsKept = 30
const daysThatNoticesAreKept = 90
/** A mail lies about for long, and its way out is to work as long. */
const daysThatUnsubscribeLinksWork = 400

/** So long its bearer is told that the link has run out, and not that there never was one. */
const daysThatAnswerLinksAreKept = 30

/** Forgets, at start and every minute, what is no longer needed: contact data after the last seat, old mail, sessions and links that ran out. */
export function forgetRegularly(installation: Installation, log: Log): { readonly stop: () => Promise<void> } {
  let working = forget()
  const timer = setInterval(() => {
    working = working.then(forget)
  }, minute)
  return {
    stop: async () => {
      clearInterval(timer)
      await working
    },
  }

  async function forget(): Promise<void> {
    try {
      const context = installation.contextFor(machine)
      const { app } = context.database
      await forgetFormerMembers(context)
      const daysAgo = (days: number): Date => new Date(context.now.getTime() - days * 24 * 60 * minute)
      await deleteMailBefore(app, daysAgo(daysThatMailIsKept))
      await deleteNoticesBefore(app, daysAgo(daysThatNoticesAreKept))
      await deleteUnsubscribeLinksBefore(app, daysAgo(daysThatUnsubscribeLinksWork))
      await deleteSessionsBefore(app, context.now)
      await deleteMailLinksBefore(app, context.now)
      await deleteAnswerLinksBefore(app, daysAgo(daysThatAnswerLinksAreKept))
    } catch (error) {
      log.error(error, 'what is no longer needed could not be forgotten')
    }
  }
}
