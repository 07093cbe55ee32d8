import type { Query } from '../../../platform/command/use-case.ts'
import { type CommitteeRow, listCommitteesNamed } from '../../committees/index.ts'

/** The committee that a paper's heading names, when the record knows exactly one by that name. */
export async function committeeMeant(db: Query['db'], written: string | undefined): Promise<CommitteeRow | undefined> {
  if (!written?.trim()) return undefined
  const named = await listCommitteesNamed(db, written)
  return named.length === 1 ? named[0] : undefined
}
