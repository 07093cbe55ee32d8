import { query } from '../../../platform/command/use-case.ts'
import { closedReading } from '../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../committees/rules/committee-rights.ts'
import { findPublicFileName, listVersionsOfFile } from '../../meetings/index.ts'

/** The name of a meeting's paper: for everyone when all of it is open and published, else for its committee. */
export const originalFile = query(
  'publishing.original-file',
  async ({ actor, db, permitToKnow, showsClosed }, { sha256 }: { readonly sha256: string }) => {
    const published = await findPublicFileName(db, sha256)
    if (actor.kind === 'public') {
      permitToKnow(published !== undefined)
      return { sha256, name: published ?? '' }
    }
    const [ofCommittee, closed] = [committeesReadBy(actor), committeesReadClosedBy(actor)]
    const readable = (await listVersionsOfFile(db, sha256)).find(({ committeeId, whollyOpen }) =>
      (whollyOpen ? ofCommittee : closed).includes(committeeId),
    )
    permitToKnow(readable !== undefined || published !== undefined)
    if (readable && !readable.whollyOpen) {
      const { committeeId, meetingId, number } = readable
      showsClosed(closedReading(actor, committeeId, { kind: 'meeting', id: meetingId }, { version: number }))
    }
    return { sha256, name: readable?.fileName ?? published ?? '' }
  },
)
