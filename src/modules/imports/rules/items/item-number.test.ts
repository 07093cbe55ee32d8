import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { itemNumberOf } from './item-number.ts'

const of = (text: string) => {
  const line = signedLines(text).lines[0]!
  const found = itemNumberOf(line)
  return found && [found.number, line.text.slice(found.titleFrom)]
}

describe('itemNumberOf', () => {
  it.each([
    ['1. Godkendelse af dagsorden', ['1', 'Godkendelse af dagsorden']],
    ['Punkt 12: Budget', ['12', 'Budget']],
    ['Pkt. 3 Næste møde', ['3', 'Næste møde']],
    ['Sag nr. 4', ['4', '']],
    ['Ad 2. Referat', ['2', 'Referat']],
    ['4.1 Fra kommunerne', ['4.1', 'Fra kommunerne']],
    ['5 (Åben) Meddelelser', ['5', '(Åben) Meddelelser']],
    ['1 - Velkomst', ['1', 'Velkomst']],
    ['38Godkendelse af dagsorden', ['38', 'Godkendelse af dagsorden']],
    ['| 7 | Eventuelt', ['7', 'Eventuelt']],
    ['2) Status', ['2', 'Status']],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })

  it.each([
    '26. april 2023 kl. 9',
    '1. at sagen drøftes',
    'Sag 306-2019-600',
    '80 mio. kr. er afsat',
    '1 - 3064000 Åben notat.pdf',
    '14:00-14:10 Velkomst',
    '5000 Odense',
    'Punktet udgår',
  ])('takes "%s" for no item', (text) => {
    expect(of(text)).toBeUndefined()
  })
})
