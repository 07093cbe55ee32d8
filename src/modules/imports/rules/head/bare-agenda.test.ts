import { describe, expect, it } from 'vitest'
import { draftOfLines, signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { bareAgenda } from './bare-agenda.ts'

const titlesOf = (...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  return bareAgenda(lines, signs)?.entries.map(({ title }) => title)
}
const head = ['Seniorrådet - Dagsorden - 4. marts 2024', 'Mødested', 'Rådhuset, lokale 2']

describe('bareAgenda', () => {
  it.each([
    ['numbered lines under a head', [...head, '1. Velkomst', '2. Ny bus', '3. Høring'], ['Velkomst', 'Ny bus', 'Høring']],
    ['no head', ['1. Velkomst', '2. Ny bus', '3. Høring'], undefined],
    ['sections tell of more', [...head, '1. Velkomst', '2. Ny bus', '3. Høring', 'Beslutning', 'Ja.'], undefined],
  ])('%s', (_what, texts, expected) => {
    expect(titlesOf(...texts)).toEqual(expected)
  })
})

describe('one item under the head of a meeting', () => {
  it('is no case, but a meeting with its people', () => {
    const { kind, meeting, items } = draftOfLines(
      'Regionsbyrådet - referat 12-03-2024',
      'Mødedato',
      '12-03-2024 kl. 15:00 - 17.30',
      'Mødested',
      'Rådssalen',
      'Afbud:',
      'Anna Prøve - Bent Mønster deltager som stedfortræder.',
      '1. Fælles busdrift',
      'Sagsnr:',
      '24/141',
      'Resumé',
      'Der er søgt om støtte.',
    )
    expect({ kind, date: meeting.date, start: meeting.start, place: meeting.place }).toEqual({
      kind: 'minutes',
      date: '2024-03-12',
      start: '15:00',
      place: 'Rådssalen',
    })
    expect(meeting.people.map(({ name, capacity, presence }) => [name, capacity, presence])).toEqual([
      ['Anna Prøve', 'member', 'apology'],
      ['Bent Mønster', 'substitute', 'present'],
    ])
    expect(items.map(({ number, title }) => [number, title])).toEqual([['1', 'Fælles busdrift']])
  })
})
