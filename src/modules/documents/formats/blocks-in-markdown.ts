import { treeToMarkdown } from '../rules/tree-to-markdown.ts'
import { markdownTree } from './markdown/reader.ts'
import { blocksOfTree, type TextBlock, treeOfBlocks } from './text-blocks.ts'

/** Whoever writes sees exactly what readers of the record read: by the same reader and the same writer. */
export function blocksOfMarkdown(markdown: string): TextBlock[] {
  return blocksOfTree(markdownTree(markdown))
}

export function markdownOfBlocks(blocks: readonly TextBlock[]): string {
  return treeToMarkdown(treeOfBlocks(blocks))
}
