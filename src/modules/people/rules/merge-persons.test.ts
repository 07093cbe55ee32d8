import { expect, it } from 'vitest'
import { whyNotMerge, whyNotUndoMerge } from './merge-persons.ts'

const person = { id: 'a', name: 'Anna Ceder', mergedIntoId: null }
const double = { id: 'b', name: 'Anna Bo Ceder', mergedIntoId: null }

it.each([
  ['two entries of one person', person, double, undefined],
  ['two entries of one office', { ...person, name: 'Borgmesteren i Furesø' }, { ...double, name: 'Borgmesteren i Furesø' }, undefined],
  ['an entry with itself', person, person, 'people/merge-with-itself'],
  ['one that is merged already', person, { ...double, mergedIntoId: 'c' }, 'people/already-merged'],
  ['into one that is merged already', { ...person, mergedIntoId: 'c' }, double, 'people/already-merged'],
  ['an office with its holder', person, { ...double, name: 'Borgmesteren i Furesø' }, 'people/merge-office-with-person'],
])('merging %s', (_, kept, merged, code) => {
  expect(whyNotMerge(kept, merged)?.code).toBe(code)
})

it.each([
  ['the latest merge', null, 'm1', undefined],
  ['one before the latest', null, 'm2', 'people/merged-since'],
  ['one whose kept entry was merged on', 'c', 'm1', 'people/merged-since'],
])('undoing %s', (_, mergedIntoId, latest, code) => {
  expect(whyNotUndoMerge({ id: 'm1', keptId: 'a' }, { mergedIntoId }, { id: latest })?.code).toBe(code)
})
