import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deleteSessions } from '../../../platform/identity/session-list.ts'
import { moveBackInCommittees } from '../../committees/index.ts'
import { moveFollowUpRowsBack } from '../../decisions/index.ts'
import { moveMeetingRowsBack } from '../../meetings/index.ts'
import { moveFollowedBack } from '../../matters/index.ts'
import { movePrivateNotesBack } from '../../notes/index.ts'
import {
  listMergesInto,
  lockMerge,
  lockPersons,
  movePersonRowsBack,
  updateKept,
  updateMergedBack,
  updateMergeUndone,
} from '../../people/index.ts'
import { whyNotUndoMerge } from '../../people/rules/merge-persons.ts'
import { mayMergePersons } from '../../people/rules/person-rights.ts'
import { moveReleasesBack } from '../repository/releases-of-person.ts'
import { personStanding } from '../queries/person-standing.ts'
import type { MovedByMerge } from '../rules/moved-by-merge.ts'

/** Makes two entries of one again: exactly the rows that moved go back. What came to the kept one since stays with it. */
export const undoMerge = command(
  'publishing.undo-merge',
  async ({ actor, now, db, permitToKnow, record }, { mergeId }: { readonly mergeId: string }) => {
    const merge = await lockMerge(db, mergeId)
    const person = merge && (await personStanding({ db, now }, merge.keptId))
    permitToKnow(person !== undefined && mayMergePersons(actor, person, person))
    if (!merge) throw new NotFound('merge')
    const { keptId, mergedId } = merge
    const locked = await lockPersons(db, [keptId, mergedId])
    const [kept, merged] = [keptId, mergedId].map((wanted) => locked.find(({ id }) => id === wanted)!)
    refuseIf(whyNotUndoMerge(merge, kept!, (await listMergesInto(db, keptId))[0]))

    const moved = merge.moved as unknown as MovedByMerge
    await updateMergedBack(db, mergedId, moved.led)
    await moveReleasesBack(db, moved.releases, mergedId, keptId)
    await moveFollowUpRowsBack(db, moved.followUps ?? {}, mergedId, keptId)
    await moveFollowedBack(db, moved.followed ?? [], mergedId, keptId)
    await movePrivateNotesBack(db, moved.notes ?? [], mergedId, keptId)
    await moveMeetingRowsBack(db, moved.meetings, mergedId, keptId)
    await moveBackInCommittees(db, moved.committees, mergedId, keptId)
    await movePersonRowsBack(db, moved.people, mergedId, keptId)
    await updateKept(db, keptId, moved.kept)
    await updateMergeUndone(db, mergeId, now)
    await deleteSessions(db, [keptId, mergedId])
    const details = { merge: mergeId, kept: kept!.name, merged: merged!.name }
    await record({ event: 'person.merge-undone', subject: { kind: 'person', id: keptId }, details: { ...details, mergedId } })
    await record({ event: 'person.merge-undone', subject: { kind: 'person', id: mergedId }, details: { ...details, keptId } })
  },
)
