import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { AskAhead } from '../../../platform/command/ask-ahead.ts'
import { type Query, query } from '../../../platform/command/use-case.ts'
import { closedReading } from '../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy, mayLeadOrPrepare, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { maySeeAgendaInTheMakingOf } from '../rules/agenda/agenda-rights.ts'
import { shownChanges } from '../rules/agenda/shown-changes.ts'
import { findMinutes } from '../repository/minutes.ts'
import { mayFollowMeetingsOf, mayHoldMeetingsOf } from '../rules/held/held-rights.ts'
import type { HeldState } from '../rules/held/meeting-progress.ts'
import { mayReadMinutesOf } from '../rules/minutes/minutes-rights.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import { findMeetingContents, nothingInIt, type Standing } from '../repository/meeting-contents.ts'
import { findKnownMeeting, type MeetingRow } from '../repository/meetings.ts'
import { findWithdrawal } from '../repository/withdrawals.ts'

/** Meeting → its committee, by which follows what is asked for. */
const ahead = new AskAhead()

export type MeetingView = Awaited<ReturnType<typeof meetingPage>>

/** A meeting with everything that this actor may read of it; what is withheld is counted, not hidden. */
export const meetingPage = query(
  'meetings.meeting-page',
  async ({ actor, now, db, permitToKnow, showsClosed }, given: { readonly id: string }) => {
    const id = idFrom(given.id)
    const committees = committeesReadBy(actor)
    const closedCommittees = committeesReadClosedBy(actor)
    const standingIn = (committeeId: string): Standing => {
      if (closedCommittees.includes(committeeId)) return 'reads-closed'
      return committees.includes(committeeId) ? 'of-committee' : 'outsider'
    }
    const [meeting, found] = await ahead.both(
      id,
      findKnownMeeting(db, id, committees),
      (known) => known?.committeeId,
      (committeeId) => findMeetingContents(db, { id }, { standing: standingIn(committeeId), committees, closedCommittees }),
    )
    permitToKnow(meeting !== undefined)
    if (!meeting || !found) throw new NotFound('meeting')
    const standing = standingIn(meeting.committeeId)
    const readsClosed = standing === 'reads-closed'
    const onlyDay = standing === 'outsider' && meeting.publishedAt === null
    const { committee, items, followUps, dispatch, heldState, ...contents } = onlyDay ? { ...found, ...nothingInIt } : found
    if (!committee) throw new NotFound('committee')
    const closed = {
      items: items.filter(({ open }) => !open).map(({ number }) => number),
      attachments: items.flatMap(({ attachments }) => attachments).filter(({ open }) => !open).length,
      followUps: followUps.filter(({ open }) => !open).length,
    }
    if (closed.items.length + closed.attachments + closed.followUps > 0)
      showsClosed(closedReading(actor, meeting.committeeId, { kind: 'meeting', id }, closed))
    return {
      meeting,
      committee,
      ...contents,
      dispatch: dispatch && { ...dispatch, changes: shownChanges(dispatch.changes, readsClosed) },
      items,
      followUps,
      otherFollowUps: followUps.filter((followUp) => !followUp.itemId),
      /** That everyone may know of it, and this reader may not read what is in it. */
      onlyDay,
      takenBack: onlyDay ? await findWithdrawal(db, id) : undefined,
      publication: publicationOf(meeting, { mayPublish: mayPublishRecordOf(actor, meeting.committeeId), onlyDay }),
      /** Whoever may publish it may take it back. */
      mayWithdraw: meeting.publishedAt !== null && meeting.version > 0 && mayPublishRecordOf(actor, meeting.committeeId),
      /** Leads to where its agenda is put together, approved and sent out. */
      mayPrepareAgenda:
        maySeeAgendaInTheMakingOf(actor, meeting.committeeId) &&
        meeting.heldOn >= danishDay(now) &&
        ['planned', 'agenda'].includes(meeting.state),
      ...(onlyDay ? {} : await heldStanding({ actor, db }, meeting, heldState)),
      mayFollowUp: meeting.state === 'minutes' && mayPublishRecordOf(actor, meeting.committeeId),
      mayMove: mayPlanMeetingsOf(actor, meeting.committeeId) && ['planned', 'agenda'].includes(meeting.state),
    }
  },
)

/** For the committee's own, until there are minutes: how they take part in the meeting, and whether it is under way. */
async function heldStanding(
  { actor, db }: Pick<Query, 'actor' | 'db'>,
  { id, committeeId, state }: MeetingRow,
  heldState: HeldState | null,
): Promise<{
  readonly held?: { readonly mayHold: boolean; readonly state: HeldState }
  readonly readsMinutes?: boolean
  readonly readsOutcomes?: boolean
}> {
  if (state === 'minutes') return { readsMinutes: true }
  if (!['planned', 'agenda'].includes(state) || !mayFollowMeetingsOf(actor, committeeId)) return {}
  const minutes = heldState === 'ended' ? await findMinutes(db, id) : undefined
  return {
    held: { mayHold: mayHoldMeetingsOf(actor, committeeId), state: heldState ?? 'prepared' },
    readsOutcomes: mayLeadOrPrepare(actor, committeeId),
    readsMinutes: minutes !== undefined && mayReadMinutesOf(actor, committeeId, minutes.state),
  }
}

/** Whether everyone may read the meeting, else what this actor can do about it. */
function publicationOf(
  { publishedAt, announcedAt, version }: MeetingRow,
  { mayPublish, onlyDay }: { readonly mayPublish: boolean; readonly onlyDay: boolean },
): 'published' | 'announced' | 'nothing-yet' | 'offered' | 'by-secretariat' {
  if (publishedAt) return 'published'
  if (onlyDay || (announcedAt && version === 0)) return 'announced'
  if (version === 0) return 'nothing-yet'
  return mayPublish ? 'offered' : 'by-secretariat'
}
