import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { deadlinesIn } from './deadlines.ts'

const of = (text: string) =>
  deadlinesIn(text, signedLines(text).lines[0]!, '2024-05-03').map(({ date, kind, text: due }) => [date, kind, due])

describe('deadlinesIn', () => {
  it.each([
    ['Frist for indmelding af punkter er den 21. juni 2024.', [['2024-06-21', 'submission', 'indmelding af punkter']]],
    ['Høringsfristen er den 1. august 2024.', [['2024-08-01', 'consultation', 'Høringsfristen er den 1. august 2024.']]],
    [
      'Punkter til dagsordenen sendes til Anne Eksempel senest den 19. juni.',
      [['2024-06-19', 'submission', 'Punkter til dagsordenen sendes til Anne Eksempel senest den 19. juni.']],
    ],
    ['Deadline for svar er 1. juli 2024', [['2024-07-01', 'other', 'svar']]],
    ['Høringsfristen var den 20. april 2024.', []],
    ['Frist: 15. maj 2024', []],
    ['Mødet holdes den 19. juni 2024.', []],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })
})
