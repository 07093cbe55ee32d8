import { describe, expect, it } from 'vitest'
import { attachmentFileName, differentNames, safeFileName } from './file-names.ts'

describe('names of files in a package', () => {
  it.each([
    ['Årsrapport: 2025/26?.pdf', 'Årsrapport- 2025-26-.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['CON.pdf', 'CON-.pdf'],
    ['..', '-'],
    [`${'a'.repeat(300)}.docx`, `${'a'.repeat(100)}.docx`],
  ])('%s is kept as %s', (name, safe) => expect(safeFileName(name)).toBe(safe))

  it('differ', () => expect(differentNames(['a.pdf', 'A.pdf', 'a.pdf', 'b'])).toEqual(['a.pdf', 'A (2).pdf', 'a (3).pdf', 'b']))

  it.each([
    ['3.1', 'Årsrapport', 'fil.PDF', '3.1 Årsrapport.PDF'],
    ['2', 'tal.xlsx', 'tal.xlsx', '2 tal.xlsx'],
  ])('say number and title: %s %s', (number, title, name, expected) =>
    expect(attachmentFileName({ number, title, file: { name } })).toBe(expected),
  )
})
