import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { statedParts } from './stated-parts.ts'

describe('statedParts', () => {
  it('takes items, titles and bodies as the payload states them', () => {
    const { text, lines } = signedLines('Byrådet', '121 Orientering: Plan', 'Tekst.', '122 Lukket punkt')
    const stated = (value: string) => ({ value, span: [text.indexOf(value), text.indexOf(value) + value.length] as const })
    const { items, head } = statedParts(lines, {
      items: [
        { number: stated('121'), title: stated('Orientering: Plan'), body: [2, 3], attachments: [] },
        { number: stated('122'), title: stated('Lukket punkt'), body: [4, 4], attachments: [] },
      ],
    })
    expect(
      items.map(({ number, title, titleSpans, body }) => [
        number,
        title.title,
        title.type,
        titleSpans.map(([from, to]) => text.slice(from, to)),
        body.map((line) => line.text),
      ]),
    ).toEqual([
      ['121', 'Plan', 'information', ['Plan'], ['Tekst.']],
      ['122', 'Lukket punkt', undefined, ['Lukket punkt'], []],
    ])
    expect(head.map((line) => line.text)).toEqual(['Byrådet'])
  })
})
