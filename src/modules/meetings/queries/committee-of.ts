import { NotFound } from '../../../kernel/refusal.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { type CommitteeRow, findCommittee } from '../../committees/index.ts'

export async function committeeOf(db: Query['db'], { committeeId }: { readonly committeeId: string }): Promise<CommitteeRow> {
  const committee = await findCommittee(db, committeeId)
  if (!committee) throw new NotFound('committee')
  return committee
}
