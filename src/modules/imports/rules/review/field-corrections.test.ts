import { expect, it } from 'vitest'
import { draft } from '../../../../../test/support/paper-to-correct.ts'
import { correctFields, withEntry, withoutEntries } from './field-corrections.ts'

it.each([
  [{ '/items/0': 'remove', '/items/0/title': '', '/items/0/sections/0/text': 'x' }, [], ['/items/0']],
  [{ '/items/0/recommendations/0/text': '' }, [], ['/items/0/recommendations/0']],
  [{ '/items/9': 'remove', '/meeting': 'remove', '/items/0/sections/0': 'remove' }, [], []],
  [{ '/items/-/title': 'Nyt', '/meeting/place': 'Her' }, ['/meeting/place'], []],
])('%j: changed %j, to be taken out %j', (corrections, changed, removed) => {
  const result = correctFields(draft, corrections)
  expect(result).toMatchObject({ changed, removed: new Set(removed) })
})

it('takes several entries out by the places they had', () => {
  const { draft: left, gone } = withoutEntries(draft, ['/meeting/people/0', '/meeting/people/1', '/followUps/7'])
  expect([left.meeting.people, gone]).toEqual([[], ['/meeting/people/1', '/meeting/people/0']])
})

it('puts an entry at the end of a list, where there is one', () => {
  expect(withEntry(draft, '/items/1/attachments', { title: 'Tal' })?.items[1]?.attachments.at(-1)).toEqual({ title: 'Tal' })
  expect(withEntry(draft, '/items/9/attachments', {})).toBeUndefined()
  expect(withEntry(draft, '/kind', {})).toBeUndefined()
})
