import type { InspectedFile, UnreadPart } from './file-text.ts'
import { type PersonalNumberFinding, personalNumberFindings } from './personal-number-findings.ts'

/** What is known of a file before anyone outside gets it. */
export interface Inspection {
  readonly findings: readonly PersonalNumberFinding[]
  readonly unread: readonly UnreadPart[]
}

export function inspectionOf({ texts, unread }: InspectedFile): Inspection {
  return { findings: personalNumberFindings(texts), unread }
}

export function isClean({ findings, unread }: Inspection): boolean {
  return findings.length === 0 && unread.length === 0
}
