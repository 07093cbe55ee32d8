import { danishDay, daysAfter } from '../../../kernel/dates.ts'
import { findMailHealth } from '../../../platform/mail/mail-health.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listFocusAreas, listMandatesEndingBy, listPartnerships, listSuccessions } from '../../committees/index.ts'
import { warnedDaysBefore } from '../../committees/rules/groups/mandate.ts'
import { committeesPublishedBy, committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { listComingMeetings, listMeetingWork, listPastMeetings, listUnpublishedMeetings } from '../../meetings/index.ts'
import { listProposedInvolvements } from '../../matters/index.ts'
import { findPerson, listOrganisations } from '../../people/index.ts'
import { mayKeepMail } from '../../people/rules/person-rights.ts'
import { committeesOf } from '../../../kernel/actor.ts'
import { validityOn } from '../rules/validity.ts'
import { listAskedReleases } from '../repository/releases.ts'
import { committeesReleasedBy } from '../rules/release-rights.ts'
import { openFollowUps } from './open-follow-ups.ts'

/** An agenda that is to go out within this many days waits for its secretary. */
const dispatchShownDaysBefore = 14

export type FrontView = Awaited<ReturnType<typeof frontPage>>

/** What comes next, what awaits, what the collaboration works on. */
export const frontPage = query('publishing.front-page', async (asking) => {
  const { actor, now, db, permit } = asking
  permit(true)
  const today = danishDay(now)
  const committees = committeesReadBy(actor)
  const [own, allCommittees, organisations, partnerships, successions, comingRows, latest, followUps, focusAreas] = await Promise.all([
    askForReader(),
    listCommittees(db),
    listOrganisations(db),
    listPartnerships(db),
    listSuccessions(db),
    listComingMeetings(db, today, committees, 5),
    listPastMeetings(db, today, committees, 6),
    openFollowUps(asking, today),
    listFocusAreas(db),
  ])
  const byId = new Map(allCommittees.map((committee) => [committee.id, committee]))
  const named = <Row extends { readonly committeeId: string }>(row: Row) => ({ ...row, committee: byId.get(row.committeeId) })
  // The map shows them all; here stand those that meet.
  const meeting = new Set([...byId.values()].map(({ partnershipId }) => partnershipId))
  const current = partnerships.filter((partnership) => meeting.has(partnership.id) && validityOn(today, partnership) === 'current')
  const coming = comingRows.map(named)

  async function askForReader() {
    if (actor.kind !== 'person') return undefined
    const publishes = committeesPublishedBy(actor)
    const own = (await findPerson(db, actor.personId))?.organisationId
    const acting = [...new Set([own ?? [], actor.organisations.map(({ organisationId }) => organisationId)].flat())]
    const coordinated = actor.organisations.filter(({ role }) => role === 'coordinator').map(({ organisationId }) => organisationId)
    const [unpublished, work, releases, awaiting, mailHealth, mandates, involvements] = await Promise.all([
      listUnpublishedMeetings(db, publishes, 5),
      listMeetingWork(db, {
        personId: actor.personId,
        chairOf: committeesOf(actor, 'chair'),
        secretaryOf: committeesOf(actor, 'secretary'),
        memberOf: committeesOf(actor, 'chair', 'member', 'adviser', 'substitute'),
        today,
        until: daysAfter(today, dispatchShownDaysBefore),
      }),
      listAskedReleases(db, committeesReleasedBy(actor), actor.personId),
      openFollowUps(asking, today, acting),
      mayKeepMail(actor) ? findMailHealth(db) : undefined,
      listMandatesEndingBy(db, publishes, today, daysAfter(today, warnedDaysBefore)),
      listProposedInvolvements(db, coordinated, today),
    ])
    return { name: actor.name, publishes, acting, unpublished, work, releases, awaiting, mailHealth, mandates, involvements }
  }

  function readerNow({
    name,
    publishes,
    acting,
    unpublished,
    work,
    releases,
    awaiting,
    mailHealth,
    mandates,
    involvements,
  }: NonNullable<typeof own>) {
    return {
      name,
      publishes: publishes.length > 0,
      next: coming.find(({ committeeId }) => committees.includes(committeeId)),
      unpublished: unpublished.map(named),
      work: work.map(named),
      releases: releases.map(named),
      followUps: awaiting.map(named),
      organisations: organisations.filter(({ id }) => acting.includes(id)),
      /** Since when no mail has got through, for whoever can do something about it. */
      mailFailingSince: mailHealth?.failingSince ?? null,
      mandates,
      involvements,
    }
  }

  return {
    reader: own && readerNow(own),
    coming,
    latest: latest.map(named),
    followUps: followUps.map(named),
    partnerships: current.map((partnership) => ({
      ...partnership,
      successors: successions
        .filter(({ predecessorId }) => predecessorId === partnership.id)
        .flatMap(({ successorId }) => partnerships.find(({ id }) => id === successorId) ?? []),
    })),
    focusAreas: focusAreas.map((area) => ({
      ...area,
      partnership: partnerships.find(({ id }) => id === area.partnershipId),
      committee: area.committeeId ? byId.get(area.committeeId) : undefined,
    })),
    municipalities: organisations.filter(({ sector }) => sector === 'municipality'),
  }
})
