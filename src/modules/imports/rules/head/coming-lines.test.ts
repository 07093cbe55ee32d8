import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
const head = ['Referat', 'Møde i Sundhedsklynge Nord den 3. maj 2024']

describe('where coming meetings are told', () => {
  it.each([
    [
      'under an item that announces them',
      [...head, '1. Mødeplan', '3. juni 2024 kl. 9-11', '4. september 2024', '2. Eventuelt', 'Intet.'],
      ['2024-06-03', '2024-09-04'],
    ],
    ['not in a list of attachments', [...head, '1. Plan', 'Bilag', 'Bilag 1 Næste møde 3. juni 2024', '2. Eventuelt'], []],
  ])('%s', (_what, lines, dates) => {
    expect(draftOfLines(...lines).meeting.comingMeetings.map(({ date }) => date)).toEqual(dates)
  })
})
