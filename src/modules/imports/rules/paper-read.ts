import type { Refusal } from '../../../kernel/refusal.ts'
import type { Inspection } from '../../documents/rules/inspection.ts'
import type { Reading } from '../../documents/rules/reading.ts'
import type { Recognised } from './recognition.ts'

/** What came of reading one file: text and draft, text alone, or neither. */
export type PaperRead =
  | { readonly reading: Reading; readonly recognised: Recognised; readonly inspection?: Inspection }
  | { readonly reading?: Reading; readonly refusal: Refusal }

/** Reads and recognises a file within limits of time and memory; never throws for what is in the file. */
export type PaperReader = (bytes: Uint8Array, fileName: string) => Promise<PaperRead>
