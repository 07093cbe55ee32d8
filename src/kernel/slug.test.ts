import { expect, it } from 'vitest'
import { slugFrom } from './slug.ts'

it('takes what can be the name of something', () => expect(slugFrom('sundhedsklynge-midt')).toBe('sundhedsklynge-midt'))

it.each(['', 'Midt', 'a b', '../x', 'x\u0000', undefined])('%j is nothing’s name', (written) => {
  expect(() => slugFrom(written)).toThrow(expect.objectContaining({ name: 'NotFound' }))
})
