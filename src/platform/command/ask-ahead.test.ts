import { expect, it } from 'vitest'
import { AskAhead } from './ask-ahead.ts'

function asking() {
  const ahead = new AskAhead()
  const asked: string[] = []
  const both = (committee: string | undefined) =>
    ahead.both(
      'meeting',
      Promise.resolve(committee),
      (found) => found,
      async (needed) => {
        asked.push(needed)
        if (needed === 'broken') throw new Error(needed)
        return `items of ${needed}`
      },
    )
  return { asked, both }
}

it('asks the second with what it needed the last time, and again where that was wrong', async () => {
  const { asked, both } = asking()
  expect(await both('a')).toEqual(['a', 'items of a'])
  expect(await both('a')).toEqual(['a', 'items of a'])
  expect(asked).toEqual(['a', 'a'])
  expect(await both('b')).toEqual(['b', 'items of b'])
  expect(asked).toEqual(['a', 'a', 'a', 'b'])
})

it('gives no answer to a second question that need not be asked', async () => {
  const { both } = asking()
  expect(await both(undefined)).toEqual([undefined, undefined])
  await both('a')
  expect(await both(undefined)).toEqual([undefined, undefined])
})

it('hears what fails only where it was rightly asked', async () => {
  const { both } = asking()
  await expect(both('broken')).rejects.toThrow('broken')
  await expect(both('broken')).rejects.toThrow('broken')
  expect(await both('a')).toEqual(['a', 'items of a'])
})
