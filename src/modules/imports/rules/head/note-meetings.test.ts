import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
const note = draftOfLines(
  'Notat',
  'Status til møde i Sundhedsudvalget den 9. november 2023',
  '8. november 2023',
  'Møde i Sundhedssamarbejdsudvalget (SSU) den 13. oktober',
  'Drøftelsen fortsætter på udvalgets kommende møde d. 1. december 2023.',
  'Møde i Sundhedsklynge Syd den 16. november',
  'Klyngen skal drøfte midlerne.',
)

describe('meetings of a note', () => {
  it('are what its items report on', () => {
    expect(note.items.map(({ reportsOn }) => [reportsOn?.committee, reportsOn?.date])).toEqual([
      ['Sundhedssamarbejdsudvalget (SSU)', '2023-10-13'],
      ['Sundhedsklynge Syd', '2023-11-16'],
    ])
  })

  it('lie ahead when they come after it', () => {
    expect(note.meeting.comingMeetings.map(({ date, committee }) => [date, committee])).toEqual([
      ['2023-11-16', 'Sundhedsklynge Syd'],
      ['2023-12-01', 'Sundhedssamarbejdsudvalget (SSU)'],
    ])
  })

  it('have their assumed years doubted', () => {
    expect(note.doubts.map(({ code }) => code)).toEqual(['imports/year-assumed', 'imports/year-assumed'])
  })
})
