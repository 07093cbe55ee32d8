import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deleteSessions } from '../../../platform/identity/session-list.ts'
import { moveReleases } from '../repository/releases-of-person.ts'
import { listHeldSeats, moveInCommittees } from '../../committees/index.ts'
import { joinSeats } from '../../committees/rules/joined-seats.ts'
import { moveFollowUpRows } from '../../decisions/index.ts'
import { moveMeetingRows } from '../../meetings/index.ts'
import { moveFollowed } from '../../matters/index.ts'
import { movePrivateNotes } from '../../notes/index.ts'
import { insertMerge, lockPersons, movePersonRows, updateKept, updateMergedInto } from '../../people/index.ts'
import { whyNotMerge } from '../../people/rules/merge-persons.ts'
import { mayMergePersons } from '../../people/rules/person-rights.ts'
import type { MovedByMerge } from '../rules/moved-by-merge.ts'
import { personStanding } from '../queries/person-standing.ts'

export interface Merging {
  readonly keptId: string
  readonly mergedId: string
}

/** Makes one of two entries: all that belongs to the merged one becomes the kept one's, each module moving its own rows. */
export const mergePersons = command(
  'publishing.merge-persons',
  async ({ actor, now, db, permitToKnow, record }, { keptId, mergedId }: Merging) => {
    const locked = await lockPersons(db, [keptId, mergedId])
    const [one, other] = [await personStanding({ db, now }, keptId), await personStanding({ db, now }, mergedId)]
    permitToKnow(one !== undefined && other !== undefined && mayMergePersons(actor, one, other))
    const [kept, merged] = [keptId, mergedId].map((wanted) => locked.find(({ id }) => id === wanted))
    if (!kept || !merged) throw new NotFound('person')
    refuseIf(whyNotMerge(kept, merged))

    const joining = joinSeats(await listHeldSeats(db, keptId), await listHeldSeats(db, mergedId))
    const moved: MovedByMerge = {
      kept: { organisationId: kept.organisationId, publicSince: kept.publicSince?.toISOString() ?? null },
      people: await movePersonRows(db, mergedId, keptId),
      committees: await moveInCommittees(db, joining, mergedId, keptId),
      meetings: await moveMeetingRows(db, mergedId, keptId),
      followUps: await moveFollowUpRows(db, mergedId, keptId),
      followed: await moveFollowed(db, mergedId, keptId),
      notes: await movePrivateNotes(db, mergedId, keptId),
      releases: await moveReleases(db, mergedId, keptId),
      led: await updateMergedInto(db, mergedId, keptId),
    }
    await updateKept(db, keptId, {
      organisationId: kept.organisationId ?? merged.organisationId,
      publicSince: earliest(kept.publicSince, merged.publicSince),
    })
    // Whoever is signed in as either begins anew, with the rights of both.
    await deleteSessions(db, [keptId, mergedId])
    const mergedBy = actor.kind === 'public' ? '' : actor.name
    const id = await insertMerge(db, { keptId, mergedId, moved: { ...moved }, mergedAt: now, mergedBy })
    const details = { merge: id, kept: kept.name, merged: merged.name, seats: joining.moved.length, seatsJoined: joining.joined.length }
    await record({
      event: 'person.merged',
      subject: { kind: 'person', id: keptId },
      details: { ...details, mergedId, meetings: moved.meetings['meetings.attendance']?.length ?? 0 },
    })
    await record({ event: 'person.merged-away', subject: { kind: 'person', id: mergedId }, details: { ...details, keptId } })
  },
)

function earliest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
