import { type HindranceKind, isHindrance as hinders, type LeftoverKind } from './file-defect.ts'
import type { FilePlace, UnreadPart } from './file-text.ts'
import type { Inspection } from './inspection.ts'
import { findPersonalNumbers } from './personal-number.ts'
import { countUndescribedPictures } from './undescribed-pictures.ts'

export type TextFinding =
  /** What looks like a CPR number in the text of a page. */
  | { readonly kind: 'in-text'; readonly masked: string }
  /** Pictures in the text that say nothing to those who cannot see them. */
  | { readonly kind: 'picture-in-text'; readonly pictures: number }

export type FileFinding =
  /** What looks like a CPR number in a file that everyone could fetch, seen or hidden. */
  | { readonly kind: 'in-file'; readonly place: FilePlace; readonly of?: string; readonly masked: string }
  /** A part of a file that could not be looked into. */
  | { readonly kind: 'unread'; readonly why: UnreadPart['why'] | 'never-inspected'; readonly of?: string }
  /** Earlier words and remarks that were not meant to go along. */
  | { readonly kind: 'leftover'; readonly what: LeftoverKind; readonly of?: string }
  /** A file that not everyone can read. */
  | { readonly kind: 'hindrance'; readonly what: HindranceKind; readonly of?: string }

export function findingsInText(text: string): TextFinding[] {
  const pictures = countUndescribedPictures(text)
  return [
    ...findPersonalNumbers(text).map(([start]) => ({ kind: 'in-text' as const, masked: `${text.slice(start, start + 6)}-••••` })),
    ...(pictures > 0 ? [{ kind: 'picture-in-text' as const, pictures }] : []),
  ]
}

/** @param inspection absent for a file that was never looked into */
export function findingsInFile(inspection: Inspection | undefined): FileFinding[] {
  if (!inspection) return [{ kind: 'unread', why: 'never-inspected' }]
  return [
    ...inspection.findings.map((finding) => ({ kind: 'in-file' as const, ...finding })),
    ...inspection.unread.map((part) => ({ kind: 'unread' as const, ...part })),
    ...(inspection.defects ?? []).map(({ kind: what, ...defect }): FileFinding =>
      hinders({ kind: what })
        ? { kind: 'hindrance', what: what as HindranceKind, ...defect }
        : { kind: 'leftover', what: what as LeftoverKind, ...defect },
    ),
  ]
}

/** It gives nothing away, but shuts readers out. */
export function isHindrance({ kind }: { readonly kind: string }): boolean {
  return kind === 'hindrance' || kind === 'picture-in-text'
}

/** What of it nobody has let pass before. @param seen keys, as `findingKey` makes them */
export function unseenOf<Finding extends object>(findings: readonly Finding[], seen: ReadonlySet<string> = new Set()): Finding[] {
  return findings.filter((finding) => !seen.has(findingKey(finding)))
}

/** The same whatever order the database keeps a finding's parts in. */
export function findingKey(finding: object): string {
  const ordered = (parts: object): [string, unknown][] =>
    Object.entries(parts)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, value !== null && typeof value === 'object' ? ordered(value) : value])
  return JSON.stringify(ordered(finding))
}
