import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { headEntryOf } from './head-entries.ts'

const of = (text: string) => {
  const { label, value } = headEntryOf(signedLines(text).lines[0]!)
  return [label?.meaning, value?.text]
}

describe('headEntryOf', () => {
  it.each([
    ['Mødedato: 12-03-2024', ['date', '12-03-2024']],
    ['| Sted | Rådhuset', ['place', 'Rådhuset']],
    ['Tid 16:15', ['date', '16:15']],
    ['MØDESTED', ['place', undefined]],
    ['Afbud fra: Anne Eksempel', ['people', 'Anne Eksempel']],
    ['Udvalg:', ['committee', undefined]],
    ['Sluttidspunkt: 11:00', ['end', '11:00']],
    ['Godkendelse af dagsorden', [undefined, 'Godkendelse af dagsorden']],
    ['Kl. 9: pause', [undefined, 'Kl. 9: pause']],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })
})
