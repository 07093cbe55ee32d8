import { expect, it } from 'vitest'
import { readOnce } from './read-once.ts'

interface Parts {
  readonly items: readonly { readonly id: string }[]
  readonly lines: readonly string[]
}

it('puts together each answer once', () => {
  const put: string[] = []
  const read = readOnce(1000, ({ items, lines }: Parts) => {
    put.push(items.map(({ id }) => id).join())
    return { ids: items.map(({ id }) => id), lines }
  })
  const answer = (id: string) => ({ items: JSON.stringify([{ id }]), lines: '["at\\n"]' })
  expect(read(answer('a'))).toEqual({ ids: ['a'], lines: ['at\n'] })
  expect(read(answer('a'))).toBe(read(answer('a')))
  expect(read(answer('b')).ids).toEqual(['b'])
  expect(put).toEqual(['a', 'b'])
})
