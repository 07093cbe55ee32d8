import type { PrintedDocument } from '../rules/printed-document.ts'

/**
 * A document without the signs that no paper has: such as a text that was copied or read out of a file brings along, and which
 * a PDF for everyone may not hold and a Word file cannot.
 */
export function printableDocument(document: PrintedDocument): PrintedDocument {
  return printable(document) as PrintedDocument
}

function printable(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value)
  if (Array.isArray(value)) return value.map(printable)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)]))
}

/** What breaks a line in other programs becomes a space; what nobody sees goes. */
export function printableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\v\f\u0085\u2028\u2029]/gu, ' ')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]/gu, (sign) => (sign === '\t' || sign === '\n' || sign === '\r' ? sign : ''))
}
