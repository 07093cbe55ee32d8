import { createHash } from 'node:crypto'
import type { Language } from '../../../../kernel/language.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'

/** Raised when the same contents would look different on paper. */
const look = 3

/** What a package is kept under: all that is in it, so that another version, reader or language is another package. */
export function packageKey(contents: PackageContents, language: Language): string {
  return createHash('sha256')
    .update(JSON.stringify([look, language, contents]))
    .digest('hex')
}
