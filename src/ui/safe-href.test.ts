import { expect, it } from 'vitest'
import { safeHref } from './safe-href.ts'

it.each([
  '/moeder/42',
  '#punkt-2',
  '?side=2',
  'moeder',
  'https://example.org/a:b',
  'HTTP://example.org',
  'mailto:post@example.org',
  '//example.org/x',
  '/sti/med:kolon',
])('lets %s through', (address) => expect(safeHref(address)).toBe(address))

it.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'jåvascript:x',
])('stops %j', (address) => expect(safeHref(address)).toBeUndefined())
