import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee, findPartnership, listCommittees } from '../../committees/index.ts'
import { committeesReadBy, committeesReadClosedBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { listFollowUpsOfMeeting } from '../../decisions/index.ts'
import { listOrganisations } from '../../people/index.ts'
import { listAttendance } from '../repository/attendance.ts'
import { listDeadlines } from '../repository/deadlines.ts'
import { listAttachments, listItems, listLines, listReferences, listSections, listTreatments } from '../repository/items.ts'
import { findNeighbours, findReadableMeeting, listAnnouncedMeetings, type MeetingRow } from '../repository/meetings.ts'
import { listPublicVersions, listVersions } from '../repository/versions.ts'
import { countClosedAttachments, countWithheldAttachments, listClosedItems, listWithheldItems } from '../repository/withheld.ts'

export type MeetingView = Awaited<ReturnType<typeof meetingPage>>

/** A meeting with everything that this actor may read of it; what is withheld is counted, not hidden. */
export const meetingPage = query('meetings.meeting-page', async ({ actor, db, permitToKnow }, given: { readonly id: string }) => {
  const id = idFrom(given.id)
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
  const names = new Map((await listCommittees(db)).map((each) => [each.id, each.name]))
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
    withheld: readsClosed ? [] : await (ofCommittee ? listClosedItems : listWithheldItems)(db, id),
    /** Item id → how many of its attachments are not shown. */
    withheldAttachments: readsClosed ? {} : numbersByItem(await (ofCommittee ? countClosedAttachments : countWithheldAttachments)(db, id)),
    otherFollowUps: followUps.filter((followUp) => !followUp.itemId),
    coming: (await listAnnouncedMeetings(db, id, committees)).map((coming) => ({
      ...coming,
      committeeName: names.get(coming.committeeId),
    })),
    deadlines: await listDeadlines(db, id),
    versions: ofCommittee ? await listVersions(db, id) : await listPublicVersions(db, id),
    ...(await findNeighbours(db, meeting, committees)),
    publication: publicationOf(meeting, mayPublishRecordOf(actor, meeting.committeeId)),
  }
})

function byItem<Row extends { readonly itemId: string }>(rows: readonly Row[]): (itemId: string) => Row[] {
  const grouped = Map.groupBy(rows, (row) => row.itemId)
  return (itemId) => grouped.get(itemId) ?? []
}

function numbersByItem(rows: readonly { readonly itemId: string; readonly attachments: number }[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({ itemId, attachments }) => [itemId, attachments]))
}

/** Whether everyone may read the meeting, else what this actor can do about it. */
function publicationOf(meeting: MeetingRow, mayPublish: boolean): 'published' | 'nothing-yet' | 'offered' | 'by-secretariat' {
  if (meeting.publishedAt) return 'published'
  if (meeting.version === 0) return 'nothing-yet'
  return mayPublish ? 'offered' : 'by-secretariat'
}
