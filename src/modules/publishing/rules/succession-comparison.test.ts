import { expect, it } from 'vitest'
import { successionComparison } from './succession-comparison.ts'

const body = (id: string, ...parties: string[]) => ({ id, parties })
const fates = (...given: Parameters<typeof successionComparison>) =>
  successionComparison(...given).map(({ organisationId, fate, other, bodies }) => [
    organisationId,
    fate,
    bodies.join('+'),
    ...(other ? [other] : []),
  ])

it('tells who goes on, who is not named afterwards, who is new and whose place is taken', () => {
  expect(
    fates(
      [body('syd', 'region-h', 'koebenhavn', 'ishoej', 'plo')],
      [body('amager', 'oest', 'ishoej'), body('hovedstaden', 'oest', 'koebenhavn', 'bornholm')],
      new Map([['region-h', 'oest']]),
    ),
  ).toEqual([
    ['region-h', 'succeeded', 'syd', 'oest'],
    ['koebenhavn', 'goes-on', 'syd+hovedstaden'],
    ['ishoej', 'goes-on', 'syd+amager'],
    ['plo', 'not-named-after', 'syd'],
    ['oest', 'succeeds', 'amager+hovedstaden', 'region-h'],
    ['bornholm', 'joins', 'hovedstaden'],
  ])
})

it('knows that a party moves to another of the bodies that carry on', () => {
  expect(successionComparison([body('syd', 'ishoej')], [body('hovedstaden')], new Map(), [body('amager', 'ishoej')])).toEqual([
    { organisationId: 'ishoej', bodies: ['syd'], fate: 'moves', bodyElsewhere: 'amager' },
  ])
})

it('puts a party of several bodies in one line, and knows a successor that is no party here', () => {
  expect(fates([body('a', 'x', 'region'), body('b', 'x')], [body('c', 'x')], new Map([['region', 'elsewhere']]))).toEqual([
    ['x', 'goes-on', 'a+b+c'],
    ['region', 'not-named-after', 'a'],
  ])
})
