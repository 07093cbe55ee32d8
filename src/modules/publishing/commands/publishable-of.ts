import type { Command, Query } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { isPlaced } from '../../committees/rules/committee-rights.ts'
import { findInspection } from '../../documents/index.ts'
import { listFilesToBePublic, readAllText } from '../../meetings/index.ts'
import { gateFindings } from '../rules/gate.ts'
import type { Publishable } from '../rules/why-not-publish.ts'

/** All that the gate looks at in a meeting: its text, and the originals that everyone could fetch. */
export async function publishableOf(
  { actor, db }: Pick<Command | Query, 'actor' | 'db'>,
  meeting: { readonly id: string; readonly version: number; readonly committeeId: string },
): Promise<Publishable & { readonly files: readonly string[] }> {
  const committee = await findCommittee(db, meeting.committeeId)
  const files = await listFilesToBePublic(db, meeting.id)
  const inspected = []
  for (const { sha256, name } of files) inspected.push({ name, inspection: await findInspection(db, sha256) })
  return {
    version: meeting.version,
    placed: committee !== undefined && isPlaced(actor, committee),
    findings: gateFindings(await readAllText(db, meeting.id), inspected),
    files: files.map(({ name }) => name),
  }
}
