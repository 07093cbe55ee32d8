import fc from 'fast-check'
import { expect, it } from 'vitest'
import { successionLoop } from './succession-loop.ts'

const chain = (...bodies: string[]) => bodies.slice(1).map((successor, at) => ({ predecessor: bodies[at]!, successor }))

it.each([
  ['nothing', [], undefined],
  ['a chain', chain('a', 'b', 'c'), undefined],
  ['many into one and one into many', [...chain('a', 'c'), ...chain('b', 'c'), ...chain('c', 'd'), ...chain('c', 'e')], undefined],
  ['two ways to one end', [...chain('a', 'b', 'd'), ...chain('a', 'c', 'd')], undefined],
  ['itself', chain('a', 'a'), ['a', 'a']],
  ['two that follow one another', chain('a', 'b', 'a'), ['a', 'b', 'a']],
  ['a loop behind a chain', chain('a', 'b', 'c', 'd', 'b'), ['b', 'c', 'd', 'b']],
])('%s', (_, successions, loop) => expect(successionLoop(successions)).toEqual(loop))

const body = fc.integer({ min: 0, max: 9 })

it('finds none where every body is followed by younger ones only, and one when the youngest is followed by the oldest', () => {
  const forward = fc.array(fc.tuple(body, body).filter(([a, b]) => a < b))
  fc.assert(
    fc.property(forward, (pairs) => {
      const successions = pairs.map(([a, b]) => ({ predecessor: `${a}`, successor: `${b}` }))
      expect(successionLoop(successions)).toBeUndefined()
      if (pairs.length > 0) {
        const [a, b] = pairs[0]!
        const loop = successionLoop([...successions, { predecessor: `${b}`, successor: `${a}` }])
        expect(loop?.at(0)).toBe(loop?.at(-1))
      }
    }),
  )
})
