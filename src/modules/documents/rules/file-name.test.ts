import { expect, it } from 'vitest'
import { cleanFileName } from './file-name.ts'

it.each([
  ['Referat 26. april 2023 – æøå "endelig".pdf', 'Referat 26. april 2023 – æøå "endelig".pdf'],
  ['a\u0000b.md', 'ab.md'],
  ['ref\u202Efdp.exe', 'reffdp.exe'],
  ['to\r\nlinjer.md', 'to linjer.md'],
  ['halv \ud83d.md', 'halv \ufffd.md'],
  [' ', '-'],
  [`${'ø'.repeat(5000)}.docx`, `${'ø'.repeat(194)}….docx`],
  ['😀'.repeat(300), `${'😀'.repeat(199)}…`],
])('%j is kept as %j', (name, kept) => expect(cleanFileName(name)).toBe(kept))
