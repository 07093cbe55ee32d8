import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import type { Query } from '../../../../platform/command/use-case.ts'
import { findTextOwner } from '../../repository/text-owners.ts'
import type { TextOwner } from '../../rules/writing/text-owner.ts'
import { mayWriteIn } from '../../rules/writing/writing-rights.ts'

interface Asking {
  readonly actor: Actor
  readonly db: Query['db']
  permitToKnow(allowed: boolean): void
}

/** What a text belongs to, for those who may write in it. @throws NotFound for everybody else */
export async function permittedText({ actor, db, permitToKnow }: Asking, textId: string): Promise<TextOwner> {
  permitToKnow(actor.kind !== 'public')
  const owner = await findTextOwner(db, textId)
  permitToKnow(owner !== undefined && mayWriteIn(actor, owner))
  if (!owner) throw new NotFound('text')
  return owner
}
