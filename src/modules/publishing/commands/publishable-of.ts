import { createHash } from 'node:crypto'
import type { Command, Query } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { isPlaced } from '../../committees/rules/committee-rights.ts'
import { findInspection, listSeenFindings, type SeenContent } from '../../documents/index.ts'
import { findingsInFile, findingsInText } from '../../documents/rules/content-findings.ts'
import { listAllText, listClosedAttachments, listFilesToBePublic } from '../../meetings/index.ts'
import { gateFindings } from '../rules/gate.ts'
import type { Publishable } from '../rules/why-not-publish.ts'

export interface MeetingAtGate extends Publishable {
  readonly files: readonly string[]
  readonly closedAttachments: number
  /** All that was found, by the content it is in, also what two persons have let pass before. */
  readonly contents: readonly SeenContent[]
  /** How many findings are not asked about again. */
  readonly seenBefore: number
}

/** All that the gate looks at in a meeting: its text, and the originals that everyone could fetch. */
export async function publishableOf(
  { actor, db }: Pick<Command | Query, 'actor' | 'db'>,
  meeting: { readonly id: string; readonly version: number; readonly committeeId: string },
): Promise<MeetingAtGate> {
  const committee = await findCommittee(db, meeting.committeeId)
  const texts = (await listAllText(db, meeting.id)).map((placed) => ({ ...placed, sha256: shaOf(placed.text) }))
  const files = []
  for (const file of await listFilesToBePublic(db, meeting.id)) files.push({ ...file, inspection: await findInspection(db, file.sha256) })
  const closed = await listClosedAttachments(db, meeting.id)
  const closedFiles = closed.flatMap(({ sha256 }) => sha256 ?? [])
  const contents = [
    ...texts.map(({ sha256, text }) => ({ sha256, findings: findingsInText(text) })),
    ...files.map(({ sha256, inspection }) => ({ sha256, findings: findingsInFile(inspection) })),
  ].filter(({ findings }) => findings.length > 0)
  const seen = await listSeenFindings(
    db,
    contents.map(({ sha256 }) => sha256),
  )
  const known = <Content extends { readonly sha256: string }>(content: Content) => ({ ...content, seen: seen.get(content.sha256) })
  const findings = gateFindings(texts.map(known), files.map(known), closedFiles)
  return {
    version: meeting.version,
    placed: committee !== undefined && isPlaced(actor, committee),
    findings,
    files: files.map(({ name }) => name),
    closedAttachments: closed.length,
    contents,
    seenBefore: gateFindings(texts, files, closedFiles).length - findings.length,
  }
}

function shaOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
