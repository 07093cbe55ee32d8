import { expect, it } from 'vitest'
import { notedFacts } from '../../../../../test/world/noted-facts.ts'
import type { NoteStyle } from './note-style.ts'
import { orderMeetings } from './order-meetings.ts'

const order = (by: NoteStyle['order'], kinds: readonly string[] = []) =>
  orderMeetings(notedFacts, { order: by, kinds }).map(({ meeting }) => meeting.id)

it.each<[string, NoteStyle['order'], readonly string[], readonly string[]]>([
  ['by day', ['day'], [], ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']],
  ['by level, then day', ['level', 'day'], [], ['m1', 'm2', 'm5', 'm3', 'm4', 'm6']],
  ['by kind', ['kind'], ['klu', 'cluster-political'], ['m3', 'm1', 'm5', 'm2', 'm4', 'm6']],
  ['by partnership, the municipality’s own first', ['partnership'], [], ['m3', 'm1', 'm2', 'm4', 'm5', 'm6']],
])('orders %s', (_, by, kinds, expected) => expect(order(by, kinds)).toEqual(expected))

it('leaves out a meeting of a committee that it does not know', () => {
  expect(orderMeetings({ ...notedFacts, committees: [] }, { order: ['day'], kinds: [] })).toEqual([])
})
