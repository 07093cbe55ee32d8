import type { Refusal } from '../../../kernel/refusal.ts'
import type { Inspection } from './inspection.ts'
import type { Reading } from './reading.ts'
import type { ReadingWishes } from './taken-picture.ts'

/** What is seen in a file before it goes along with anything. */
export type FileLook =
  | { readonly refusal: Refusal }
  | {
      /** Absent where it could not be looked into, which a person must know. */
      readonly inspection?: Inspection | undefined
      /** Of which meetings it is the package, or holds it. */
      readonly packageOf: readonly string[]
    }

export type FileRead = { readonly refusal: Refusal } | { readonly reading: Reading }

/** Strangers' files are opened in a thread of their own, within limits. */
export interface FileTools {
  inspect(bytes: Uint8Array, fileName: string): Promise<FileLook>
  read(bytes: Uint8Array, fileName: string, wishes?: ReadingWishes): Promise<FileRead>
}
