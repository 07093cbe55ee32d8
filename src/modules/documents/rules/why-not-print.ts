import type { Refusal } from '../../../kernel/refusal.ts'

export type PrintCode = 'documents/nothing-to-print-with'

/** PDF is made by Typst, and by a browser where there is no Typst for the machine. @param browser where one is */
export function whyNotPrint(browser: string | undefined): Refusal<PrintCode> | undefined {
  return browser === undefined ? { code: 'documents/nothing-to-print-with' } : undefined
}
