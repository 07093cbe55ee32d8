import { mergeUpdates } from 'yjs'
import type { Command } from '../../../platform/command/use-case.ts'
import { deleteChangesUntil, findLastRevisionBefore, insertChange, listChangesUntil } from '../repository/text-changes.ts'

/** In days: how long a form that somebody has left open can still be merged by itself. */
const keptFor = 30

/** Joins what is older into one: the stages of the text are kept for ever, but not every keystroke between them. */
export async function forgetTextChanges(db: Command['db'], textId: string, now: Date): Promise<void> {
  const revision = await findLastRevisionBefore(db, textId, new Date(now.getTime() - keptFor * 86_400_000))
  if (revision === 0) return
  const changes = await listChangesUntil(db, textId, revision)
  if (changes.length < 2) return
  const change = mergeUpdates(changes.map((one) => one.change))
  await deleteChangesUntil(db, textId, revision)
  await insertChange(db, textId, { revision, change, whole: true }, { at: now, byId: null, byName: '' })
}
