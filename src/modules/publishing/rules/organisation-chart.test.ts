import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxWidth, type ChartBox, organisationChart, type PlacedBox } from './organisation-chart.ts'

const box = (id: string, parentId: string | null = null, height = 60): ChartBox => ({ id, parentId, height })
const placeOf = (boxes: readonly ChartBox[]) => new Map(organisationChart(boxes).boxes.map((placed) => [placed.id, placed]))

describe('the chart', () => {
  it('is empty where there is nothing', () => {
    expect(organisationChart([])).toEqual({ width: 0, height: 0, boxes: [], lines: [] })
  })

  it('puts two side by side below the middle of what they report to', () => {
    const places = placeOf([box('a'), box('b', 'a'), box('c', 'a')])
    expect(places.get('b')!.y).toBe(places.get('c')!.y)
    expect(places.get('a')!.x).toBe((places.get('b')!.x + places.get('c')!.x) / 2)
  })

  it('puts many leaves under one another, with their line at the left', () => {
    const { boxes, lines, width } = organisationChart([box('a'), ...['b', 'c', 'd', 'e'].map((id) => box(id, 'a'))])
    expect(new Set(boxes.slice(1).map(({ x }) => x)).size).toBe(1)
    expect(width).toBeLessThan(2 * boxWidth)
    expect(lines.map(({ from, to }) => `${from}${to}`)).toEqual(['ab', 'ac', 'ad', 'ae'])
  })

  it('begins another column where a column would be long', () => {
    const { boxes } = organisationChart([box('a'), ...Array.from({ length: 9 }, (_, at) => box(`b${at}`, 'a'))])
    expect(new Set(boxes.slice(1).map(({ x }) => x)).size).toBe(3)
  })

  it('takes a parent that is not there, and a ring, for standing on top', () => {
    expect(placeOf([box('a', 'elsewhere')]).get('a')!.y).toBe(0)
    const ring = placeOf([box('a', 'b'), box('b', 'a'), box('c', 'b')])
    expect([...ring.keys()].toSorted()).toEqual(['a', 'b', 'c'])
    expect(ring.get('a')!.y).toBe(0)
    expect(placeOf([box('a', 'a')]).get('a')!.y).toBe(0)
  })
})

const boxes = fc
  .array(fc.record({ parent: fc.option(fc.nat({ max: 24 })), height: fc.integer({ min: 30, max: 160 }) }), { maxLength: 25 })
  .map((all) => all.map(({ parent, height }, at) => box(`${at}`, parent === null ? null : `${parent}`, height)))

const covers = (a: PlacedBox, b: PlacedBox): boolean =>
  a.x < b.x + boxWidth && b.x < a.x + boxWidth && a.y < b.y + b.height && b.y < a.y + a.height

it('shows each box once, covers none with another or with a line, keeps all inside, and draws every line downwards', () => {
  fc.assert(
    fc.property(boxes, (given) => {
      const chart = organisationChart(given)
      expect(chart.boxes.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted())
      for (const [at, one] of chart.boxes.entries()) {
        expect(one.x >= 0 && one.y >= 0 && one.x + boxWidth <= chart.width + 0.01 && one.y + one.height <= chart.height + 0.01).toBe(true)
        for (const other of chart.boxes.slice(at + 1)) expect(covers(one, other)).toBe(false)
      }
      const places = new Map(chart.boxes.map((each) => [each.id, each]))
      for (const { from, to, points } of chart.lines) {
        const [upper, lower] = [places.get(from)!, places.get(to)!]
        expect(given.find(({ id }) => id === to)!.parentId).toBe(from)
        expect(lower.y).toBeGreaterThanOrEqual(upper.y + upper.height)
        expect(points[0]![1]).toBe(upper.y + upper.height)
        expect(points[0]![0]).toBeGreaterThanOrEqual(upper.x)
        expect(points[0]![0]).toBeLessThanOrEqual(upper.x + boxWidth)
        const [x, y] = points.at(-1)!
        for (const [at, [x1, y1]] of points.slice(0, -1).entries()) {
          const [x2, y2] = points[at + 1]!
          const crossed = chart.boxes.filter(
            (each) =>
              Math.max(x1, x2) > each.x + 0.01 &&
              Math.min(x1, x2) < each.x + boxWidth - 0.01 &&
              Math.max(y1, y2) > each.y + 0.01 &&
              Math.min(y1, y2) < each.y + each.height - 0.01,
          )
          expect(crossed).toEqual([])
        }
        expect(x >= lower.x - 0.01 && x <= lower.x + boxWidth && y >= lower.y && y <= lower.y + lower.height).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
