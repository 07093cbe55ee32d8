import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf, type FreshPart, hasNews, partNews, renewedParts, type StoredPart } from './renew-parts.ts'

const source = (id: string) => ({ kind: 'item', id, field: 'title', value: id, path: '/', sentence: id }) as const
const fresh = (key: string, generated = key, sources: FreshPart['sources'] = []): FreshPart => ({ key, heading: null, generated, sources })
const stored = (key: string, generated = key, edited: string | null = null, sources: FreshPart['sources'] = []): StoredPart => ({
  ...fresh(key, generated, sources),
  edited,
  vanished: false,
  revision: 1,
})
const texts = (parts: readonly StoredPart[]) => parts.map(({ edited, generated }) => edited ?? generated)

describe('what the record says otherwise', () => {
  const was = [stored('a'), stored('b', 'b', 'min b', [source('1'), source('2')]), stored('c'), stored('d', 'd', 'min d')]
  const now = [fresh('a', 'ny a'), fresh('b', 'ny b', [source('2')]), fresh('e')]

  it('is told part by part, in place', () => {
    expect(partNews(was, now).map(({ kind, key }) => `${kind} ${key}`)).toEqual(['changed a', 'changed b', 'gone c', 'gone d', 'new e'])
  })

  it('names the sources that are gone', () => {
    expect(partNews(was, now).map(({ goneSources }) => goneSources.map(({ id }) => id))).toEqual([[], ['1'], [], [], []])
  })

  it('is taken over where nobody edited, and nowhere else', () => {
    expect(texts(renewedParts(was, now, () => undefined))).toEqual(['ny a', 'min b', 'min d', 'e'])
  })

  it('is taken over, kept or removed where a person chose so', () => {
    const choices = { b: 'take', d: 'remove' } as const
    expect(texts(renewedParts(was, now, (key) => choices[key as keyof typeof choices]))).toEqual(['ny a', 'ny b', 'e'])
  })

  it('is told once: what was kept is not offered again', () => {
    const after = renewedParts(was, now, () => 'keep')
    expect(after.find(({ key }) => key === 'd')?.vanished).toBe(true)
    expect(hasNews(partNews(after, now))).toBe(false)
    expect(hasNews(partNews(was, now))).toBe(true)
  })
})

it('never loses an edit, whatever becomes of the record', () => {
  const keys = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f'))
  fc.assert(
    fc.property(keys, keys, fc.func(fc.boolean()), fc.func(fc.constantFrom('keep', undefined)), (before, after, isEdited, choice) => {
      const was = before.map((key) => stored(key, key, isEdited(key) ? `min ${key}` : null))
      const kept = renewedParts(
        was,
        after.map((key) => fresh(key, `ny ${key}`)),
        choice,
      )
      for (const { edited } of was) if (edited) expect(texts(kept)).toContain(edited)
      expect(kept.map(({ key }) => key)).toEqual(expect.arrayContaining(after))
      expect(new Set(kept.map(({ key }) => key)).size).toBe(kept.length)
      // What stays follows the order of the record.
      expect(kept.map(({ key }) => key).filter((key) => after.includes(key))).toEqual(after)
    }),
  )
})

it('has another fingerprint where a word is another', () => {
  expect(fingerprintOf([fresh('a')])).toBe(fingerprintOf([fresh('a')]))
  expect(fingerprintOf([fresh('a', 'b')])).not.toBe(fingerprintOf([fresh('a')]))
})
