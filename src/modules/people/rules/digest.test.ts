import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestGroups } from './digest.ts'

const notice = fc.record({
  about: fc.record({ kind: fc.constantFrom('meeting', 'item', 'follow-up'), id: fc.constantFrom('a', 'b', 'c') }),
  path: fc.constantFrom('/moeder/a', '/moeder/b', '/punkter/c'),
  sentence: fc.string(),
})

it('mentions every notice exactly once, and every place to read on', () =>
  fc.assert(
    fc.property(fc.array(notice), (notices) => {
      const groups = digestGroups(notices)
      expect(groups.flatMap(({ sentences }) => sentences).toSorted()).toEqual(notices.map(({ sentence }) => sentence).toSorted())
      for (const { about, path } of notices) {
        const own = notices.filter((other) => other.about.kind === about.kind && other.about.id === about.id)
        const said = JSON.stringify(own.map(({ sentence }) => sentence))
        expect(groups.some(({ sentences, paths }) => JSON.stringify(sentences) === said && paths.includes(path))).toBe(true)
      }
      for (const { paths } of groups) expect(new Set(paths).size).toBe(paths.length)
    }),
  ))
