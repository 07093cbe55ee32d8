import type { PrintedBlock, PrintedDocument, PrintedPart } from '../rules/printed-document.ts'
import type { Flow } from './flow.ts'
import { inlineFlow, runningFlow } from './running-flow.ts'

/** A part with how deep it lies; a heading's level on paper is its depth, from 1. */
export interface LaidPart {
  readonly depth: number
  readonly part: PrintedPart
}

/** Parts in the order in which they are printed. */
export function layParts({ parts }: Pick<PrintedDocument, 'parts'>, depth = 1): LaidPart[] {
  return parts.flatMap((part) => {
    const own = part.heading === undefined ? depth - 1 : depth
    return [{ depth: own, part }, ...layParts({ parts: part.parts ?? [] }, own + 1)]
  })
}

/** Blocks that are running text, as flow; undefined for those that every writer draws in its own way. */
export function flowOf(block: PrintedBlock): readonly Flow[] | undefined {
  switch (block.kind) {
    case 'markdown':
      return runningFlow(block.markdown, block.pictures)
    case 'picture':
      return [{ t: 'picture', sha256: block.sha256, alternative: block.alternative }]
    case 'paragraph':
      return [{ t: 'paragraph', c: [{ t: 'text', s: block.text }] }]
    case 'table':
      return [
        {
          t: 'table',
          head: block.head.map((cell) => inlineFlow(cell)),
          rows: block.rows.map((row) => row.map((cell) => inlineFlow(cell))),
        },
      ]
    default:
      return undefined
  }
}
