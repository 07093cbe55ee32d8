import { NotFound } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { lockText, type RunningText } from '../repository/running-texts.ts'
import { listWritersAfter } from '../repository/text-changes.ts'
import { findLatestTextVersion, insertTextVersion } from '../repository/text-versions.ts'

/** Keeps the text as it stands as a stage to go back to, unless it stands as at the last one. @returns the stage's number */
export async function keepTextVersion(db: Command['db'], textId: string, now: Date): Promise<number> {
  const text = await lockText(db, textId)
  if (!text) throw new NotFound('text')
  return keepVersionOf(db, text, now)
}

/** The same for a text that the caller has locked. */
export async function keepVersionOf(db: Command['db'], text: RunningText, now: Date): Promise<number> {
  const latest = await findLatestTextVersion(db, text.id)
  if (latest?.revision === text.revision) return latest.number
  const number = (latest?.number ?? 0) + 1
  const writtenBy = await listWritersAfter(db, text.id, latest?.revision ?? 0)
  await insertTextVersion(db, text.id, { number, markdown: text.markdown, revision: text.revision, savedAt: now, writtenBy })
  return number
}
