import fc from 'fast-check'
import { expect, it } from 'vitest'
import shapes from '../../../../reference/municipality-shapes.json' with { type: 'json' }
import { mapColours } from './map-colours.ts'

const beside = new Map(Object.entries(shapes).map(([code, shape]) => [code, shape.beside as readonly string[]]))
const codes = [...beside.keys()]

it.each([
  ['areas that border on one another', [['0101'], ['0147']], [0, 1]],
  ['areas far apart, while there are colours left', [['0101'], ['0860']], [0, 1]],
  ['areas that share a municipality', [['0400'], ['0400']], [0, 1]],
])('%s', (_, areas, colours) => {
  expect(
    [
      ...mapColours(
        areas.map((municipalities, at) => ({ id: `${at}`, municipalities })),
        beside,
      ).values(),
    ].toSorted((a, b) => a - b),
  ).toEqual(colours)
})

it('uses a colour again where it must, but not beside itself', () => {
  const areas = ['0101', '0147', '0860'].map((code) => ({ id: code, municipalities: [code] }))
  const colours = mapColours(areas, beside, 2)
  expect(new Set(colours.values())).toEqual(new Set([0, 1]))
  expect(colours.get('0101')).not.toBe(colours.get('0147'))
})

it('knows all 98 municipalities, and that bordering is mutual', () => {
  expect(codes).toHaveLength(98)
  for (const [code, others] of beside) for (const other of others) expect(beside.get(other)).toContain(code)
})

it('never gives two areas that touch one colour, however the country is cut', () => {
  const division = fc.array(fc.integer({ min: 0, max: 21 }), { minLength: codes.length, maxLength: codes.length })
  fc.assert(
    fc.property(division, fc.nat({ max: 97 }), (choices, twice) => {
      const groups = Map.groupBy(codes, (_, at) => choices[at]!)
      const areas = [...groups].map(([id, municipalities]) => ({ id: `${id}`, municipalities }))
      areas[0] = { ...areas[0]!, municipalities: [...areas[0]!.municipalities, codes[twice]!] }
      const colours = mapColours(areas, beside)
      for (const one of areas)
        for (const other of areas) {
          const meets =
            one !== other &&
            one.municipalities.some((code) => other.municipalities.some((next) => next === code || beside.get(code)?.includes(next)))
          if (meets) expect(colours.get(one.id)).not.toBe(colours.get(other.id))
        }
      expect(colours.size).toBe(areas.length)
    }),
    { numRuns: 50 },
  )
})
