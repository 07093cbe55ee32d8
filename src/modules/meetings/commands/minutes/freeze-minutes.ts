import { danishDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { findActor } from '../../../committees/index.ts'
import { publishFollowUps } from '../../../decisions/index.ts'
import { lockMeeting, type MeetingRow } from '../../repository/meetings.ts'
import { insertMinutesApproval, insertStage, type MinutesApproval, upsertMinutes } from '../../repository/minutes.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { minutesVersion } from '../../rules/minutes/minutes-version.ts'
import { recordVersion } from '../record-version.ts'
import type { MinutesAtHand } from './minutes-at-hand.ts'
import { tellOfMinutes } from './tell-of-minutes.ts'

interface Freezing {
  readonly meeting: MeetingRow
  readonly atHand: MinutesAtHand
  readonly approval: Omit<MinutesApproval, 'givenAt'>
  readonly words: MinutesWords
}

/**
 * The last approval: the minutes become the next version of their meeting, inside the caller's command. Whether a public
 * meeting stays so is asked of whoever sent them for approval, as neither a chair nor silence publishes anything.
 * @returns the version
 */
export async function freezeMinutes(work: Command, { meeting, atHand, approval, words }: Freezing): Promise<number> {
  const { actor, db, now, record } = work
  const { minutes, content } = atHand
  const sender = minutes.sentBy ? await findActor(db, minutes.sentBy, danishDay(now)) : undefined
  const { number } = await recordVersion({ ...work, actor: sender ?? actor }, minutesVersion(meeting, content), approval.givenByName)
  // What was agreed on the spot is as public as the meeting stays.
  if ((await lockMeeting(db, meeting.id))?.publishedAt) await publishFollowUps(db, meeting.id)
  const approved = { ...minutes, state: 'approved' as const, version: number, approvedAt: now, deadlineAt: null }
  await upsertMinutes(db, meeting.id, approved, now)
  await insertMinutesApproval(db, meeting.id, { ...approval, content }, now)
  await insertStage(db, meeting.id, { occasion: 'approved', content, savedByName: approval.givenByName }, now)
  const told = await tellOfMinutes(work, { meeting, news: 'approved', by: approval.givenByName }, words)
  await record({
    event: approval.verdict === 'tacit' ? 'minutes.approved-by-silence' : 'minutes.approved',
    subject: { kind: 'meeting', id: meeting.id },
    details: { version: number, told },
    before: { state: minutes.state },
    after: { state: 'approved' },
  })
  return number
}
