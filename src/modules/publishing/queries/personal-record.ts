import { NotPermitted } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listEventsOfPerson } from '../../../platform/audit/personal-events.ts'
import { listSessions } from '../../../platform/identity/session-list.ts'
import { listMailTo } from '../../../platform/mail/outbox.ts'
import { listCommittees, listExclusionsOfPerson, listMembershipsOfPerson, listRightTerms } from '../../committees/index.ts'
import { listFollowUpsOfPerson, listReportsByPerson } from '../../decisions/index.ts'
import { listFollowedBy } from '../../matters/index.ts'
import {
  listAppearancesOfPerson,
  listApprovalsOf,
  listCalendarSubscriptions,
  listInvitationsOf,
  listMinutesCommentsOf,
} from '../../meetings/index.ts'
import { listPrivateNotes } from '../../notes/index.ts'
import {
  findContact,
  findMailChoice,
  findPerson,
  listDelegationsOf,
  listIdentities,
  listMergedEntries,
  listNotices,
  listOpenInvitations,
  listOrganisations,
  listPasskeys,
  listRightsOutsideCommittees,
} from '../../people/index.ts'
import { mayKeepOwnPage } from '../../people/rules/person-rights.ts'

export type PersonalRecord = Awaited<ReturnType<typeof personalRecord>>

/**
 * All that the system holds about the one who asks, in full; names of committees and organisations instead of ids.
 * Databeskyttelsesforordningen, artikel 15: ret til indsigt
 */
export const personalRecord = query('publishing.personal-record', async ({ actor, now, db, permit }, _: undefined) => {
  permit(mayKeepOwnPage(actor))
  if (actor.kind !== 'person') throw new NotPermitted('own page')
  const { personId } = actor
  const committees = new Map((await listCommittees(db)).map(({ id, name }) => [id, name]))
  const organisations = new Map((await listOrganisations(db)).map(({ id, name }) => [id, name]))
  const person = await findPerson(db, personId)
  const entries = await listMergedEntries(db, personId)
  const contact = await findContact(db, personId)
  // Also of meetings that they may not read: that they were there is about them.
  const appearances = await listAppearancesOfPerson(db, personId, [...committees.keys()])
  return {
    retrievedAt: now,
    person: {
      id: personId,
      name: person?.name ?? actor.name,
      organisation: organisations.get(person?.organisationId ?? ''),
      publicSince: person?.publicSince ?? undefined,
      otherEntries: entries.filter((id) => id !== personId),
    },
    contact: contact && {
      mailAddress: contact.mailAddress ?? undefined,
      mailConfirmedAt: contact.mailConfirmedAt ?? undefined,
      phone: contact.phone ?? undefined,
      updatedAt: contact.updatedAt,
    },
    seats: (await listMembershipsOfPerson(db, personId)).map((seat) => ({
      committee: committees.get(seat.committeeId),
      capacity: seat.capacity,
      title: seat.title ?? undefined,
      partyLetter: seat.partyLetter ?? undefined,
      organisation: organisations.get(seat.organisationId ?? ''),
      from: seat.validFrom,
      to: seat.validTo ?? undefined,
    })),
    rights: [
      ...(await listRightTerms(db, entries)).map(({ role, committeeId, firstDay, lastDay }) => ({
        role,
        committee: committees.get(committeeId),
        organisation: undefined,
        from: firstDay,
        to: lastDay ?? undefined,
      })),
      ...(await listRightsOutsideCommittees(db, entries)).map(({ role, organisationId, firstDay, lastDay }) => ({
        role,
        committee: undefined,
        organisation: organisations.get(organisationId ?? ''),
        from: firstDay,
        to: lastDay ?? undefined,
      })),
    ],
    appearances: appearances.map(({ heldOn, committeeId, name, capacity, roles, presence, state }) => ({
      heldOn,
      committee: committees.get(committeeId),
      writtenAs: name,
      capacity,
      roles,
      presence,
      state,
    })),
    delegations: (await listDelegationsOf(db, personId)).map(({ from, to, validFrom, validTo, reason, withdrawnAt }) => ({
      from,
      to,
      validFrom,
      validTo,
      reason: reason ?? undefined,
      withdrawnAt: withdrawnAt ?? undefined,
    })),
    exclusions: (await listExclusionsOfPerson(db, personId)).map(({ committeeId, reason, validFrom, validTo, endedAt }) => ({
      committee: committees.get(committeeId),
      reason,
      from: validFrom,
      to: validTo ?? undefined,
      endedAt: endedAt ?? undefined,
    })),
    calendars: (await listCalendarSubscriptions(db, personId)).map(({ createdAt, endedAt }) => ({
      createdAt,
      endedAt: endedAt ?? undefined,
    })),
    invitations: (await listOpenInvitations(db, personId, now)).map(({ createdAt, expiresAt }) => ({ createdAt, expiresAt })),
    accounts: (await listIdentities(db, personId)).map(({ method, issuer, label, tiedAt, lastUsedAt }) => ({
      method,
      issuer,
      label,
      tiedAt,
      lastUsedAt: lastUsedAt ?? undefined,
    })),
    passkeys: (await listPasskeys(db, personId)).map(({ label, createdAt, lastUsedAt }) => ({
      label,
      createdAt,
      lastUsedAt: lastUsedAt ?? undefined,
    })),
    sessions: (await listSessions(db, personId, now)).map(({ method, device, createdAt, lastSeenAt }) => ({
      method,
      device: device ?? undefined,
      createdAt,
      lastSeenAt: lastSeenAt ?? undefined,
    })),
    notes: (await listPrivateNotes(db, personId)).map(({ meetingId, text, writtenAt }) => ({ meeting: meetingId, text, writtenAt })),
    followUps: await listFollowUpsOfPerson(db, personId),
    reports: await listReportsByPerson(db, personId),
    comments: await listMinutesCommentsOf(db, personId),
    approvals: await listApprovalsOf(db, personId),
    followed: await listFollowedBy(db, personId),
    mailChoice: await findMailChoice(db, personId),
    notices: (await listNotices(db, personId, Number.MAX_SAFE_INTEGER)).map(({ sentence, path, createdAt, readAt }) => ({
      sentence,
      path,
      createdAt,
      readAt: readAt ?? undefined,
    })),
    meetingInvitations: await listInvitationsOf(db, personId),
    mail: contact?.mailAddress ? await listMailTo(db, contact.mailAddress) : [],
    log: await listEventsOfPerson(db, personId),
  }
})
