import type { Query } from '../../../platform/command/use-case.ts'
import { closedReadings } from '../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../committees/rules/committee-rights.ts'
import { type FollowUpRow, listOpenFollowUps } from '../../decisions/index.ts'
import { listItemPlaces } from '../../meetings/index.ts'

const shownOfEach = 4

/** What is agreed and not yet reported done, the nearest to today on either side, each with the item it comes from. */
export async function openFollowUps({ actor, db, showsClosed }: Query, today: string, organisations?: readonly string[]) {
  const reader = { committees: committeesReadBy(actor), closedCommittees: committeesReadClosedBy(actor) }
  const list = (due: 'from-today' | 'before-today' | 'undated', atMost: number): Promise<FollowUpRow[]> =>
    listOpenFollowUps(db, reader, { due, today, organisations, atMost })
  const coming = await list('from-today', shownOfEach)
  const overdue = await list('before-today', shownOfEach)
  const missing = shownOfEach - coming.length - overdue.length
  const found = [...coming, ...overdue, ...(missing > 0 ? await list('undated', missing) : [])]
  for (const reading of closedReadings(actor, found, (closed) => ({ followUps: closed.length }))) showsClosed(reading)
  const places = new Map(
    (
      await listItemPlaces(
        db,
        found.flatMap(({ itemId }) => itemId ?? []),
      )
    ).map((place) => [place.itemId, place]),
  )
  return found.map((followUp) => ({ ...followUp, place: followUp.itemId ? places.get(followUp.itemId) : undefined }))
}
