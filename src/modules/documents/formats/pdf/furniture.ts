import { dominantSize, textOfLine } from './layout.ts'
import type { Line } from './layout.ts'

export type FurnitureRole = 'header' | 'footer' | 'page-number'

/** Lines at the head and foot of pages that recur at the same height, and page numbers. */
export function furnitureLines(
  pages: readonly { readonly height: number; readonly lines: readonly Line[] }[],
): ReadonlyMap<Line, FurnitureRole> {
  const roles = new Map<Line, FurnitureRole>()
  const bodySize = dominantSize(pages.flatMap(({ lines }) => lines.flatMap(({ segments }) => segments.flatMap(({ items }) => items))))
  const recurring = new Map<string, { pages: Set<number>; lines: [Line, FurnitureRole][] }>()
  for (const { height, lines } of pages) {
    for (const line of lines) {
      const role = line.y > height * 0.88 ? 'header' : line.y < height * 0.12 ? 'footer' : undefined
      if (!role) continue
      const text = textOfLine(line)
      if (pageNumber.test(text) && isOutermost(line, lines)) roles.set(line, 'page-number')
      else if (isSmallPrint(line, lines, height, bodySize)) roles.set(line, role)
      const key = `${role}${Math.round(line.y / 4)}${text.replace(/\d+/g, '#')}`
      const same = recurring.get(key) ?? { pages: new Set(), lines: [] }
      same.pages.add(line.page)
      same.lines.push([line, role])
      recurring.set(key, same)
    }
  }
  const found = [...recurring.values()].filter(({ pages: on }) => on.size >= 2 && on.size >= pages.length * 0.4)
  const inMargin = new Set([...roles.keys(), ...found.flatMap(({ lines }) => lines.map(([line]) => line))])
  for (const { pages: on, lines } of found) {
    const nearlyAlways = on.size >= 3 && on.size >= pages.length * 0.8
    for (const [line, role] of lines) {
      const page = pages.find((each) => each.lines.includes(line))!
      if (!roles.has(line) && (nearlyAlways || isOutside(line, role, page.lines, inMargin))) roles.set(line, role)
    }
  }
  return roles
}

/** Nothing but such lines stands between it and the edge: a heading that happens to stand low on two pages has text under it. */
function isOutside(line: Line, role: FurnitureRole, lines: readonly Line[], inMargin: ReadonlySet<Line>): boolean {
  return lines.every((other) => inMargin.has(other) || (role === 'header' ? other.y < line.y + 1 : other.y > line.y - 1))
}

const pageNumber = /^(?:(?:side|page|s\.)\s*)?[-–]?\s*\d{1,4}(?:\s*(?:af|of|\/)\s*\d{1,4})?\s*[-–]?$/i

/** On a single page nothing can recur; there small letters in the margin tell. */
function isSmallPrint(line: Line, lines: readonly Line[], height: number, bodySize: number): boolean {
  return isOutermost(line, lines) && line.size < bodySize * 0.88 && (line.y > height * 0.93 || line.y < height * 0.07)
}

function isOutermost(line: Line, lines: readonly Line[]): boolean {
  return lines.every(({ y }) => y <= line.y) || lines.every(({ y }) => y >= line.y)
}
