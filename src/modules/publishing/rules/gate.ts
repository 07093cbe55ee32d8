import { type HindranceKind, isHindrance as hinders, type LeftoverKind } from '../../documents/rules/file-defect.ts'
import type { FilePlace, UnreadPart } from '../../documents/rules/file-text.ts'
import type { Inspection } from '../../documents/rules/inspection.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'
import { countUndescribedPictures } from './undescribed-pictures.ts'

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

/** Something that keeps a meeting from becoming public until a person, or two, have looked at it. */
export type GateFinding =
  /** What looks like a CPR number in the text of the page. */
  | { readonly kind: 'in-text'; readonly masked: string; readonly item?: ItemPlace }
  /** The same in a file that everyone could fetch, seen or hidden. */
  | ({ readonly kind: 'in-file'; readonly place: FilePlace; readonly masked: string } & InFile)
  /** A part of a file that could not be looked into. */
  | ({ readonly kind: 'unread'; readonly why: UnreadPart['why'] | 'never-inspected' } & InFile)
  /** Earlier words and remarks that were not meant to go along. */
  | ({ readonly kind: 'leftover'; readonly what: LeftoverKind } & InFile)
  /** The file of a closed attachment, which is also fetched as something open. */
  | ({ readonly kind: 'closed-file' } & InFile)
  /** A file that not everyone can read. */
  | ({ readonly kind: 'hindrance'; readonly what: HindranceKind } & InFile)
  /** Pictures in the text that say nothing to those who cannot see them. */
  | { readonly kind: 'picture-in-text'; readonly pictures: number; readonly item?: ItemPlace }

export interface TextToBePublic {
  readonly text: string
  readonly item?: ItemPlace | undefined
}

export interface FileToBePublic {
  readonly name: string
  readonly sha256?: string
  readonly item?: ItemPlace | undefined
  /** Absent for a file that was never looked into. */
  readonly inspection: Inspection | undefined
}

/**
 * Everything in a meeting's public text and in the files that come with it that a person must look at.
 * @param closedFiles by their content: what is closed in one place may not be open in another
 */
export function gateFindings(
  texts: readonly TextToBePublic[],
  files: readonly FileToBePublic[],
  closedFiles: readonly string[] = [],
): GateFinding[] {
  return [...texts.flatMap(inText), ...files.flatMap((file) => inFile(file, closedFiles))]
}

function inText({ text, item }: TextToBePublic): GateFinding[] {
  const at = item && { item }
  const pictures = countUndescribedPictures(text)
  return [
    ...findPersonalNumbers(text).map(([start]) => ({ kind: 'in-text' as const, masked: `${text.slice(start, start + 6)}-••••`, ...at })),
    ...(pictures > 0 ? [{ kind: 'picture-in-text' as const, pictures, ...at }] : []),
  ]
}

function inFile({ name, sha256, item, inspection }: FileToBePublic, closedFiles: readonly string[]): GateFinding[] {
  const at = { file: name, ...(item && { item }) }
  const closed: GateFinding[] = sha256 && closedFiles.includes(sha256) ? [{ kind: 'closed-file', ...at }] : []
  if (!inspection) return [...closed, { kind: 'unread', why: 'never-inspected', ...at }]
  return [
    ...closed,
    ...inspection.findings.map((finding) => ({ kind: 'in-file' as const, ...at, ...finding })),
    ...inspection.unread.map((part) => ({ kind: 'unread' as const, ...at, ...part })),
    ...(inspection.defects ?? []).map(({ kind: what, ...defect }): GateFinding =>
      hinders({ kind: what })
        ? { kind: 'hindrance', what: what as HindranceKind, ...at, ...defect }
        : { kind: 'leftover', what: what as LeftoverKind, ...at, ...defect },
    ),
  ]
}

/** It gives nothing away, but shuts readers out: one named person says why it goes out all the same. */
export function isHindrance({ kind }: GateFinding): boolean {
  return kind === 'hindrance' || kind === 'picture-in-text'
}

/** Whether somebody who looked at some findings has seen all of others. */
export function coversFindings(seen: readonly GateFinding[], now: readonly GateFinding[]): boolean {
  const known = new Set(seen.map(keyOf))
  return now.every((finding) => known.has(keyOf(finding)))
}

/** The same whatever order the database keeps a finding's parts in. */
function keyOf(finding: GateFinding): string {
  const ordered = (parts: object): [string, unknown][] =>
    Object.entries(parts)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, value !== null && typeof value === 'object' ? ordered(value) : value])
  return JSON.stringify(ordered(finding))
}
