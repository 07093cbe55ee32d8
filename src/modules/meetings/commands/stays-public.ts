import { createHash } from 'node:crypto'
import type { Command } from '../../../platform/command/use-case.ts'
import { mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { withdrawFollowUps } from '../../decisions/index.ts'
import { findInspection, listSeenFindings } from '../../documents/index.ts'
import {
  type FileFinding,
  findingsInFile,
  findingsInText,
  isHindrance,
  type TextFinding,
  unseenOf,
} from '../../documents/rules/content-findings.ts'
import { listAllText } from '../repository/all-text.ts'
import { listClosedAttachments, listFilesToBePublic } from '../repository/files-to-be-public.ts'
import { type MeetingRow, withdrawMeetingRow } from '../repository/meetings.ts'
import { isWhollyOpen, type MeetingVersion, type VersionFollowUp } from '../rules/meeting-version.ts'

/**
 * A new version of a published meeting is public at once when who accepts it may publish it. It is taken back until it is
 * published again when something is found in it that nobody has seen. Of a meeting that is only announced, the day stays
 * public and the content waits.
 */
export async function staysPublic(
  { actor, db, record }: Command,
  meeting: MeetingRow,
  { paper, beside }: { readonly paper: MeetingVersion; readonly beside: readonly string[] },
): Promise<boolean> {
  const { id, publishedAt, committeeId } = meeting
  if (publishedAt === null) return false
  const found = await findingsNobodySaw(db, id, paper, beside)
  // What the installation itself accepts may shut readers out: for that its operator answers.
  const stopping = actor.kind === 'system' ? found.filter((finding) => !isHindrance(finding)) : found
  const isClean = stopping.length === 0 && !(await isClosedElsewhere(db, id))
  if (isClean && mayPublishRecordOf(actor, committeeId)) return true
  const numbers = found.filter(({ kind }) => kind === 'in-text').length
  await withdrawMeetingRow(db, id)
  await withdrawFollowUps(db, id)
  await record({ event: 'meeting.withdrawn', subject: { kind: 'meeting', id }, details: { numbers } })
  return false
}

/** In its words and in the files that everyone could fetch; what two persons let pass before in the very same content is not asked again. */
async function findingsNobodySaw(
  db: Command['db'],
  meetingId: string,
  paper: MeetingVersion,
  beside: readonly string[],
): Promise<(TextFinding | FileFinding)[]> {
  const texts = [...(await listAllText(db, meetingId)).map(({ text }) => text), ...paper.followUps.map(followUpText), ...beside]
  const attached = (await listFilesToBePublic(db, meetingId)).flatMap(({ sha256, item }) => (item ? [sha256] : []))
  const files = [...(paper.file && isWhollyOpen(paper) ? [paper.file.sha256] : []), ...attached]
  const contents: { readonly sha256: string; readonly findings: readonly (TextFinding | FileFinding)[] }[] = texts.map((text) => ({
    sha256: createHash('sha256').update(text).digest('hex'),
    findings: findingsInText(text),
  }))
  for (const sha256 of files) contents.push({ sha256, findings: findingsInFile(await findInspection(db, sha256)) })
  const suspicious = contents.filter(({ findings }) => findings.length > 0)
  const seen = await listSeenFindings(
    db,
    suspicious.map(({ sha256 }) => sha256),
  )
  return suspicious.flatMap(({ sha256, findings }) => unseenOf(findings, seen.get(sha256)))
}

/** Whether an attachment that everyone could fetch is a closed one's file under another name. */
async function isClosedElsewhere(db: Command['db'], meetingId: string): Promise<boolean> {
  const closed = new Set((await listClosedAttachments(db, meetingId)).map(({ sha256 }) => sha256))
  return (await listFilesToBePublic(db, meetingId)).some(({ sha256, item }) => item !== undefined && closed.has(sha256))
}

function followUpText({ text, responsible }: VersionFollowUp): string {
  return [text, responsible].join(' ')
}
