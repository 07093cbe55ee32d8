import { expect, it } from 'vitest'
import { committeeIn, endIn, partnershipIn, sentIn, stoodIn, successionIn } from './body-form.ts'

it('takes the first of a field’s values, with the line ends of the record', () => {
  expect(sentIn({ parties: [' Furesø\r\nGladsaxe ', 'x'] }, 'parties')).toBe('Furesø\nGladsaxe')
  expect(sentIn({}, 'parties')).toBe('')
})

it('takes what it knows of', () => {
  expect(partnershipIn({ name: ['Klyngen'], extra: ['x'] })).toEqual({
    name: 'Klyngen',
    region: '',
    hospital: '',
    from: '',
    source: '',
    parties: '',
  })
  expect(committeeIn({ parent: ['faglig'] })).toMatchObject({ parent: 'faglig', organisation: '' })
})

it.each([
  ['{"to":"2026-12-31"}', { to: '2026-12-31' }],
  ['{"to":7}', { to: '7' }],
  ['no JSON', {}],
  ['null', {}],
])('reads what stood from %s', (written, stood) => expect(stoodIn({ was: [written] })).toEqual(stood))

it('reads an end and a succession', () => {
  expect(endIn({ on: ['2026-12-31'], reason: ['Loven'], withThose: ['on'] })).toEqual({
    was: {},
    on: '2026-12-31',
    reason: 'Loven',
    withThose: true,
  })
  expect(successionIn({ successor: ['raadet'], successionOn: ['2027-01-01'] })).toMatchObject({
    successor: 'raadet',
    on: '2027-01-01',
    withThose: false,
  })
})
