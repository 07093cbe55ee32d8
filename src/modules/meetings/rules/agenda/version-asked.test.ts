import { expect, it } from 'vitest'
import { versionAsked } from './version-asked.ts'

it.each([
  ['3', undefined, { version: 3, with: 2 }],
  ['3', '1', { version: 3, with: 1 }],
  ['1', undefined, { version: 1, with: undefined }],
  ['1', '3', { version: 1, with: 3 }],
  ['2', '2', { version: 2, with: 1 }],
  ['2', 'i går', { version: 2, with: 1 }],
  ['4', undefined, undefined],
  [undefined, undefined, undefined],
])('version %s with %s', (version, other, expected) => expect(versionAsked({ version, with: other }, [3, 1, 2])).toEqual(expected))
