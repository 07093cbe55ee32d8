import { expect, it } from 'vitest'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'
import { whyNotKeepReading } from './why-not-keep-reading.ts'

it('says in both languages that the file is kept', () => {
  const { code } = whyNotKeepReading()
  expect(danish.refusals[code]).toContain('Filen er gemt')
  expect(english.refusals[code]).toContain('The file is kept')
})
