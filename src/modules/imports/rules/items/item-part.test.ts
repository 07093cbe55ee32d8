import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { headlineAt, partsOf, startOf } from './item-part.ts'

describe('headlineAt', () => {
  it.each([
    ['one line', ['1. Budget', 'Beslutning'], 'Budget', undefined],
    [
      'a title cut in the middle',
      ['1. Afgørelse om at ophæve påbud om afværge på\nRønland i kommunen', 'Resume'],
      'Afgørelse om at ophæve påbud om afværge på Rønland i kommunen',
      undefined,
    ],
    ['as far as the contents say', ['1. Plan\nfor demens', 'Resume'], 'Plan for demens', 'Plan for demens'],
    ['a title repeated', ['1. Budget', 'Budget', 'Beslutning'], 'Budget', undefined],
    ['a number alone, title below', ['SAG NR. 1', 'SAMARBEJDE', 'RESUME'], 'SAMARBEJDE', undefined],
    ['text is no title', ['2. Meddelelser\nFormanden orienterede om sagen.'], 'Meddelelser', undefined],
  ])('%s', (_what, texts, title, listed) => {
    const { lines, signs } = signedLines(...texts)
    expect(headlineAt(lines, signs, 0, listed).title.title).toBe(title)
  })
})

describe('partsOf', () => {
  it('begins an item where its number and title first stand', () => {
    const { lines, signs } = signedLines('1. Budget', 'Ja.', 'Pkt. 2 Plan', 'plan.pdf', '2. Plan', 'Nej.')
    const parts = partsOf(lines, signs, [headlineAt(lines, signs, 0), headlineAt(lines, signs, 4)], lines.length, false)
    expect(parts.map(({ before, body }) => [before.map(({ text }) => text), body.map(({ text }) => text)])).toEqual([
      [[], ['Ja.']],
      [['plan.pdf'], ['Nej.']],
    ])
    expect(parts.map(startOf)).toEqual([0, 2])
  })

  it('gives a case number over a title to the item below', () => {
    const { lines, signs } = signedLines('Sagnr.: 1-31-72-904-22', '1. Budget', 'Ja.', 'Sagnr.: 1-31-72-904-23', '2. Plan', 'Nej.')
    const parts = partsOf(lines, signs, [headlineAt(lines, signs, 1), headlineAt(lines, signs, 4)], lines.length, true)
    expect(parts.map(({ before, body }) => [before.map(({ text }) => text), body.map(({ text }) => text)])).toEqual([
      [['Sagnr.: 1-31-72-904-22'], ['Ja.']],
      [['Sagnr.: 1-31-72-904-23'], ['Nej.']],
    ])
    expect(parts.map(startOf)).toEqual([0, 3])
  })
})
