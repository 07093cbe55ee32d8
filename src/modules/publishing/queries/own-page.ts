import { danishDay } from '../../../kernel/dates.ts'
import { NotPermitted } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listSessions } from '../../../platform/identity/session-list.ts'
import { listCommittees, listMembershipsOfPerson, listRightTerms } from '../../committees/index.ts'
import { countAttendance } from '../../meetings/index.ts'
import {
  findContact,
  findPerson,
  listIdentities,
  listMailReceivers,
  listNotices,
  listOrganisations,
  listPasskeys,
  listRightsOutsideCommittees,
} from '../../people/index.ts'
import { deviceOf } from '../../people/rules/device.ts'
import { mayKeepOwnPage } from '../../people/rules/person-rights.ts'

/** As many as one reads at a glance. */
const mostNotices = 20

export type OwnView = Awaited<ReturnType<typeof ownPage>>

/** Who one is here: seats and rights, how one is reached, ways of signing in, and where one is signed in. */
export const ownPage = query('publishing.own-page', async ({ actor, now, db, permit }, _: undefined) => {
  permit(mayKeepOwnPage(actor))
  if (actor.kind !== 'person') throw new NotPermitted('own page')
  const { personId, sessionId } = actor
  const day = danishDay(now)
  const lasts = ({ firstDay = day, lastDay }: { readonly firstDay?: string; readonly lastDay: string | null }): boolean =>
    firstDay <= day && (lastDay === null || lastDay >= day)
  const committees = new Map((await listCommittees(db)).map((committee) => [committee.id, committee]))
  const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
  const person = await findPerson(db, personId)
  const seats = await listMembershipsOfPerson(db, personId)
  const rights = (await listRightTerms(db, [personId])).filter(lasts)
  const elsewhere = (await listRightsOutsideCommittees(db, [personId])).filter(lasts)
  return {
    person: { id: personId, name: person?.name ?? actor.name },
    organisation: organisations.get(person?.organisationId ?? '')?.name,
    seats: seats.map((seat) => ({ ...seat, committee: committees.get(seat.committeeId) })),
    committeeRights: rights.map(({ role, committeeId }) => ({ role, committee: committees.get(committeeId) })),
    otherRights: elsewhere.map(({ role, organisationId }) => ({ role, organisation: organisations.get(organisationId ?? '') })),
    actsFor: [...new Set([...actor.committees, ...actor.organisations].flatMap(({ onBehalfOf }) => onBehalfOf?.name ?? []))],
    contact: await findContact(db, personId),
    identities: await listIdentities(db, personId),
    passkeys: (await listPasskeys(db, personId)).length,
    sessions: (await listSessions(db, personId, now)).map((session) => ({
      ...session,
      device: deviceOf(session.device),
      isThis: session.id === sessionId,
    })),
    appearances: await countAttendance(db, personId),
    notices: await listNotices(db, personId, mostNotices),
    mailBounced: (await listMailReceivers(db, [personId])).some(({ bounced }) => bounced),
  }
})
