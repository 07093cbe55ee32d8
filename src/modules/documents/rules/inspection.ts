import type { FileDefect } from './file-defect.ts'
import type { InspectedFile, UnreadPart } from './file-text.ts'
import { type PersonalNumberFinding, personalNumberFindings } from './personal-number-findings.ts'

/** What is known of a file before anyone outside gets it. */
export interface Inspection {
  readonly findings: readonly PersonalNumberFinding[]
  readonly unread: readonly UnreadPart[]
  readonly defects?: readonly FileDefect[]
}

export function inspectionOf({ texts, unread, defects = [] }: InspectedFile): Inspection {
  return { findings: personalNumberFindings(texts), unread, defects }
}
