import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { type Query, query } from '../../../platform/command/use-case.ts'
import { findCommittee, listFocusAreas, listParties } from '../../committees/index.ts'
import { closedReading } from '../../committees/rules/closed-reading.ts'
import { findPerson, listOrganisations } from '../../people/index.ts'
import { findCommitteeLine } from '../repository/committee-lines.ts'
import { type FollowUpRow, findFollowUp } from '../repository/follow-ups.ts'
import { listPeopleAtHand } from '../repository/people-at-hand.ts'
import { listReceivers } from '../repository/receivers.ts'
import { listReminders } from '../repository/reminders.ts'
import { listReporters, listReports } from '../repository/reports.ts'
import { mayKeepFollowUp, mayReadFollowUp, mayReportOn } from '../rules/follow-up-rights.ts'
import { whyNotRework } from '../rules/why-not-change.ts'

export type FollowUpView = Awaited<ReturnType<typeof followUpPage>>

/** One follow-up: what was agreed, whose it is, what was said of it since, and what the reader may do about it. */
export const followUpPage = query('decisions.follow-up-page', async (asking, { id }: { readonly id: string }) => {
  const { actor, db, permitToKnow, showsClosed } = asking
  const followUp = await findFollowUp(db, id)
  permitToKnow(followUp !== undefined && mayReadFollowUp(actor, followUp))
  if (!followUp) throw new NotFound('follow-up')
  if (!followUp.open) showsClosed(closedReading(actor, followUp.committeeId, { kind: 'follow-up', id }, {}))
  const keeps = mayKeepFollowUp(actor, followUp)
  const insider = actor.kind !== 'public'
  const [reports, reporters, reminders] = [
    await listReports(db, id),
    insider ? await listReporters(db, id) : new Map<string, string>(),
    insider ? await listReminders(db, id) : [],
  ]
  return {
    followUp,
    ...(await namesOf(asking, followUp)),
    reports: reports.map((report) => ({ ...report, by: reporters.get(report.id) })),
    reminders,
    receivers: insider ? await listReceivers(db, id) : [],
    mayReport: mayReportOn(actor, followUp) && whyNotRework(followUp.state) === undefined,
    choices: keeps ? await choicesFor(asking, followUp) : undefined,
  }
})

async function namesOf({ actor, db }: Query, { committeeId, organisationId, personId, focusAreaId }: FollowUpRow) {
  const committee = await findCommittee(db, committeeId)
  if (!committee) throw new NotFound('committee')
  const organisation = organisationId ? (await listOrganisations(db)).find(({ id }) => id === organisationId) : undefined
  // Everyone sees the office that is responsible; which person that is stays inside.
  const person = personId && actor.kind !== 'public' ? await findPerson(db, personId) : undefined
  const focusArea = focusAreaId ? (await listFocusAreas(db)).find(({ id }) => id === focusAreaId) : undefined
  return { committee, organisation, person, focusArea }
}

/** What the keeper can choose from: the committee's own parties before all others. */
export async function choicesFor(
  { db, now }: Pick<Query, 'db' | 'now'>,
  { committeeId, personId }: Pick<FollowUpRow, 'committeeId' | 'personId'>,
) {
  const committee = await findCommittee(db, committeeId)
  const today = danishDay(now)
  const [organisations, parties, focusAreas, atHand, line] = [
    await listOrganisations(db),
    committee?.partnershipId ? await listParties(db, [committee.partnershipId]) : [],
    await listFocusAreas(db),
    await listPeopleAtHand(db, committeeId, today),
    await findCommitteeLine(db, committeeId),
  ]
  const named = personId && !atHand.some(({ id }) => id === personId) ? await findPerson(db, personId) : undefined
  const near = new Set(parties.map(({ organisationId }) => organisationId))
  return {
    organisations: [...organisations.filter(({ id }) => near.has(id)), ...organisations.filter(({ id }) => !near.has(id))],
    persons: named ? [...atHand, { id: named.id, name: named.name }] : atHand,
    focusAreas: focusAreas.filter(({ partnershipId }) => !committee?.partnershipId || partnershipId === committee.partnershipId),
    dissolved: line?.validTo && line.validTo < today ? line : undefined,
  }
}
