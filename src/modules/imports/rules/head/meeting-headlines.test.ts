import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { meetingHeadlines } from './meeting-headlines.ts'

const of = (...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  return meetingHeadlines(lines, signs).map(({ title }) => title.title)
}
const long = 'Klyngen drøftede sagen og bad om flere tal til næste gang.'

describe('meetingHeadlines', () => {
  it.each([
    [
      'headings',
      ['# Notat', '### Møde i Sundhedsklynge Nord den 16. november', long, '### Andet', long],
      ['Møde i Sundhedsklynge Nord den 16. november', 'Andet'],
    ],
    [
      'lines that stand alone',
      [
        'Notat',
        'Møde i Kommunalt Lægeligt Udvalg (KLU) 12. juni',
        long,
        'Kommende møde i Sundhedsklynge Syd den 3. juli',
        long,
        'Siden sidst',
        long,
      ],
      ['Møde i Kommunalt Lægeligt Udvalg (KLU) 12. juni', 'Kommende møde i Sundhedsklynge Syd den 3. juli', 'Siden sidst'],
    ],
    ['not sentences', ['Notat', '## Status', 'Møde i udvalget var godt.', long], ['Status']],
  ])('%s', (_what, texts, expected) => {
    expect(of(...texts)).toEqual(expected)
  })
})
