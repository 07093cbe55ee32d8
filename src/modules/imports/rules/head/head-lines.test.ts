import { describe, expect, it } from 'vitest'
import { draftOfLines, signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { endOfMeeting } from './head-lines.ts'

describe('lines of the head without a label', () => {
  it.each([
    [
      'a committee over the day',
      ['Forebyggelse og Idræt', 'Mandag den 30-04-2018 kl. 16:30'],
      ['Forebyggelse og Idræt', '2018-04-30', '16:30', undefined],
    ],
    [
      'place after the time',
      ['Dagsorden for møde i Sundhedsudvalget', 'Tirsdag den 3. september 2019 kl. 17.00 i mødelokale Æblet'],
      ['Sundhedsudvalget', '2019-09-03', '17:00', 'mødelokale Æblet'],
    ],
    [
      'place below the day',
      ['Møde i Sundhedsudvalget', 'onsdag den 15. januar 2020 kl. 13:00', 'Mødelokale 1'],
      ['Sundhedsudvalget', '2020-01-15', '13:00', 'Mødelokale 1'],
    ],
    [
      'place between day and hour',
      ['Referat fra Seniorrådets møde den 22. februar 2016 i Store Sal, Rådhuset kl. 10.00 – 12.00'],
      ['Seniorrådet', '2016-02-22', '10:00', 'Store Sal, Rådhuset'],
    ],
    [
      'the hour told in the minutes',
      ['Sundhedsudvalget', '3. maj 2024', 'Mødet i Sundhedsudvalget begyndte kl. 14.30 og sluttede kl. 17.00.'],
      ['Sundhedsudvalget', '2024-05-03', '14:30', undefined],
    ],
  ])('%s', (_what, lines, expected) => {
    const { committee, date, start, place } = draftOfLines(...lines, '1. Budget (B)', 'Beslutning', 'Ja.', '2. Eventuelt').meeting
    expect([committee, date, start, place]).toEqual(expected)
  })

  it.each([
    ['Mødet blev hævet kl. 15.40.', '15:40'],
    ['Mødet begyndte kl. 14.30 og sluttede kl. 17.00.', '17:00'],
    ['Mødet drøftede kl. 9', undefined],
  ])('%s', (text, time) => {
    expect(endOfMeeting(signedLines(text).lines[0]!)?.time).toBe(time)
  })
})
