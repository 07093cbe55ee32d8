import { cleanCharacters } from '../../rules/clean-characters.ts'
import { isDashedRow, joinLines, tabbedStretches } from '../../rules/tabbed-rows.ts'
import { TreeBuilder } from '../../rules/tree-builder.ts'
import type { FormatReader, Reading } from '../../rules/reading.ts'
import { decodeText } from '../decode-text.ts'

/** Plain text: blank lines part the paragraphs, lines and tabs inside them are kept. Any text is of this format. */
export const textReader: FormatReader = {
  name: 'text',
  recognises: () => true,
  async read(bytes): Promise<Reading> {
    const { text, notes } = decodeText(bytes)
    const builder = new TreeBuilder()
    let table = 0
    for (const { line, lines, dashesFollow } of paragraphs(cleanCharacters(text))) {
      for (const stretch of tabbedStretches([{ text: lines.join('\n') }], dashesFollow)) {
        if (stretch.kind === 'lines') builder.paragraph(joinLines(stretch), { line: line + stretch.from })
        else for (const [row, cells] of stretch.lines.entries()) builder.tableRow(table, false, cells, { line: line + stretch.from + row })
        if (stretch.kind === 'rows') table++
      }
    }
    return { format: 'text', tree: builder.tree(), properties: {}, notes }
  },
}

interface Lines {
  /** Of the first of them, from 1. */
  readonly line: number
  readonly lines: readonly string[]
  readonly dashesFollow: boolean
}

function paragraphs(text: string): Lines[] {
  const found: Lines[] = []
  let lines: string[] = []
  const close = (before: number, dashesFollow: boolean) => {
    if (lines.length) found.push({ line: before - lines.length + 1, lines, dashesFollow })
    lines = []
  }
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') close(at, false)
    else if (isDashedRow(line) && lines.at(-1)?.includes('\t')) close(at, true)
    else lines.push(line.trimEnd())
  }
  close(text.split('\n').length, false)
  return found
}
