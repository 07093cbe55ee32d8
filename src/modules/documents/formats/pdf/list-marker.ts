import { textOfSegment } from './layout.ts'
import type { Item, Line, Segment } from './layout.ts'

export interface Marked {
  readonly ordered: boolean
  /** No text begins with such a sign by chance, as it may with a dash or a number. */
  readonly certain: boolean
  /** Absent for bullets. */
  readonly marker?: string
  /** Where the marker stands, and the text after it. */
  readonly x: number
  readonly textX: number
  /** The line without its marker. */
  readonly segments: readonly Segment[]
}

/** A line that begins as an item of a list: with a bullet, or with a number or letter as lists have them. */
export function markedLine(line: Line): Marked | undefined {
  const text = line.segments.map(textOfSegment).join(' ')
  const bullet = /^[•●○◦▪■□▫‣⁃∙·➢➤►✓✔\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf06f*–—-](?=\s)|^o(?=\s)/u.exec(text)?.[0]
  const number = /^(?:\d{1,2}[.)]|[a-z]\)|\([a-z\d]{1,2}\)|[ivx]{1,4}\))(?=\s)/.exec(text)?.[0]
  const marker = bullet ?? number
  if (!marker || isDate.test(text) || hasLeader(text)) return undefined
  const rest = withoutStart(line.segments, marker.length)
  if (rest.length !== 1 || (bullet === 'o' && gapAfter(line, rest[0]!) < line.size * 0.8)) return undefined
  return {
    ordered: !bullet,
    certain: bullet !== undefined && !/^[*–—o-]$/.test(bullet),
    ...(bullet ? {} : { marker }),
    x: line.x0,
    textX: rest[0]!.x0,
    segments: rest,
  }
}

/** A line of a table of contents. */
export function hasLeader(text: string): boolean {
  return /(?:\.\s?){5,}|(?:\.\s?){3,}\s*\d{1,3}$|…{2,}|_{8,}/.test(text)
}

const isDate = /^\d{1,2}\.\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b/i

function gapAfter(line: Line, rest: Segment): number {
  return rest.x0 - line.x0 - line.size * 0.6
}

/** Drops the marker's characters and the space after it. */
function withoutStart(segments: readonly Segment[], length: number): Segment[] {
  let left = length
  return segments.flatMap((segment) => {
    const items = segment.items.flatMap((item): Item[] => {
      const cut = Math.min(left, item.text.length)
      left -= cut
      const text = item.text.slice(cut)
      const shown = left === 0 && cut > 0 ? text.trimStart() : text
      const moved = (item.width * (item.text.length - shown.length)) / Math.max(1, item.text.length)
      return shown === '' ? [] : [{ ...item, text: shown, x: item.x + moved, width: item.width - moved }]
    })
    return items.length ? [{ ...segment, items, x0: items[0]!.x }] : []
  })
}
