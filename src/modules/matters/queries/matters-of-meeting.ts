import { query } from '../../../platform/command/use-case.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { listMatters } from '../repository/matters.ts'
import { listMattersOfMeeting } from '../repository/treatments.ts'
import { mayKeepMatters } from '../rules/matter-rights.ts'

const atMost = 1000

/** The matters that a meeting's items treat, as far as the reader may know of them, and whether the reader may begin one. */
export const mattersOfMeeting = query('matters.matters-of-meeting', async ({ actor, db, permit }, meetingId: string) => {
  permit(true)
  const treated = await listMattersOfMeeting(db, meetingId)
  const mayBegin = mayKeepMatters(actor)
  if (treated.length === 0 || actor.kind === 'public') return { treated, mayBegin }
  const reader = {
    committees: committeesReadBy(actor),
    organisations: actor.kind === 'person' ? actor.organisations.map(({ organisationId }) => organisationId) : [],
  }
  const known = new Set((await listMatters(db, reader, { underWay: false, atMost })).map(({ slug }) => slug))
  return { treated: treated.filter(({ slug }) => known.has(slug)), mayBegin }
})
