import { danishDay } from '../../../kernel/dates.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { insertNotices } from '../../people/index.ts'
import { listExcludedOf } from '../repository/people-at-hand.ts'
import { saidInNotice, type TellResponsible } from '../rules/notice-words.ts'

interface Assigned {
  readonly id: string
  readonly committeeId: string
  readonly text: string
  readonly open: boolean
  readonly dueOn: string | null
  readonly personId: string | null
}

/** Tells a person that something is theirs to see to; not whoever took it on themselves, nor who was told before. */
export async function tellResponsible(
  { actor, db, now }: Pick<Command, 'actor' | 'db' | 'now'>,
  { id, committeeId, text, open, dueOn, personId }: Assigned,
  before: string | null,
  tell: TellResponsible | undefined,
): Promise<void> {
  if (!tell || personId === null || personId === before) return
  if (actor.kind === 'person' && actor.personId === personId) return
  if (!open && (await listExcludedOf(db, committeeId, [personId], danishDay(now))).length > 0) return
  const sentence = tell(saidInNotice({ text, open }), dueOn)
  const about = { kind: 'follow-up', id }
  await insertNotices(db, [{ personId, kind: 'follow-up.assigned', about, path: `/opfoelgning/${id}`, sentence }], now)
}
