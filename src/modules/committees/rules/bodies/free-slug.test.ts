import { expect, it } from 'vitest'
import { freeSlug } from './free-slug.ts'

const taken = new Set(['sundhedsklynge-midt', 'udvalget', 'udvalget-2'])

it.each([
  [['Sundhedsklynge Nord'], 'sundhedsklynge-nord'],
  [['Sundhedsklynge Midt', 'Sundhedsklynge Midt, Region Nordjylland'], 'sundhedsklynge-midt-region-nordjylland'],
  [['Udvalget'], 'udvalget-3'],
  [['Ny'], 'ny-2'],
  [['!!!'], 'x-2'],
])('%j → %s', (names, slug) => expect(freeSlug(names, (one) => taken.has(one) || one === 'x')).toBe(slug))
