import { expect, it } from 'vitest'
import { whyNotKeepProgram } from './program-file.ts'

it.each([
  ['a Windows program', 'MZ\x90\0', true],
  ['a Linux program', '\x7fELF', true],
  ['a script', '#!/bin/sh', true],
  ['a PDF', '%PDF-1.7', false],
  ['a Word file', 'PK\x03\x04', false],
  ['Markdown', '# Overskrift', false],
  ['nothing', '', false],
])('knows %s', (_, beginning, program) => {
  expect(whyNotKeepProgram(Buffer.from(beginning, 'latin1')) !== undefined).toBe(program)
})
