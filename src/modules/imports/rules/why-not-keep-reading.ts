import type { Refusal } from '../../../kernel/refusal.ts'

/** Something went wrong with a paper that is no fault of what it says: it is set aside, so that the others are read. */
export function whyNotKeepReading(): Refusal<'imports/reading-failed'> {
  return { code: 'imports/reading-failed' }
}
