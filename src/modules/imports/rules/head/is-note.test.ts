import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { isNote } from './is-note.ts'

describe('isNote', () => {
  it.each([
    ['a note', ['Notat', 'Status på klynger', 'Tekst.'], true],
    ['a status for a meeting', ['Status på samarbejdet til møde i Sundhedsudvalget den 3. maj 2024'], true],
    ['minutes', ['Referat', '1. Budget', 'Beslutning', 'Ja.'], false],
    ['minutes that speak of a note', ['Referat', '1. Notat om budget', 'Indstilling', 'at det godkendes', 'Beslutning', 'Ja.'], false],
  ])('%s', (_what, lines, note) => {
    const { lines: read, signs } = signedLines(...lines)
    expect(isNote(read, signs)).toBe(note)
  })
})
