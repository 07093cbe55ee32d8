import { expect, it } from 'vitest'
import { asParagraph, asPoint, factsOf, lead, markdownOf, say, sourcesOf } from './sourced.ts'

const of = factsOf('meeting', 'm1', '/moeder/m1')
const day = of('heldOn', '2026-10-07', '7. oktober 2026')

it('says nothing without its source', () => {
  expect(say((on) => `Mødet var den ${on}.`, day)).toEqual({
    text: 'Mødet var den 7. oktober 2026.',
    sources: [{ kind: 'meeting', id: 'm1', field: 'heldOn', value: '2026-10-07', path: '/moeder/m1' }],
  })
})

const one = say((on) => on, of('x', 'Et.'))
it.each([
  ['sentences in one paragraph', [one, one], 'Et. Et.'],
  ['a new paragraph', [one, asParagraph(one)], 'Et.\n\nEt.'],
  ['points under what leads to them', [one, lead('Det er:'), asPoint(one), asPoint(one)], 'Et.\n\nDet er:\n\n- Et.\n- Et.'],
  ['a sentence after points', [asPoint(one), one], '- Et.\n\nEt.'],
  ['nothing', [], ''],
])('writes %s', (_, lines, markdown) => expect(markdownOf(lines)).toBe(markdown))

it('keeps with each source the sentence that it stands behind', () => {
  expect(sourcesOf({ heading: say((on) => `Mødet ${on}`, day), lines: [one] }).map(({ sentence }) => sentence)).toEqual([
    'Mødet 7. oktober 2026',
    'Et.',
  ])
})
