import { Readable } from 'node:stream'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import { sessionCookie } from '../../../platform/identity/sessions.ts'
import type { Page } from '../../../ui/page.ts'
import { endSession, signOutEverywhere } from '../../people/index.ts'
import { changeContact } from '../commands/change-contact.ts'
import { forgetContact } from '../commands/forget-contact.ts'
import { forgetPerson } from '../commands/forget-person.ts'
import { showContact } from '../pages/show-contact.tsx'
import { showOwn } from '../pages/show-own.tsx'
import { showPersonalRecord } from '../pages/show-personal-record.tsx'
import { contactPage } from '../queries/contact-page.ts'
import { ownPage } from '../queries/own-page.ts'
import { personalRecord } from '../queries/personal-record.ts'

/** One's own page, and what the system holds about one. */
export function ownRoutes(on: Doors<Page>): void {
  const own = { load: ({ context }: Visit) => ownPage(context, undefined), draw: showOwn }
  const selfIn = ({ actor }: Visit['context']): string => (actor.kind === 'person' ? actor.personId : '')
  on.page('/min-side', own.load, own.draw)
  on.form(
    '/min-side/kontakt',
    async ({ context, fields: { mail, telefon } }) => {
      await changeContact(context, { personId: idFrom(selfIn(context)), mailAddress: mail?.[0], phone: telefon?.[0] })
      return '/min-side#kontakt'
    },
    own,
  )
  on.form(
    '/min-side/kontakt/slet',
    async ({ context }) => {
      await forgetContact(context, { personId: idFrom(selfIn(context)) })
      return '/min-side#kontakt'
    },
    own,
  )
  on.form(
    '/min-side/sessioner/:id/afslut',
    async ({ context, params }) => {
      await endSession(context, { id: idFrom(params['id']) })
      return '/min-side#sessioner'
    },
    own,
  )
  on.passage(
    '/min-side/log-ud-alle-steder',
    { method: 'POST' },
    async ({ context }) => {
      await signOutEverywhere(context, undefined)
      return { to: '/', cookies: [{ name: sessionCookie }] }
    },
    own,
  )
  on.page('/min-side/data', ({ context }) => personalRecord(context, undefined), showPersonalRecord)
  on.file('/min-side/data.json', async ({ context }) => ({
    name: 'samspil.json',
    mediaType: 'application/json; charset=utf-8',
    content: Readable.from(JSON.stringify(await personalRecord(context, undefined), null, 2)),
  }))
}

/** How to reach a person. */
export function contactRoutes(on: Doors<Page>): void {
  const path = '/personer/:id/kontakt'
  const contact = { load: ({ context, params }: Visit) => contactPage(context, { id: idFrom(params['id']) }), draw: showContact }
  on.page(path, contact.load, contact.draw)
  on.form(
    path,
    async ({ context, params, fields: { mail, telefon } }) => {
      const personId = idFrom(params['id'])
      await changeContact(context, { personId, mailAddress: mail?.[0], phone: telefon?.[0] })
      return `/personer/${personId}/kontakt`
    },
    contact,
  )
  on.form(
    `${path}/slet`,
    async ({ context, params }) => {
      const personId = idFrom(params['id'])
      await forgetContact(context, { personId })
      return `/personer/${personId}/kontakt`
    },
    contact,
  )
  on.form(
    `${path}/glem`,
    async ({ context, params }) => {
      const personId = idFrom(params['id'])
      await forgetPerson(context, { personId })
      return `/personer/${personId}/kontakt`
    },
    contact,
  )
}
