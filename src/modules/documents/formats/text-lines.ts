import { type LineDifference, textDifference, type TextLine } from '../rules/text-difference.ts'
import { blocksOfMarkdown } from './blocks-in-markdown.ts'
import type { TextBlock } from './text-blocks.ts'

/** What was changed between two texts in Markdown, told in the words that their readers see. */
export function compareTexts(before: string, after: string): LineDifference[] {
  return textDifference(linesOf(before), linesOf(after))
}

function linesOf(markdown: string): TextLine[] {
  return blocksOfMarkdown(markdown).flatMap(linesOfBlock)
}

export function linesOfBlock(block: TextBlock): TextLine[] {
  const plain = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('')
  if (block.kind === 'table') return block.rows.map(({ cells }) => ({ shape: 'row', text: cells.map(plain).join(' | ') }))
  const shape = block.kind === 'heading' || block.kind === 'paragraph' ? block.kind : 'point'
  return [{ shape, text: plain(block.runs) }]
}
