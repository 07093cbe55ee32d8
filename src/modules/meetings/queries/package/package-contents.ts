import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy } from '../../../committees/rules/committee-rights.ts'
import { findMeeting, findReadableMeeting } from '../../repository/meetings.ts'
import { type Edition, editionsFor, whyNotPackage } from '../../rules/package/editions.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { readPackage } from './read-package.ts'

/** Everything that stands in an edition of a meeting's package for this actor. Asked anew each time that it is fetched. */
export const packageContents = query(
  'meetings.package-contents',
  async (
    { actor, db, permitToKnow, permit, showsClosed },
    given: { readonly id: string; readonly edition: Edition },
  ): Promise<PackageContents> => {
    const id = idFrom(given.id)
    const meeting = actor.kind === 'system' ? await findMeeting(db, id) : await findReadableMeeting(db, id, committeesReadBy(actor))
    permitToKnow(meeting !== undefined)
    if (!meeting) throw new NotFound('meeting')
    if (given.edition !== 'public') permit(editionsFor(actor, meeting).includes(given.edition))
    refuseIf(whyNotPackage(meeting, given.edition))
    const { contents, closed } = await readPackage(db, actor, meeting, given.edition)
    if (closed.items.length + closed.attachments > 0)
      showsClosed(closedReading(actor, meeting.committeeId, { kind: 'meeting', id }, { ...closed, edition: given.edition }))
    return contents
  },
)
