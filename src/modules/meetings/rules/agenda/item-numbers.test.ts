import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemNumbers } from './item-numbers.ts'

const item = (id: string, ...attachments: string[]) => ({ id, attachments: attachments.map((attachment) => ({ id: attachment })) })
const sent = (id: string, number: string, ...attachments: [string, string][]) => ({
  id,
  number,
  attachments: attachments.map(([attachment, its]) => ({ id: attachment, number: its })),
})
const numbered = (items: Parameters<typeof itemNumbers>[0], dispatched: Parameters<typeof itemNumbers>[1] = []) =>
  Object.fromEntries(itemNumbers(items, dispatched))

describe('numbers', () => {
  it('are counted from the first while nothing is sent out', () => {
    expect(numbered([item('a', 'p', 'q'), item('b'), item('c', 'r')])).toEqual({ a: '1', p: '1.1', q: '1.2', b: '2', c: '3', r: '3.1' })
  })

  const three = [sent('a', '1', ['p', '1.1'], ['q', '1.2']), sent('b', '2'), sent('c', '3')]
  it.each<[string, Parameters<typeof itemNumbers>[0], Record<string, string>]>([
    ['stay with what is moved', [item('c'), item('a'), item('b')], { c: '3', a: '1', b: '2' }],
    ['are not used again', [item('a'), item('c'), item('d')], { a: '1', c: '3', d: '4' }],
    ['have a letter between two', [item('a'), item('d'), item('e'), item('b'), item('c')], { a: '1', d: '1a', e: '1b', b: '2', c: '3' }],
    ['go on after the last', [item('a'), item('b'), item('c'), item('d')], { a: '1', b: '2', c: '3', d: '4' }],
    ['before the first are the next ones', [item('d'), item('a'), item('b'), item('c')], { d: '4', a: '1', b: '2', c: '3' }],
    ['of attachments stay, and gaps with them', [item('a', 'q', 's')], { a: '1', q: '1.2', s: '1.3' }],
  ])('%s', (_, items, expected) => expect(numbered(items, three)).toEqual(expected))

  it('know what an earlier version had', () => {
    const versions = [sent('a', '1'), sent('b', '1a'), sent('c', '2')]
    expect(numbered([item('a'), item('d'), item('c')], versions)).toEqual({ a: '1', d: '1b', c: '2' })
  })

  it('never say two things, and never change what was sent out', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 5 }), (versions) => {
        const dispatched = new Map<string, ReturnType<typeof sent>>()
        for (const version of versions) {
          const numbers = itemNumbers(
            version.map((id) => item(id)),
            [...dispatched.values()],
          )
          expect(new Set(numbers.values()).size).toBe(version.length)
          for (const [id, number] of numbers) {
            if (dispatched.has(id)) expect(number).toBe(dispatched.get(id)!.number)
            else for (const other of dispatched.values()) expect(number).not.toBe(other.number)
            dispatched.set(id, sent(id, number))
          }
        }
      }),
    )
  })
})
