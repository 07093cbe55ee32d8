import type { Refusal } from '../../../kernel/refusal.ts'

export type ProgramCode = 'documents/program'

/** How programs of the common systems begin, whatever they are called. */
const beginnings = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0x23, 0x21, 0x2f],
] as const

/** A program is no paper for a meeting. @param beginning the first bytes */
export function whyNotKeepProgram(beginning: Uint8Array): Refusal<ProgramCode> | undefined {
  const isProgram = beginnings.some((bytes) => bytes.every((byte, at) => beginning[at] === byte))
  return isProgram ? { code: 'documents/program' } : undefined
}
