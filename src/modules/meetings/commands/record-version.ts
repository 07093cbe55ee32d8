import type { Command } from '../../../platform/command/use-case.ts'
import { markMembershipsPublic, recordListing, type SeatedPerson } from '../../committees/index.ts'
import { mayKeepRecordOf } from '../../committees/rules/committee-rights.ts'
import { replaceProposedFollowUps } from '../../decisions/index.ts'
import { markPersonsPublic } from '../../people/index.ts'
import { listAttendance, replaceAttendance } from '../repository/attendance.ts'
import { replaceDeadlines } from '../repository/deadlines.ts'
import { writeItems } from '../repository/item-writing.ts'
import { listItemIdentities } from '../repository/items.ts'
import {
  listAnnouncedIds,
  lockMeetingOn,
  publishMeetingRows,
  replaceAnnouncements,
  updateMeeting,
  updatePlannedMeeting,
} from '../repository/meetings.ts'
import { insertVersion } from '../repository/versions.ts'
import { identifyItems } from '../rules/item-identity.ts'
import { seatGroups } from '../rules/seat-groups.ts'
import { factsAfter, isWhollyOpen, isWholePaper, type MeetingVersion, stateAfter, type VersionFollowUp } from '../rules/meeting-version.ts'
import { countDeadlines } from './agenda/count-deadlines.ts'
import { indexMeeting } from './index-meeting.ts'
import { staysPublic } from './stays-public.ts'
import { withdrawPeople } from './withdraw-people.ts'

/**
 * Makes an accepted paper the newest version of its meeting, inside the caller's command.
 * @param beside what a page will say with it that is kept apart from it: for the look before it is public
 */
export async function recordVersion(
  work: Command,
  version: MeetingVersion,
  acceptedBy: string,
  beside: readonly string[] = [],
): Promise<{ meetingId: string; number: number }> {
  const { db, now, record } = work
  const meeting = await lockMeetingOn(db, version.committeeId, version.heldOn, now)
  const number = meeting.version + 1
  await insertVersion(
    db,
    {
      meetingId: meeting.id,
      number,
      kind: version.kind,
      file: version.file,
      content: version.content,
      whollyOpen: isWhollyOpen(version),
      acceptedBy,
    },
    now,
  )
  const whole = isWholePaper(version.kind)
  const namedBefore = await listAttendance(db, meeting.id)
  const ids = identifyItems(await listItemIdentities(db, meeting.id), version.items)
  const itemIds = await writeItems(db, meeting.id, version.items, ids, whole ? 'replace' : 'add')
  if (whole || namedBefore.length === 0) await replaceAttendance(db, meeting.id, version.people)
  // What was written here takes its members from the committee's seats and its deadlines from the year's plan, not the reverse.
  const fromPaper = whole && version.file !== undefined
  if (fromPaper) await replaceDeadlines(db, meeting.id, version.deadlines)
  const published = await staysPublic(work, meeting, { paper: version, beside })
  // Only a paper proposes; who writes here says what is to be done, and what another paper proposed waits for its answer.
  if (version.file !== undefined)
    await replaceProposedFollowUps(
      db,
      { committeeId: version.committeeId, meetingId: meeting.id, heldOn: version.heldOn, published },
      whole ? 'whole-meeting' : itemIds,
      version.followUps.map((followUp) => ({
        ...followUp,
        itemId: followUp.item === undefined ? undefined : itemIds[followUp.item],
        open: followUp.item === undefined ? true : (version.items[followUp.item]?.open ?? true),
        ...sourceOf(meeting.id, version, followUp),
      })),
      now,
    )
  await announce(work, meeting.id, version, whole)
  if (fromPaper) await recordListing(work, { ...version, listed: seatsIn(version), source: `/moeder/${meeting.id}` })
  if (published) await publishWithMeeting(db, meeting.id, version, now)
  if (meeting.publishedAt !== null) await withdrawPeople(work, meeting, namedBefore)
  await updateMeeting(db, meeting.id, factsAfter(meeting, version), { state: stateAfter(meeting.state, version.kind), version: number })
  await indexMeeting(db, meeting.id)
  await record({
    event: 'meeting.recorded',
    subject: { kind: 'meeting', id: meeting.id },
    details: { version: number, kind: version.kind, ...(version.file && { file: version.file.sha256 }), items: version.items.length },
  })
  return { meetingId: meeting.id, number }
}

/** Where a follow-up stands in the record. */
function sourceOf(meetingId: string, { items, kind }: MeetingVersion, { item }: VersionFollowUp) {
  const from = item === undefined ? undefined : items[item]
  if (!from) return { sourcePath: `/moeder/${meetingId}` }
  // What only adds items to a meeting counts them from where its others end.
  const place = isWholePaper(kind) ? `#punkt-${item! + 1}` : ''
  return { sourcePath: `/moeder/${meetingId}${place}`, sourceLabel: [from.number, from.title].filter(Boolean).join('. ') }
}

/** Those who are new in this version, and what it announces, are as public as the meeting. */
async function publishWithMeeting(
  db: Command['db'],
  meetingId: string,
  { people, committeeId, heldOn }: MeetingVersion,
  now: Date,
): Promise<void> {
  const personIds = people.map(({ personId }) => personId)
  await publishMeetingRows(db, meetingId, now)
  await markPersonsPublic(db, personIds, now)
  await markMembershipsPublic(db, { committeeId, day: heldOn, personIds }, now)
}

/** Only of committees whose record the actor keeps: another's calendar is not changed by a paper that mentions it. */
async function announce({ actor, db, now }: Command, meetingId: string, { comingMeetings }: MeetingVersion, whole: boolean): Promise<void> {
  const announced = new Set(whole ? [] : await listAnnouncedIds(db, meetingId))
  for (const coming of comingMeetings.filter(({ committeeId }) => mayKeepRecordOf(actor, committeeId))) {
    const planned = await lockMeetingOn(db, coming.committeeId, coming.heldOn, now)
    await updatePlannedMeeting(db, planned.id, coming)
    await countDeadlines(db, planned)
    if (planned.id !== meetingId) announced.add(planned.id)
  }
  await replaceAnnouncements(db, meetingId, [...announced])
}

function seatsIn({ people }: MeetingVersion): SeatedPerson[] {
  const groups = seatGroups(people)
  return people.flatMap(({ personId, organisationId, capacity, partyLetter, groupName, roles }) =>
    capacity === 'guest'
      ? []
      : [
          {
            personId,
            organisationId,
            capacity,
            partyLetter,
            title: roles.join(', ') || undefined,
            groupName: groupName !== undefined && groups.has(groupName) ? groupName : undefined,
          },
        ],
  )
}
