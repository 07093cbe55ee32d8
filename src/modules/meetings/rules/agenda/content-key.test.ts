import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyAgenda } from '../../../../../test/world/agenda.ts'
import { contentKey } from './content-key.ts'

it('is the same for the same content, and another for another', () => {
  fc.assert(
    fc.property(anyAgenda, anyAgenda, (one, other) => {
      expect(contentKey(one) === contentKey(structuredClone(other))).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
  )
})
