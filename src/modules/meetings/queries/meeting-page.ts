import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee, findPartnership } from '../../committees/index.ts'
import { committeesReadBy, committeesReadClosedBy, mayKeepRecord } from '../../committees/rules/committee-rights.ts'
import { listFollowUpsOfMeeting } from '../../decisions/index.ts'
import { listOrganisations } from '../../people/index.ts'
import { listAttendance } from '../repository/attendance.ts'
import {
  listAttachments,
  listDeadlines,
  listItems,
  listLines,
  listReferences,
  listSections,
  listTreatments,
  listWithheldItems,
} from '../repository/items.ts'
import { findNeighbours, findReadableMeeting, listAnnouncedMeetings } from '../repository/meetings.ts'
import { listPublicVersions, listVersions } from '../repository/versions.ts'

export type MeetingView = Awaited<ReturnType<typeof meetingPage>>

/** A meeting with everything that this actor may read of it; what is withheld is counted, not hidden. */
export const meetingPage = query('meetings.meeting-page', async ({ actor, db, permitToKnow }, { id }: { readonly id: string }) => {
  const committees = committeesReadBy(actor)
  const meeting = await findReadableMeeting(db, id, committees)
  permitToKnow(meeting !== undefined)
  if (!meeting) throw new NotFound('meeting')
  const readsClosed = committeesReadClosedBy(actor).includes(meeting.committeeId)
  const ofCommittee = committees.includes(meeting.committeeId)

  const items = await listItems(db, id, readsClosed)
  const ids = items.map((item) => item.id)
  const [sections, lines, references, treatments, attachments] = [
    byItem(await listSections(db, ids)),
    byItem(await listLines(db, ids)),
    byItem(await listReferences(db, ids)),
    byItem(await listTreatments(db, ids)),
    byItem(await listAttachments(db, ids, readsClosed)),
  ]
  const committee = await findCommittee(db, meeting.committeeId)
  if (!committee) throw new NotFound('committee')
  const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
  const attendance = await listAttendance(db, id)
  const followUps = await listFollowUpsOfMeeting(db, id, { committees, closedCommittees: committeesReadClosedBy(actor) })
  return {
    meeting,
    committee,
    partnership: committee.partnershipId ? await findPartnership(db, committee.partnershipId) : undefined,
    attendance: attendance.map((person) => ({
      ...person,
      sector: person.organisationId ? organisations.get(person.organisationId)?.sector : undefined,
      organisationSlug: person.organisationId ? organisations.get(person.organisationId)?.slug : undefined,
    })),
    items: items.map((item) => ({
      ...item,
      sections: sections(item.id),
      lines: lines(item.id),
      references: references(item.id),
      treatments: treatments(item.id),
      attachments: attachments(item.id),
      followUps: followUps.filter((followUp) => followUp.itemId === item.id),
    })),
    withheld: readsClosed ? [] : await listWithheldItems(db, id),
    otherFollowUps: followUps.filter((followUp) => !followUp.itemId),
    coming: await listAnnouncedMeetings(db, id),
    deadlines: await listDeadlines(db, id),
    versions: ofCommittee ? await listVersions(db, id) : await listPublicVersions(db, id),
    ...(await findNeighbours(db, meeting, committees)),
    mayPublish: mayKeepRecord(actor) && ofCommittee && meeting.publishedAt === null && meeting.version > 0,
  }
})

function byItem<Row extends { readonly itemId: string }>(rows: readonly Row[]): (itemId: string) => Row[] {
  const grouped = Map.groupBy(rows, (row) => row.itemId)
  return (itemId) => grouped.get(itemId) ?? []
}
