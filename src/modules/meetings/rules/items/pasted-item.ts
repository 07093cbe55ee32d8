import type { Refusal } from '../../../../kernel/refusal.ts'
import { type Block, type ContentTree, textOf } from '../../../documents/rules/content-tree.ts'
import { treeToMarkdown } from '../../../documents/rules/tree-to-markdown.ts'
import type { SourceSection } from './item-source.ts'
import { beginsRecommendation, leadsToRecommendation, sectionNames } from './lexicon/section-names.ts'

export type PasteCode = 'meetings/paste-empty' | 'meetings/paste-too-long'

/** In characters: longer than any case that was ever handed in. */
const longestPaste = 500_000

export function whyNotPaste(characters: number): Refusal<PasteCode> | undefined {
  if (characters === 0) return { code: 'meetings/paste-empty', values: { field: 'pasted' } }
  return characters > longestPaste ? { code: 'meetings/paste-too-long', values: { field: 'pasted', most: longestPaste } } : undefined
}

export interface PastedItem {
  readonly title: string
  readonly recommendation: readonly string[]
  readonly sections: readonly SourceSection[]
}

interface Part {
  readonly kind: string
  readonly heading: string | null
  readonly blocks: Block[]
}

/**
 * What somebody pasted, as an item: what stands at its head is the title, known headings begin their sections, and everything else
 * stays where it stood. No words are lost.
 * @param template section kinds of the committee; text under no known heading goes under the last of them
 */
export function pastedItem(tree: ContentTree, template: readonly string[]): PastedItem {
  const blocks = tree.blocks.filter(({ kind }) => kind !== 'furniture')
  const title = titleAmong(tree, blocks)
  const fallback = template.at(-1) ?? 'casePresentation'
  const parts: Part[] = [{ kind: fallback, heading: null, blocks: [] }]
  for (const block of blocks) {
    const kind = isHeadingLike(tree, block) ? kindOfHeading(wordsOf(tree, block)) : undefined
    if (kind) parts.push({ kind, heading: null, blocks: picturesOf(block) })
    else parts.at(-1)!.blocks.push(...(block === title ? picturesOf(block) : [block]))
  }
  const recommendation: string[] = []
  const texts = parts.map((part) => {
    const left = part.kind === 'recommendation' ? takeRecommendation(tree, part.blocks, recommendation) : part.blocks
    return { kind: part.kind === 'recommendation' ? fallback : part.kind, heading: part.heading, markdown: markdownOf(tree, left) }
  })
  const kinds = [...new Set([...template, ...texts.map(({ kind }) => kind)])]
  const sections = kinds.map((kind) => ({
    kind,
    heading: null,
    markdown: texts
      .filter((text) => text.kind === kind && text.markdown !== '')
      .map(({ markdown }) => markdown)
      .join('\n\n'),
  }))
  return {
    title: title ? oneLine(wordsOf(tree, title)) : '',
    recommendation,
    sections: sections.filter(({ kind, markdown }) => template.includes(kind) || markdown !== ''),
  }
}

/** A heading, or the line above the first one: Word's own style for titles comes as a paragraph. */
function titleAmong(tree: ContentTree, blocks: readonly Block[]): Block | undefined {
  const [first, second] = blocks.filter((block) => block.kind === 'rule' || wordsOf(tree, block).trim() !== '')
  if (!first || kindOfHeading(wordsOf(tree, first)) !== undefined) return undefined
  if (first.kind === 'heading') return first
  const isLine = first.kind === 'paragraph' && first.end - first.start <= 150 && !/[.:;,!]\s*$/.test(wordsOf(tree, first))
  return isLine && second && isHeadingLike(tree, second) ? first : undefined
}

/** Pasted from Word, a heading is often a short line in bold. */
function isHeadingLike(tree: ContentTree, block: Block): boolean {
  if (block.kind === 'heading') return true
  if (block.kind !== 'paragraph' || block.end - block.start > 60) return false
  return block.marks.some(
    ({ kind, start, end }) => kind === 'strong' && start <= block.start && end >= block.start + textOf(tree, block).trimEnd().length,
  )
}

function kindOfHeading(text: string): string | undefined {
  const plain = oneLine(text)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/\s*:$/, '')
  return sectionNames.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** @returns what is no "at" and no lead to one */
function takeRecommendation(tree: ContentTree, blocks: readonly Block[], into: string[]): Block[] {
  return blocks.flatMap((block) => {
    const text = oneLine(wordsOf(tree, block))
    const isPoint = text !== '' && (block.kind === 'list-item' || (block.kind === 'paragraph' && beginsRecommendation.test(text)))
    if (isPoint) into.push(text)
    return isPoint || (block.kind === 'paragraph' && leadsToRecommendation.test(text)) ? picturesOf(block) : [block]
  })
}

/** Without what its pictures show. */
function wordsOf(tree: ContentTree, block: Block): string {
  let words = ''
  let at = block.start
  for (const { start, end } of imagesIn(block)) {
    words += tree.text.slice(at, start)
    at = end
  }
  return words + tree.text.slice(at, block.end)
}

/** Each as a paragraph of its own, where the words around it become something that no picture can stand in. */
function picturesOf({ marks, ...block }: Block): Block[] {
  return imagesIn({ marks }).map((mark) => ({ kind: 'paragraph', start: mark.start, end: mark.end, source: block.source, marks: [mark] }))
}

function imagesIn({ marks }: Pick<Block, 'marks'>): Block['marks'] {
  return marks.filter(({ kind }) => kind === 'image')
}

function markdownOf(tree: ContentTree, blocks: readonly Block[]): string {
  // Runs of neighbours together, so that a list stays one list.
  const runs: Block[][] = []
  for (const block of blocks) {
    const before = runs.at(-1)?.at(-1)
    if (before && tree.blocks.indexOf(before) + 1 === tree.blocks.indexOf(block)) runs.at(-1)!.push(block)
    else runs.push([block])
  }
  return runs
    .map((run) => treeToMarkdown({ text: tree.text, blocks: run }))
    .join('\n\n')
    .trim()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
