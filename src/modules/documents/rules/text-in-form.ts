export interface WrittenText {
  readonly markdown: string
  /** The revision that the form showed; absent in a form for a text that is not begun. */
  readonly baseRevision: number | undefined
}

/** What a `TextEditorField` of this name sent; nothing where the browser's editor has saved by itself. */
export function textInForm(fields: Readonly<Record<string, readonly string[]>>, name: string): WrittenText | undefined {
  const markdown = fields[name]?.[0]
  if (markdown === undefined) return undefined
  const revision = Number(fields[`${name}-revision`]?.[0])
  return { markdown: markdown.replace(/\r\n?/g, '\n'), baseRevision: Number.isSafeInteger(revision) && revision > 0 ? revision : undefined }
}
