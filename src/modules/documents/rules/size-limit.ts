import type { Refusal } from '../../../kernel/refusal.ts'

const sizeLimit = 50 * 1024 * 1024

/** What is larger is kept but not read; known before its bytes are taken into memory. */
export function whyTooLarge(bytes: number, limit = sizeLimit): Refusal<'documents/too-large'> | undefined {
  return bytes > limit ? { code: 'documents/too-large', values: { megabytes: megabytes(bytes), limit: megabytes(limit) } } : undefined
}

function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / (1024 * 1024)))
}
