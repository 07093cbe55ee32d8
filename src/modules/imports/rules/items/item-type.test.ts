import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
const of = (...lines: string[]) => {
  const { items, doubts } = draftOfLines('Referat', 'Møde i Byrådet den 3. maj 2024', ...lines, '9. Eventuelt', 'Intet.')
  return [items[0]!.type, items[0]!.typeAsWritten, doubts.some(({ code }) => code === 'imports/type-assumed')]
}

describe('the type of an item', () => {
  it.each([
    ['a letter', ['1. Plan (D)', 'Beslutning', 'Ja.'], ['discussion', 'D', false]],
    ['a word before the title', ['1. Orientering: Plan', 'Beslutning', 'Ja.'], ['information', 'Orientering', false]],
    [
      'a line in the route',
      ['1. Plan', 'Sagsgang og sagstype', 'Beslutningssag', 'Beslutning', 'Ja.'],
      ['decision', 'Beslutningssag', false],
    ],
    [
      'a word in brackets behind the committee',
      ['1. Plan', 'Sagen behandles i', 'Byrådet (orientering).', 'Beslutning', 'Ja.'],
      ['information', 'orientering', false],
    ],
    ['assumed from the title', ['1. Drøftelse af plan', 'Beslutning', 'Ja.'], ['discussion', undefined, true]],
    ['not invented', ['1. Plan', 'Indstilling', 'at planen godkendes', 'Beslutning', 'Ja.'], [undefined, undefined, false]],
  ])('%s', (_what, lines, expected) => {
    expect(of(...lines)).toEqual(expected)
  })
})
