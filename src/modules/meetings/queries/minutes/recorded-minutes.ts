import type { Query } from '../../../../platform/command/use-case.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { findCommittee } from '../../../committees/index.ts'
import { listFollowUpsOfMeeting } from '../../../decisions/index.ts'
import { findMeetingContents } from '../../repository/meeting-contents.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { listAttachedFiles } from '../../repository/package-files.ts'
import { listCorrections } from '../../repository/minutes-corrections.ts'
import { findPublicMinutes } from '../../repository/minutes.ts'
import type { Attending } from '../../rules/meeting-version.ts'
import type { MinutesContent } from '../../rules/minutes/minutes-content.ts'
import type { WithheldMinutesItem } from '../../rules/minutes/readable-minutes.ts'

/** Minutes as the record has them: for those outside the committee, and for all where a paper brought them. */
export async function recordedMinutes({ actor, db, permitToKnow, showsClosed }: Query, meeting: MeetingRow) {
  permitToKnow(meeting.state === 'minutes')
  const { id, committeeId } = meeting
  const [committees, closedCommittees] = [committeesReadBy(actor), committeesReadClosedBy(actor)]
  const readsClosed = closedCommittees.includes(committeeId)
  const standing = readsClosed ? 'reads-closed' : committees.includes(committeeId) ? 'of-committee' : 'outsider'
  const contents = await findMeetingContents(db, meeting, { committees, standing })
  const committee = await findCommittee(db, committeeId)
  if (!committee) throw new NotFound('committee')
  const files = new Map(
    (await listAttachedFiles(db, id, readsClosed)).map(({ attachmentId, sha256, name }) => [attachmentId, { sha256, name }]),
  )
  const followUps = await listFollowUpsOfMeeting(db, id, { committees, closedCommittees })
  const closed = {
    items: contents.items.filter(({ open }) => !open).map(({ number }) => number),
    attachments: contents.items.flatMap(({ attachments }) => attachments).filter(({ open }) => !open).length,
    followUps: followUps.filter(({ open }) => !open).length,
  }
  if (closed.items.length + closed.attachments + closed.followUps > 0)
    showsClosed(closedReading(actor, committeeId, { kind: 'meeting', id }, closed))
  const approved = await findPublicMinutes(db, id)
  const corrections = await listCorrections(db, id, 'everyone')
  const content: MinutesContent = {
    people: contents.attendance.map((person) => ({ ...person, ...absent(person) }) as Attending),
    items: contents.items.map((item) => ({
      ...item,
      type: (item.type ?? undefined) as MinutesContent['items'][number]['type'],
      typeAsWritten: item.typeAsWritten ?? undefined,
      conclusion: item.conclusion ?? undefined,
      unplaced: item.unplaced ?? undefined,
      sections: item.sections.map(({ heading, ...section }) => ({ ...section, heading: heading ?? undefined })),
      lines: item.lines.map(({ number, ...line }) => ({ ...line, number: number ?? undefined })),
      references: [],
      treatments: [],
      attachments: item.attachments.map(({ id: attachmentId, title, number, open, mainDocument, handout }) => {
        const file = files.get(attachmentId)
        return {
          title,
          number: number ?? undefined,
          open,
          mainDocument,
          handout,
          ...(file && { file: { sha256: file.sha256, name: file.name ?? title } }),
        }
      }),
      minutesAllotted: undefined,
      late: undefined,
      conflicted: [],
    })),
    coming: contents.coming.map(({ heldOn, startsAt, endsAt, place }) => ({
      committeeId,
      heldOn,
      startsAt: startsAt ?? undefined,
      endsAt: endsAt ?? undefined,
      place: place ?? undefined,
    })),
  }
  return {
    meeting,
    committee,
    state: approved ? ('approved' as const) : ('recorded' as const),
    minutes: undefined,
    approved,
    content,
    withheld: contents.withheld.map(({ id: itemId, position, number, publicTitle, publicDecision }): WithheldMinutesItem => ({
      id: itemId,
      position,
      number,
      publicTitle: publicTitle ?? undefined,
      publicDecision: publicDecision ?? undefined,
    })),
    followUps,
    corrections,
    version: corrections.at(-1)?.version ?? approved?.version ?? null,
  }
}

function absent({
  organisationId,
  partyLetter,
  organisation,
  groupName,
  remark,
}: Record<'organisationId' | 'partyLetter' | 'organisation' | 'groupName' | 'remark', string | null>) {
  return {
    organisationId: organisationId ?? undefined,
    partyLetter: partyLetter ?? undefined,
    organisation: organisation ?? undefined,
    groupName: groupName ?? undefined,
    remark: remark ?? undefined,
  }
}
