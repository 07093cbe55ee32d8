import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { singleHeadline } from './single-item.ts'

const of = (...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  return singleHeadline(lines, signs).map(({ title }) => title.title)
}

describe('singleHeadline', () => {
  it.each([
    ['the line over the first section', ['Fælles visitation', 'Sagsfremstilling', 'Tekst.'], ['Fælles visitation']],
    ['over the case number', ['## Fælles visitation', '21/7419 Åben Sag', 'Sagsgang', 'VPU'], ['Fælles visitation']],
    [
      'below committee and day',
      ['Sundhedsudvalget', '3. maj 2024', 'Fælles visitation', 'Sagsnr.: 24/1187', 'Resume', 'Kort.'],
      ['Fælles visitation'],
    ],
    [
      'below the labels of the meeting',
      [
        'Søg',
        'Mødedato: 22.04.2024, kl. 17:30',
        'Mødested: Rådhuset',
        'Fælles visitation',
        'Se alle bilag',
        'Der tages stilling.',
        'Indstilling',
        'at det godkendes',
      ],
      ['Fælles visitation'],
    ],
    [
      'over the line that tells of the meeting',
      [
        '# Fælles visitation',
        'Punkt 6 på dagsordenen for mødet i Sundhedsudvalget den 3. maj 2024',
        'Sagsnr.: 24/1187',
        'Indstilling',
        'at det godkendes',
      ],
      ['Fælles visitation'],
    ],
    ['nothing in nothing', [], []],
  ])('%s', (_what, texts, expected) => {
    expect(of(...texts)).toEqual(expected)
  })
})
