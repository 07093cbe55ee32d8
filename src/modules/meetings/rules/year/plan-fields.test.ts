import { expect, it } from 'vitest'
import { meetingsInForm, planRows } from './plan-fields.ts'

const fields = {
  'committee-0': ['political'],
  'with-0': ['on'],
  'day-0': ['2027-05-12'],
  'start-0': ['9.15'],
  'end-0': [''],
  'place-0': [' Rådhuset '],
  'committee-10': ['political'],
  'day-10': ['2028-05-10'],
  'committee-2': ['professional'],
  'with-2': ['on'],
  'day-2': ['x'],
  publish: ['on'],
}

it('keeps every row in its order, also one that is left out', () =>
  expect(planRows(fields).map(({ key, included }) => [key, included])).toEqual([
    ['0', true],
    ['2', true],
    ['10', false],
  ]))

it('asks for the rows that are ticked', () =>
  expect(meetingsInForm(fields)).toEqual([
    { key: '0', committeeId: 'political', heldOn: '2027-05-12', startsAt: '09:15', endsAt: undefined, place: 'Rådhuset' },
    { key: '2', committeeId: 'professional', heldOn: 'x', startsAt: undefined, endsAt: undefined, place: undefined },
  ]))
