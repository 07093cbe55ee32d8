import { expect, it } from 'vitest'
import { movedPointer } from './moved-pointer.ts'

it.each<[pointer: string, removed: string[], newItem: number | undefined, expected: string | undefined]>([
  ['/meeting/place', ['/items/0'], undefined, '/meeting/place'],
  ['/items/0/title', ['/items/0'], undefined, undefined],
  ['/items/2/title', ['/items/0'], undefined, '/items/1/title'],
  ['/items/2/title', ['/items/0'], 1, '/items/2/title'],
  ['/items/2/title', ['/items/0'], 2, '/items/1/title'],
  ['/items/1/attachments/2/title', ['/items/0', '/items/1/attachments/0'], undefined, '/items/0/attachments/1/title'],
  ['/items/1/attachments/2/title', ['/items/0/attachments/0'], undefined, '/items/1/attachments/2/title'],
  ['/items/12/title', ['/items/1', '/items/2'], 0, '/items/11/title'],
  ['/meeting/people/1/name', [], 0, '/meeting/people/1/name'],
])('%s without %j, item at %s: %s', (pointer, removed, newItem, expected) =>
  expect(movedPointer(pointer, new Set(removed), newItem)).toBe(expected),
)
