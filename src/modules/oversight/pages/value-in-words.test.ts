import { expect, it } from 'vitest'
import { changesInWords, valueInWords } from './value-in-words.ts'

it.each<[unknown, string]>([
  [null, ''],
  [undefined, ''],
  [true, 'ja'],
  [7, '7'],
  ['2026-07-01', '1. juli 2026'],
  ['09:15:00', '9.15'],
  ['00000000-0000-4000-8000-000000000001', ''],
  [['Furesø', null, 'Gladsaxe'], 'Furesø, Gladsaxe'],
  ['chair', 'formand'],
  ['under-way', 'i gang'],
  ['before-due', 'før fristen'],
  ['cluster-political', 'Politisk sundhedsklynge'],
  ['Rådhuset', 'Rådhuset'],
])('%j is told as "%s"', (value, said) => expect(valueInWords(value, 'da')).toBe(said))

it('tells what was changed field by field, and nothing of what stayed', () => {
  const details = {
    before: { place: 'Rådhuset', heldOn: '2026-07-01', startsAt: '09:00' },
    after: { place: null, heldOn: '2026-07-08', startsAt: '09:00' },
  }
  expect(changesInWords(details, 'da')).toEqual([
    { field: 'Sted', before: 'Rådhuset', after: '' },
    { field: 'Dato', before: '1. juli 2026', after: '8. juli 2026' },
  ])
  expect(changesInWords({}, 'da')).toEqual([])
})
