import {
  findingKey,
  type FileFinding,
  findingsInFile,
  findingsInText,
  type TextFinding,
  unseenOf,
} from '../../documents/rules/content-findings.ts'
import type { Inspection } from '../../documents/rules/inspection.ts'

/** Which item of the meeting something stands at; absent for what is said of the meeting as a whole. */
export interface ItemPlace {
  readonly number: string
  readonly position: number
}

interface InFile {
  readonly file: string
  readonly of?: string
  readonly item?: ItemPlace
}

/** Something that keeps a meeting from becoming public until two persons have looked at it. */
export type GateFinding =
  | (TextFinding & { readonly item?: ItemPlace })
  | (FileFinding & InFile)
  /** The file of a closed attachment, which is also fetched as something open. */
  | ({ readonly kind: 'closed-file' } & InFile)

export interface TextToBePublic {
  readonly text: string
  readonly item?: ItemPlace | undefined
  /** Keys of what two persons have let pass in the very same text. */
  readonly seen?: ReadonlySet<string> | undefined
}

export interface FileToBePublic {
  readonly name: string
  readonly sha256?: string
  readonly item?: ItemPlace | undefined
  /** Absent for a file that was never looked into. */
  readonly inspection: Inspection | undefined
  readonly seen?: ReadonlySet<string> | undefined
}

/**
 * Everything in a meeting's public text and in the files that come with it that persons must look at.
 * @param closedFiles by their content: what is closed in one place may not be open in another
 */
export function gateFindings(
  texts: readonly TextToBePublic[],
  files: readonly FileToBePublic[],
  closedFiles: readonly string[] = [],
): GateFinding[] {
  return [...texts.flatMap(inText), ...files.flatMap((file) => inFile(file, closedFiles))]
}

function inText({ text, item, seen }: TextToBePublic): GateFinding[] {
  return unseenOf(findingsInText(text), seen).map((finding) => ({ ...finding, ...(item && { item }) }))
}

function inFile({ name, sha256, item, inspection, seen }: FileToBePublic, closedFiles: readonly string[]): GateFinding[] {
  const at = { file: name, ...(item && { item }) }
  const closed: GateFinding[] = sha256 && closedFiles.includes(sha256) ? [{ kind: 'closed-file', ...at }] : []
  return [...closed, ...unseenOf(findingsInFile(inspection), seen).map((finding) => ({ ...finding, ...at }))]
}

/** Whether somebody who looked at some findings has seen all of others. */
export function coversFindings(seen: readonly GateFinding[], now: readonly GateFinding[]): boolean {
  const known = new Set(seen.map(findingKey))
  return now.every((finding) => known.has(findingKey(finding)))
}
