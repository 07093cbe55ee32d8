import type { FilePlace, FileText } from './file-text.ts'
import { isLabelledOtherwise } from './labelled-otherwise.ts'
import { findPersonalNumbers } from './personal-number.ts'

export interface PersonalNumberFinding {
  readonly place: FilePlace
  readonly of?: string
  /** "010190-••••": enough to find it by, not enough to misuse. */
  readonly masked: string
}

/** What looks like a CPR number anywhere in a file, once for each place. */
export function personalNumberFindings(texts: readonly FileText[]): PersonalNumberFinding[] {
  const found = new Map<string, PersonalNumberFinding>()
  for (const { place, of, text } of texts) {
    // A line may end in the middle of a number, and an address or a path go on to it with a slash.
    const joined = text.replace(/(\d{6})-\s*\n\s*(\d{4})/g, '$1-$2').replace(/(?<=\D)\/(?=\d{6})/g, ' ')
    for (const [start, end] of findPersonalNumbers(joined)) {
      if (isLabelledOtherwise(joined, start, end)) continue
      const masked = `${joined.slice(start, start + 6)}-••••`
      const key = [place, of, joined.slice(start, end).replace(/\D/g, '')].join('|')
      if (!found.has(key)) found.set(key, { place, ...(of && { of }), masked })
    }
  }
  return [...found.values()]
}
