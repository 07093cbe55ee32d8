import { danishDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { type Correction, insertCorrection } from '../../repository/minutes-corrections.ts'
import { insertStage } from '../../repository/minutes.ts'
import type { MinutesContent } from '../../rules/minutes/minutes-content.ts'
import { minutesVersion } from '../../rules/minutes/minutes-version.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { namedWriter } from '../items/named-writer.ts'
import { recordVersion } from '../record-version.ts'
import { tellOfMinutes } from './tell-of-minutes.ts'

interface Corrected extends Pick<Correction, 'about' | 'itemId' | 'reason' | 'wordsBefore' | 'wordsAfter'> {
  readonly meeting: MeetingRow
  /** As the minutes say it from now on. */
  readonly content: MinutesContent
}

/** A further version of approved minutes that says what was corrected, inside the caller's command. @returns its number, and how many were told */
export async function recordCorrection(
  work: Command,
  { meeting, content, ...correction }: Corrected,
  words: MinutesWords,
): Promise<{ readonly number: number; readonly told: number }> {
  const { actor, db, now } = work
  const by = namedWriter(actor).name
  const said = [correction.reason, correction.wordsBefore]
  const { number } = await recordVersion(work, minutesVersion(meeting, content), by, said)
  await insertCorrection(db, meeting.id, { ...correction, version: number, correctedByName: by }, now)
  await insertStage(db, meeting.id, { occasion: 'corrected', content, savedByName: by }, now)
  return { number, told: await tellOfMinutes(work, { meeting, news: 'corrected', by, deadlineOn: danishDay(now) }, words) }
}
