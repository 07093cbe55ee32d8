import type { FilePlace, UnreadPart } from '../../documents/rules/file-text.ts'
import type { Inspection } from '../../documents/rules/inspection.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'

/** Something that keeps a meeting from becoming public until a second person has looked at it. */
export type GateFinding =
  /** What looks like a CPR number in the text of the page. */
  | { readonly kind: 'in-text'; readonly masked: string }
  /** The same in an original that everyone could fetch, seen or hidden. */
  | { readonly kind: 'in-file'; readonly file: string; readonly place: FilePlace; readonly of?: string; readonly masked: string }
  /** A part of an original that could not be looked into. */
  | { readonly kind: 'unread'; readonly file: string; readonly why: UnreadPart['why'] | 'never-inspected'; readonly of?: string }

export interface FileToBePublic {
  readonly name: string
  /** Absent for a file that was never looked into. */
  readonly inspection: Inspection | undefined
}

/** Everything in a meeting's public text and in the originals that come with it that a person must look at. */
export function gateFindings(text: string, files: readonly FileToBePublic[]): GateFinding[] {
  return [
    ...findPersonalNumbers(text).map(([start]) => ({ kind: 'in-text' as const, masked: `${text.slice(start, start + 6)}-••••` })),
    ...files.flatMap(({ name, inspection }): GateFinding[] => {
      if (!inspection) return [{ kind: 'unread', file: name, why: 'never-inspected' }]
      return [
        ...inspection.findings.map((finding) => ({ kind: 'in-file' as const, file: name, ...finding })),
        ...inspection.unread.map((part) => ({ kind: 'unread' as const, file: name, ...part })),
      ]
    }),
  ]
}

/** Whether somebody who looked at some findings has seen all of others. */
export function coversFindings(seen: readonly GateFinding[], now: readonly GateFinding[]): boolean {
  const known = new Set(seen.map(keyOf))
  return now.every((finding) => known.has(keyOf(finding)))
}

/** The same whatever order the database keeps a finding's parts in. */
function keyOf(finding: GateFinding): string {
  return JSON.stringify(Object.entries(finding).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
