import { applyCorrections, type Corrections } from './corrections.ts'
import type { Draft } from '../draft.ts'

/** The fields in which what was written says something else than the draft; also those that a draft could not take. */
export function differingFields(draft: Draft, written: Corrections, text: string): string[] {
  const impossible: string[] = []
  for (let left = written; ;) {
    const result = applyCorrections(draft, left, text)
    if ('draft' in result) return [...impossible, ...result.changed]
    impossible.push(result.field)
    left = Object.fromEntries(Object.entries(left).filter(([pointer]) => pointer !== result.field))
  }
}
