import type { Refusal } from '../../../../kernel/refusal.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { insertFile, upsertInspection } from '../../../documents/index.ts'
import { mediaTypeOf } from '../../../documents/rules/media-types.ts'
import { listFilesInUse } from '../../repository/draft-attachments.ts'
import { listPapersOfMeeting } from '../../repository/versions.ts'
import type { ItemDraft } from '../../rules/items/item-draft.ts'
import { whyNotAttach } from '../../rules/items/why-not-attach.ts'
import type { ArrivedFile } from './store-attached.ts'

/** Of the files that have arrived, those that the item can have are made known; for the others it is said why not. */
export async function keepAttached(
  { db, now }: Command,
  draft: Pick<ItemDraft, 'id' | 'meetingId'>,
  arrived: readonly ArrivedFile[],
): Promise<{ readonly kept: ArrivedFile[]; readonly refusals: Refusal[] }> {
  const known = new Map((await listFilesInUse(db, draft.id)).map(({ sha256, title }) => [sha256, title]))
  const papersOfMeeting = draft.meetingId === null ? [] : await listPapersOfMeeting(db, draft.meetingId)
  const kept: ArrivedFile[] = []
  const refusals: Refusal[] = []
  for (const file of arrived) {
    const refusal = file.refusal ?? whyNotAttach(file, { known, meetingId: draft.meetingId, papersOfMeeting })
    if (refusal) {
      refusals.push(refusal)
      continue
    }
    known.set(file.sha256, file.name)
    kept.push(file)
    await insertFile(db, { sha256: file.sha256, name: file.name, mediaType: mediaTypeOf(file.name), bytes: file.bytes }, now)
    if (file.inspection) await upsertInspection(db, file.sha256, file.inspection, now)
  }
  return { kept, refusals }
}
