import { NotFound } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { findMeetingContents } from '../../repository/meeting-contents.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { editionsFor } from '../../rules/package/editions.ts'

export type PackageView = Awaited<ReturnType<typeof packagePage>>

/** Which editions of a meeting's papers the actor may fetch. It shows nothing of what is in them. */
export const packagePage = query('meetings.package-page', async ({ actor, db, permitToKnow }, given: { readonly id: string }) => {
  const id = idFrom(given.id)
  const committees = committeesReadBy(actor)
  const meeting = await findReadableMeeting(db, id, committees)
  permitToKnow(meeting !== undefined)
  if (!meeting) throw new NotFound('meeting')
  const { committee, partnership } = await findMeetingContents(db, meeting, { committees, standing: 'outsider' })
  return {
    meeting,
    committee: committee ?? { name: '', slug: '' },
    partnership,
    readsClosed: committeesReadClosedBy(actor).includes(meeting.committeeId),
    editions: meeting.version === 0 ? [] : editionsFor(actor, meeting),
  }
})
