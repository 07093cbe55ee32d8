import { expect, it } from 'vitest'
import { doubtsLeft } from './doubts-left.ts'
import type { Draft } from './draft.ts'

const about = (...fields: (string | undefined)[]): Draft =>
  ({ meeting: {}, doubts: fields.map((field) => ({ code: 'imports/name-uncertain', field, spans: [] })) }) as unknown as Draft

const left = (draft: Draft, changed: readonly string[] = [], removed: readonly string[] = []) =>
  doubtsLeft(draft, changed, new Set(removed)).map(({ field }) => field)

it('answers the doubt of a corrected field', () => {
  expect(left(about('/items/0/type', '/items/1/type'), ['/items/0/type'])).toEqual(['/items/1/type'])
})

it('goes with the entry that was taken out, and follows those that move up', () => {
  const people = about('/meeting/people/0/name', '/meeting/people/2/name', '/meeting/people/12/name', '/meeting/place', undefined)
  expect(left(people, [], ['/meeting/people/0', '/meeting/people/3'])).toEqual([
    '/meeting/people/1/name',
    '/meeting/people/10/name',
    '/meeting/place',
    undefined,
  ])
})

it('keeps one list of attachments apart from the next item’s', () => {
  expect(left(about('/items/0/attachments/1/title', '/items/1/attachments/1/title'), [], ['/items/0/attachments/0'])).toEqual([
    '/items/0/attachments/0/title',
    '/items/1/attachments/1/title',
  ])
})
