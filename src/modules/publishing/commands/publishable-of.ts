import type { Command, Query } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { isPlaced } from '../../committees/rules/committee-rights.ts'
import { findInspection } from '../../documents/index.ts'
import { listAllText, listClosedAttachments, listFilesToBePublic } from '../../meetings/index.ts'
import { gateFindings } from '../rules/gate.ts'
import type { Publishable } from '../rules/why-not-publish.ts'

/** All that the gate looks at in a meeting: its text, and the originals that everyone could fetch. */
export async function publishableOf(
  { actor, db }: Pick<Command | Query, 'actor' | 'db'>,
  meeting: { readonly id: string; readonly version: number; readonly committeeId: string },
): Promise<Publishable & { readonly files: readonly string[]; readonly closedAttachments: number }> {
  const committee = await findCommittee(db, meeting.committeeId)
  const files = await listFilesToBePublic(db, meeting.id)
  const inspected = []
  for (const file of files) inspected.push({ ...file, inspection: await findInspection(db, file.sha256) })
  const closed = await listClosedAttachments(db, meeting.id)
  const closedFiles = closed.flatMap(({ sha256 }) => sha256 ?? [])
  return {
    version: meeting.version,
    placed: committee !== undefined && isPlaced(actor, committee),
    findings: gateFindings(await listAllText(db, meeting.id), inspected, closedFiles),
    files: files.map(({ name }) => name),
    closedAttachments: closed.length,
  }
}
