import { personsOf } from '../../../kernel/actor.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { closedReadings } from '../../committees/rules/closed-reading.ts'
import { listOpenFollowUps } from '../../decisions/index.ts'
import { committeesChairedBy, followUpReaderOf } from '../../decisions/rules/follow-up-rights.ts'
import { listItemPlaces } from '../../meetings/index.ts'

const shownOfEach = 4
/** Some are of meetings that are still to be held: what an agenda proposes has not been agreed. */
const askedOfEach = 12

/** What is agreed and not yet reported done, what is overdue first, the nearest to today on either side, each with its item. */
export async function openFollowUps({ actor, db, showsClosed }: Query, today: string, organisations?: readonly string[]) {
  const reader = followUpReaderOf(actor)
  const persons = organisations && personsOf(actor)
  const chaired = organisations && committeesChairedBy(actor)
  const agreed = async (due: 'from-today' | 'before-today' | 'undated', atMost: number) => {
    const rows = await listOpenFollowUps(db, reader, { due, today, organisations, persons, chaired, atMost: askedOfEach })
    const ids = rows.flatMap(({ itemId }) => itemId ?? [])
    const places = new Map((await listItemPlaces(db, ids)).map((place) => [place.itemId, place]))
    return rows
      .map((followUp) => ({ ...followUp, place: places.get(followUp.itemId ?? '') }))
      .filter(({ place }) => place === undefined || place.heldOn <= today)
      .slice(0, atMost)
  }
  const [overdue, coming] = await Promise.all([agreed('before-today', shownOfEach), agreed('from-today', shownOfEach)])
  const missing = shownOfEach - coming.length - overdue.length
  const found = [...overdue, ...coming, ...(missing > 0 ? await agreed('undated', missing) : [])]
  for (const reading of closedReadings(actor, found, (closed) => ({ followUps: closed.length }))) showsClosed(reading)
  return found
}
