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
  const [allCommittees, allOrganisations, person, seats, rights, elsewhere] = await Promise.all([
    listCommittees(db),
    listOrganisations(db),
    findPerson(db, personId),
    listMembershipsOfPerson(db, personId),
    listRightTerms(db, [personId]),
    listRightsOutsideCommittees(db, [personId]),
  ])
  const [contact, identities, passkeys, sessions, appearances, notices, receivers] = await Promise.all([
    findContact(db, personId),
    listIdentities(db, personId),
    listPasskeys(db, personId),
    listSessions(db, personId, now),
    countAttendance(db, personId),
    listNotices(db, personId, mostNotices),
    listMailReceivers(db, [personId]),
  ])
  const committees = new Map(allCommittees.map((committee) => [committee.id, committee]))
  const organisations = new Map(allOrganisations.map((organisation) => [organisation.id, organisation]))
  return {
    person: { id: personId, name: person?.name ?? actor.name },
    organisation: organisations.get(person?.organisationId ?? '')?.name,
    seats: seats.map((seat) => ({ ...seat, committee: committees.get(seat.committeeId) })),
    committeeRights: rights.filter(lasts).map(({ role, committeeId }) => ({ role, committee: committees.get(committeeId) })),
    otherRights: elsewhere
      .filter(lasts)
      .map(({ role, organisationId }) => ({ role, organisation: organisations.get(organisationId ?? '') })),
    actsFor: [...new Set([...actor.committees, ...actor.organisations].flatMap(({ onBehalfOf }) => onBehalfOf?.name ?? []))],
    contact,
    identities,
    passkeys: passkeys.length,
    sessions: sessions.map((session) => ({
      ...session,
      device: deviceOf(session.device),
      isThis: session.id === sessionId,
    })),
    appearances,
    notices,
    mailBounced: receivers.some(({ bounced }) => bounced),
  }
})
