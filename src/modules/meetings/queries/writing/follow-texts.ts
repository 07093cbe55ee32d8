import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { listTexts } from '../../../documents/index.ts'
import { findTextOwner } from '../../repository/text-owners.ts'
import { mayWriteIn } from '../../rules/writing/writing-rights.ts'

export interface FollowedText {
  readonly textId: string
  readonly revision: number
}

/** Those of some texts that somebody may follow, with their revisions; the words are fetched. @throws NotFound for none */
export const followTexts = query(
  'meetings.follow-texts',
  async ({ actor, db, permitToKnow }, { textIds }: { readonly textIds: readonly string[] }): Promise<FollowedText[]> => {
    permitToKnow(actor.kind !== 'public')
    const allowed: string[] = []
    for (const textId of textIds) {
      const owner = await findTextOwner(db, textId)
      if (owner && mayWriteIn(actor, owner)) allowed.push(textId)
    }
    if (allowed.length === 0) throw new NotFound('text')
    return [...(await listTexts(db, allowed)).values()].map(({ id, revision }) => ({ textId: id, revision }))
  },
)
