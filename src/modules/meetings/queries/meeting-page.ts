import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { query } from '../../../platform/command/use-case.ts'
import { closedReading } from '../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { listFollowUpsOfMeeting } from '../../decisions/index.ts'
import { listItems, listParts } from '../repository/items.ts'
import { findReadableMeeting, type MeetingRow } from '../repository/meetings.ts'
import { findSurroundings } from '../repository/surroundings.ts'
import { findClosed, findWithheld } from '../repository/withheld.ts'

export type MeetingView = Awaited<ReturnType<typeof meetingPage>>

/** A meeting with everything that this actor may read of it; what is withheld is counted, not hidden. */
export const meetingPage = query(
  'meetings.meeting-page',
  async ({ actor, db, permitToKnow, showsClosed }, given: { readonly id: string }) => {
    const id = idFrom(given.id)
    const committees = committeesReadBy(actor)
    const meeting = await findReadableMeeting(db, id, committees)
    permitToKnow(meeting !== undefined)
    if (!meeting) throw new NotFound('meeting')
    const readsClosed = committeesReadClosedBy(actor).includes(meeting.committeeId)
    const { committee, ...surroundings } = await findSurroundings(db, meeting, committees)
    if (!committee) throw new NotFound('committee')
    const items = await listItems(db, id, readsClosed)
    const parts = await listParts(
      db,
      items.map((item) => item.id),
      readsClosed,
    )
    const [sections, lines, references, treatments, attachments] = [
      byItem(parts.sections),
      byItem(parts.lines),
      byItem(parts.references),
      byItem(parts.treatments),
      byItem(parts.attachments),
    ]
    const followUps = await listFollowUpsOfMeeting(db, id, { committees, closedCommittees: committeesReadClosedBy(actor) })
    const closed = {
      items: items.filter(({ open }) => !open).map(({ number }) => number),
      attachments: parts.attachments.filter(({ open }) => !open).length,
      followUps: followUps.filter(({ open }) => !open).length,
    }
    if (closed.items.length + closed.attachments + closed.followUps > 0)
      showsClosed(closedReading(actor, meeting.committeeId, { kind: 'meeting', id }, closed))
    const withheld = readsClosed ? undefined : await (committees.includes(meeting.committeeId) ? findClosed : findWithheld)(db, id)
    return {
      meeting,
      committee,
      ...surroundings,
      items: items.map((item) => ({
        ...item,
        sections: sections(item.id),
        lines: lines(item.id),
        references: references(item.id),
        treatments: treatments(item.id),
        attachments: attachments(item.id),
        followUps: followUps.filter((followUp) => followUp.itemId === item.id),
      })),
      withheld: withheld?.items ?? [],
      /** Item id → how many of its attachments are not shown. */
      withheldAttachments: Object.fromEntries((withheld?.attachments ?? []).map(({ itemId, attachments: number }) => [itemId, number])),
      otherFollowUps: followUps.filter((followUp) => !followUp.itemId),
      publication: publicationOf(meeting, mayPublishRecordOf(actor, meeting.committeeId)),
    }
  },
)

function byItem<Row extends { readonly itemId: string }>(rows: readonly Row[]): (itemId: string) => Row[] {
  const grouped = Map.groupBy(rows, (row) => row.itemId)
  return (itemId) => grouped.get(itemId) ?? []
}

/** Whether everyone may read the meeting, else what this actor can do about it. */
function publicationOf(meeting: MeetingRow, mayPublish: boolean): 'published' | 'nothing-yet' | 'offered' | 'by-secretariat' {
  if (meeting.publishedAt) return 'published'
  if (meeting.version === 0) return 'nothing-yet'
  return mayPublish ? 'offered' : 'by-secretariat'
}
