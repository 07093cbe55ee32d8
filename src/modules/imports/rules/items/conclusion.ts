import type { ContentTree, Span } from '../../../documents/rules/content-tree.ts'
import type { DraftConclusion, DraftRemark } from '../draft.ts'
import { markdownOf } from '../lines/markdown-of-lines.ts'
import type { SectionPart } from './sections.ts'
import { spanOf, type Line } from '../lines/lines.ts'
import { singleSpaced } from '../white-space.ts'

export function conclusionOf(tree: ContentTree, section: SectionPart): DraftConclusion | undefined {
  const lines = section.lines.filter(({ text }) => text.length > 1 || !'-–—'.includes(text))
  if (lines.length === 0) return undefined
  const treatment = section.heading?.treatment
  return {
    text: markdownOf(tree, lines),
    points: pointsOf(lines),
    ...(treatment ? { committee: treatment.committee, date: treatment.date } : {}),
    places: {
      text: lines.map(spanOf),
      ...(treatment ? { committee: [treatment.committeeSpan], date: [treatment.dateSpan] } : {}),
    },
  }
}

const pointNumber = /^(?:\d{1,2}[.)]|ad\.?\s*\d{1,2}(?:\s*[-–,og]+\s*\d{1,2})*\s*[.:)]|[-–•])\s*/i
const beginsPoint = '0123456789aA-–•'

/** Bullets and numbered lines, each with what it wraps onto. */
function pointsOf(lines: readonly Line[]): DraftRemark[] {
  const points: { text: string; spans: Span[]; block: number }[] = []
  for (const line of lines) {
    const numbered = line.kind === 'paragraph' && beginsPoint.includes(line.text.charAt(0)) ? pointNumber.exec(line.text) : null
    const last = points.at(-1)
    if (line.kind === 'list-item' && line.first) points.push({ text: line.text, spans: [spanOf(line)], block: line.block })
    else if (numbered && numbered[0].length < line.text.length) {
      points.push({ text: line.text.slice(numbered[0].length), spans: [[line.start + numbered[0].length, line.end]], block: line.block })
    } else if (last && last.block === line.block && line.kind === 'list-item') {
      last.text += ` ${line.text}`
      last.spans.push(spanOf(line))
    }
  }
  return points.map(({ text, spans }) => ({ text: singleSpaced(text), places: { text: spans } }))
}
