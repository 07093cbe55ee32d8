import type { Refusal } from '../../../kernel/refusal.ts'

/** One import takes this many files; more are handed in as a further one. */
export const filesAtMost = 500

export function whyNotReceive(files: number): Refusal<'imports/no-files' | 'imports/too-many-files'> | undefined {
  if (files === 0) return { code: 'imports/no-files' }
  if (files > filesAtMost) return { code: 'imports/too-many-files', values: { files, most: filesAtMost } }
  return undefined
}
