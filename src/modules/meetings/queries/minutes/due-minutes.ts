import { query } from '../../../../platform/command/use-case.ts'
import { mayLoadReference } from '../../../committees/rules/committee-rights.ts'
import { listMinutesDue } from '../../repository/minutes.ts'

/** Meetings whose minutes nobody has objected to in time, the longest past it first. */
export const dueMinutes = query('meetings.due-minutes', async ({ actor, now, db, permit }, _: undefined) => {
  permit(mayLoadReference(actor))
  return listMinutesDue(db, now)
})
