import { expect, it } from 'vitest'
import { undrawnSigns, withoutSigns } from './undrawn-signs.ts'

const saying = (text: string) =>
  new Error(`[SourceDiagnostic { message: "PDF/UA-1 error: the text \`\\"${text}\\"\` could not be displayed with font" }]`)

it.each([
  [saying('☐'), ['☐']],
  [saying('\\u{e123}'), ['\ue123']],
  [saying('☐ af'), ['☐']],
  [new Error('disk full'), []],
])('%s', (error, signs) => expect(undrawnSigns(error)).toEqual(signs))

it('says them otherwise', () => expect(withoutSigns('☐ ja ☒ nej ♾', ['☐', '☒', '♾'])).toBe('[ ] ja [x] nej ?'))
