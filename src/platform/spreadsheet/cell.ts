/** What a cell holds when a spreadsheet is written; days are ISO days. */
export type Cell = string | { readonly day: string } | null

/** A text that a spreadsheet would take for a formula, made one that it shows; `unguarded` takes it back exactly. */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

export function unguarded(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
