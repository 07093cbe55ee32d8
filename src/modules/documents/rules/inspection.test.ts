import { expect, it } from 'vitest'
import { inspectionOf, isClean } from './inspection.ts'

it.each([
  ['nothing found', [{ place: 'text' as const, text: 'Sag 23/4636' }], [], true],
  ['a CPR number', [{ place: 'comment' as const, text: '010190-1234' }], [], false],
  ['a page that nobody can look into', [], [{ why: 'page-without-text' as const, of: '2' }], false],
])('%s', (_, texts, unread, clean) => expect(isClean(inspectionOf({ texts, unread }))).toBe(clean))

it.each([
  ['earlier words', 'tracked-changes' as const, false],
  ['a comment', 'comments' as const, false],
  ['a picture that not everyone can see', 'picture-without-text' as const, true],
])('with %s', (_, kind, clean) => expect(isClean({ findings: [], unread: [], defects: [{ kind }] })).toBe(clean))
