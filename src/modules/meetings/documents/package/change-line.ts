import type { AgendaChange } from '../../rules/agenda/agenda-changes.ts'
import type { Words } from '../../pages/words.ts'

/** One thing that is new, other or gone since the version before, in a line. */
export function changeLine(change: AgendaChange, { packaged: { changes } }: Words): string {
  if (change.what === 'meeting') return changes.meeting[change.part]
  if (change.what === 'order') return changes.order
  const item = changes.item(change.item.number, change.item.title)
  if (!('attachment' in change)) return changes[change.what](item)
  return changes[change.what](item, changes.attachment(change.attachment.number, change.attachment.title))
}
