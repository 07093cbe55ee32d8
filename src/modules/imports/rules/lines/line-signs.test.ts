import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
describe('signsOf', () => {
  it.each([
    ['a heading', 'Indstilling', { heading: { kind: 'recommendation' } }],
    ['a number', '3. Budget', { number: { number: '3' } }],
    ['a case number', 'Sagsnr.: 24/1187', { records: [{ number: '24/1187' }] }],
    ['openness', 'Lukket', { open: false }],
    ['furniture', 'Til toppen', { furniture: true }],
    ['a label for the next line', 'JOURNALNUMMER', { recordLabel: true }],
  ])('%s', (_what, text, expected) => {
    expect(signedLines(text).signs[0]).toMatchObject(expected)
  })

  it('gives a label its value from the next line', () => {
    expect(signedLines('Edoc-sagsnummer', '2023-0429908').signs[1]).toMatchObject({
      recordValue: true,
      records: [{ system: 'eDoc', number: '2023-0429908' }],
    })
  })

  it('leaves running text that names a case', () => {
    expect(
      signedLines('Udvalget behandlede sag nr. 24/1187 om samarbejde mellem hospital og kommune på mødet.').signs[0]!.records,
    ).toBeUndefined()
  })
})
