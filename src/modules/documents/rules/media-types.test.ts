import { expect, it } from 'vitest'
import { mediaTypeOf } from './media-types.ts'

it.each([
  ['Referat.PDF', 'application/pdf'],
  ['notat.md', 'text/markdown; charset=utf-8'],
  ['uden endelse', 'application/octet-stream'],
  ['virus.exe', 'application/octet-stream'],
])('%s is %s', (name, type) => expect(mediaTypeOf(name)).toBe(type))
