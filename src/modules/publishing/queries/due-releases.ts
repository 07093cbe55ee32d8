import { query } from '../../../platform/command/use-case.ts'
import { mayLoadReference } from '../../committees/rules/committee-rights.ts'
import { listDueReleases } from '../repository/releases.ts'

/** Meetings whose chosen time has come, the longest past it first. */
export const dueReleases = query('publishing.due-releases', async ({ actor, now, db, permit }, _: undefined) => {
  permit(mayLoadReference(actor))
  return listDueReleases(db, now)
})
