import type { Language } from '../../../../kernel/language.ts'
import { packageKey } from '../../documents/package/package-key.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { makePackage, type PackageTools } from './make-package.ts'

export interface Making {
  readonly done: number
  readonly of: number
  readonly failed: boolean
}

export interface PackagesInTheMaking {
  /** Goes on by itself; two who ask for the same wait for the same. @returns its key once it is there */
  make(contents: PackageContents, language: Language): Promise<string>
  /** How far one has come, while it is under way and a while after it failed. */
  find(key: string): Making | undefined
}

/** The packages that this process is making just now. */
export function packagesInTheMaking(tools: PackageTools): PackagesInTheMaking {
  const under = new Map<string, Making & { readonly whole: Promise<string> }>()

  return {
    find: (key) => under.get(key),
    make(contents, language) {
      const key = packageKey(contents, language)
      const known = under.get(key)
      if (known && !known.failed) return known.whole
      const tell = (done: number, of: number) => under.set(key, { done, of, failed: false, whole })
      // Begun in the next turn, so that what it tells is told of itself.
      const whole: Promise<string> = Promise.resolve().then(() => makePackage(tools, contents, language, tell))
      under.set(key, { done: 0, of: 0, failed: false, whole })
      whole.then(
        () => under.delete(key),
        () => under.set(key, { done: 0, of: 0, failed: true, whole }),
      )
      return whole
    },
  }
}
