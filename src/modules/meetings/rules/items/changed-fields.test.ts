import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedBySender, fieldTexts, fingerprintsIn, fingerprintsOf, whyNotMerge } from './changed-fields.ts'
import { draftFieldsOf } from './draft-fields.ts'

const was = { title: 'A', minutes: '10', at: 'at et\nat to' }

it.each([
  ['nobody changed anything', was, was, undefined],
  ['only the sender did', { ...was, title: 'B' }, was, undefined],
  ['only others did', was, { ...was, title: 'C' }, undefined],
  ['each in a field of their own', { ...was, title: 'B' }, { ...was, minutes: '20' }, undefined],
  ['both the same way', { ...was, title: 'B' }, { ...was, title: 'B' }, undefined],
  ['both in different ways', { ...was, title: 'B', at: 'x' }, { ...was, title: 'C', at: 'y' }, 'title at'],
])('where %s', (_, sent, stands, fields) => {
  expect(whyNotMerge(fingerprintsOf(was), sent, stands)?.values?.['fields']).toBe(fields)
})

it('sees no change in line ends and in spaces at the end, and none in what the form did not have', () => {
  expect(changedBySender(fingerprintsOf(was), { ...was, at: 'at et\r\nat to ', internalNote: 'x' })).toEqual([])
})

it('takes what comes back for what it is, or for nothing', () => {
  expect(fingerprintsIn(JSON.stringify(fingerprintsOf(was)))).toEqual(fingerprintsOf(was))
  for (const written of [undefined, '', 'null', '{', '3']) expect(fingerprintsIn(written)).toEqual({})
})

it('never writes over what others changed', () => {
  const texts = fc.record({ title: fc.string({ maxLength: 3 }), minutes: fc.string({ maxLength: 3 }) })
  fc.assert(
    fc.property(texts, texts, texts, (before, sent, stands) => {
      const seen = fingerprintsOf(before)
      if (whyNotMerge(seen, sent, stands)) return
      const changed = changedBySender(seen, sent)
      for (const field of ['title', 'minutes'] as const)
        if (stands[field].trim() !== before[field].trim() && changed.includes(field)) expect(sent[field].trim()).toBe(stands[field].trim())
    }),
  )
})

it('tells every field of the form', () => {
  expect(Object.keys(fieldTexts(draftFieldsOf({}, [])))).toHaveLength(12)
})
