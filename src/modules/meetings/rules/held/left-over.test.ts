import { expect, it } from 'vitest'
import { isLeftOver } from './left-over.ts'

it.each([
  [{ atStart: null, capacity: 'member', substituteFor: null }, true],
  [{ atStart: 'present', capacity: 'member', substituteFor: null }, false],
  [{ atStart: null, capacity: 'substitute', substituteFor: null }, false],
  [{ atStart: null, capacity: 'substitute', substituteFor: 'p1' }, true],
])('%j: %s', (person, left) => expect(isLeftOver(person)).toBe(left))
