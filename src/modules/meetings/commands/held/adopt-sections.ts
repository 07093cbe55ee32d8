import type { Command } from '../../../../platform/command/use-case.ts'
import { insertText } from '../../../documents/index.ts'
import { insertDraftSection } from '../../repository/item-draft-writing.ts'
import { listItems } from '../../repository/items.ts'

/** What a paper says of an item, as texts that can be gone on with. */
export async function adoptSections(
  db: Command['db'],
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
  now: Date,
): Promise<void> {
  const item = (await listItems(db, meetingId, true)).find(({ id }) => id === itemId)
  for (const [position, { kind, heading, body }] of (item?.sections ?? []).entries())
    await insertDraftSection(db, itemId, { position, kind, heading, textId: await insertText(db, body, now) })
}
