import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../test/support/draft-of-lines.ts'
import { headOfMeeting, isLabelled } from './head-of-meeting.ts'

describe('headOfMeeting', () => {
  it.each([
    ['Sundhedsudvalget - Referat - 3. maj 2024', true],
    ['Referat\nMødedato: 3. maj 2024\nMødested: Rådhuset', true],
    ['Dagsordner og referater Gruppe Nord\ntil\nmødet i\nden 22. november 2023 kl. 08:30', true],
    ['Notat\n3. maj 2024', false],
    ['Referat', false],
    ['Byrådet drøftede budgettet den 3. maj 2024', false],
  ])('%s', (text, is) => expect(headOfMeeting(signedLines(text).lines)).toBe(is))
})

describe('isLabelled', () => {
  it.each([
    ['Udvalg: Handicaprådet\nMødedato: 3. juni 2013', true],
    ['Mødedato: 3. juni 2013', false],
  ])('%s', (text, is) => expect(isLabelled(signedLines(text).lines)).toBe(is))
})
