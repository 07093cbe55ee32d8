import type { Command } from '../../../platform/command/use-case.ts'
import { mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { withdrawFollowUps } from '../../decisions/index.ts'
import { findInspection } from '../../documents/index.ts'
import { type Inspection, isClean as nothingFound } from '../../documents/rules/inspection.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'
import { readAllText } from '../repository/all-text.ts'
import { listClosedAttachments, listFilesToBePublic } from '../repository/files-to-be-public.ts'
import { type MeetingRow, withdrawMeetingRow } from '../repository/meetings.ts'
import { isWhollyOpen, type MeetingVersion, type VersionFollowUp } from '../rules/meeting-version.ts'

/**
 * A new version of a published meeting is public at once when who accepts it may publish it. It is taken back until a
 * person has published it again when it or its original holds what looks like a CPR number, and when until now only its
 * day was public.
 */
export async function staysPublic({ actor, db, record }: Command, meeting: MeetingRow, paper: MeetingVersion): Promise<boolean> {
  const { id, publishedAt, version, committeeId } = meeting
  if (publishedAt === null) return false
  const text = [await readAllText(db, id), ...paper.followUps.map(followUpText)].join('\n')
  const numbers = findPersonalNumbers(text).length
  const inspection = paper.file && isWhollyOpen(paper) ? await findInspection(db, paper.file.sha256) : nothingShown
  const isClean = numbers === 0 && inspection !== undefined && nothingFound(inspection) && (await areAttachmentsClean(db, id))
  if (isClean && version > 0 && mayPublishRecordOf(actor, committeeId)) return true
  await withdrawMeetingRow(db, id)
  await withdrawFollowUps(db, id)
  await record({ event: 'meeting.withdrawn', subject: { kind: 'meeting', id }, details: { numbers } })
  return false
}

/** Those that everyone could fetch: nothing was found in them, and none is a closed one's file under another name. */
async function areAttachmentsClean(db: Command['db'], meetingId: string): Promise<boolean> {
  const closed = new Set((await listClosedAttachments(db, meetingId)).map(({ sha256 }) => sha256))
  for (const { sha256, item } of await listFilesToBePublic(db, meetingId)) {
    const inspection = item && (await findInspection(db, sha256))
    if (item && (closed.has(sha256) || inspection === undefined || !nothingFound(inspection))) return false
  }
  return true
}

/** An original that stays with the committee shows nothing to others. */
const nothingShown: Inspection = { findings: [], unread: [] }

function followUpText({ text, responsible }: VersionFollowUp): string {
  return [text, responsible].join(' ')
}
