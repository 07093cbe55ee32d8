import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { headedHeadlines } from './headed-items.ts'

const of = (...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  return headedHeadlines(lines, signs, undefined).map(({ title }) => title.title)
}

describe('headedHeadlines', () => {
  it.each([
    [
      'headings over sections',
      ['# Referat', '## Budget', 'Indstilling', 'at det godkendes', '## Plan', 'Beslutning', 'Ja.'],
      ['Budget', 'Plan'],
    ],
    [
      'headings of one rank, one of them standing',
      ['# Referat', '## Budget', 'Tekst.', '## Plan', 'Tekst.', '## Eventuelt', 'Intet.'],
      ['Budget', 'Plan', 'Eventuelt'],
    ],
    ['headings of a text', ['# Bogen', '## Kapitel', 'Tekst.', '## Andet kapitel', 'Tekst.'], []],
  ])('%s', (_what, lines, expected) => {
    expect(of(...lines)).toEqual(expected)
  })
})
