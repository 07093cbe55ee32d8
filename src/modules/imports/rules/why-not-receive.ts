import type { Refusal } from '../../../kernel/refusal.ts'

/** One import takes this many files; more are handed in as a further one. */
export const filesAtMost = 500

export function whyNotReceive(files: readonly unknown[]): Refusal<'imports/no-files' | 'imports/too-many-files'> | undefined {
  if (files.length === 0) return { code: 'imports/no-files' }
  if (files.length > filesAtMost) return { code: 'imports/too-many-files', values: { files: files.length, most: filesAtMost } }
  return undefined
}
