import type { Command } from '../../../platform/command/use-case.ts'
import { listPersonsInPublicSeats, withdrawMembershipsOfPapers } from '../../committees/index.ts'
import { withdrawPersons } from '../../people/index.ts'
import { listPublicAppearances } from '../repository/attendance.ts'

/**
 * Of those whom a meeting made public, only what another published meeting says, or a person has entered, stays so when the
 * meeting no longer says it; inside the caller's command.
 */
export async function withdrawPeople(
  { db }: Pick<Command, 'db'>,
  { committeeId }: { readonly committeeId: string },
  named: readonly { readonly personId: string }[],
): Promise<void> {
  const personIds = [...new Set(named.map(({ personId }) => personId))]
  const appearances = await listPublicAppearances(db, personIds)
  const inCommittee = appearances.filter((appearance) => appearance.committeeId === committeeId)
  await withdrawMembershipsOfPapers(db, { committeeId, personIds }, inCommittee)
  const known = new Set([...appearances.map(({ personId }) => personId), ...(await listPersonsInPublicSeats(db, personIds))])
  await withdrawPersons(
    db,
    personIds.filter((id) => !known.has(id)),
  )
}
