import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { findContentsLists } from '../head/contents-list.ts'
import { weighItemHeads } from './item-heads.ts'

const headsOf = (...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  return weighItemHeads(lines, signs, findContentsLists(lines, signs)).map(({ line }) => lines[line]!.text)
}

describe('weighItemHeads', () => {
  it('takes numbered lines over sections, case numbers and openness', () => {
    expect(headsOf('1. Budget', 'Indstilling', 'at det godkendes', '2. Plan', 'Sagsnr. 24/1187', '3. Areal', 'Lukket')).toEqual([
      '1. Budget',
      '2. Plan',
      '3. Areal',
    ])
  })

  it('takes headlines that end in a full stop', () => {
    expect(headsOf('1. Nyt lokale.', 'Referat:', 'Ja.', '2. Nyt medlem.', 'Referat:', 'Ja.')).toEqual(['1. Nyt lokale.', '2. Nyt medlem.'])
  })

  it('leaves numbered recommendations and outcomes in their sections', () => {
    expect(
      headsOf('1. Budget', 'Indstilling', '1. Planen godkendes.', '2. Der følges op.', 'Beslutning', '1. Godkendt.', '2. Udsat.'),
    ).toEqual(['1. Budget'])
  })

  it('leaves the list of contents', () => {
    expect(
      headsOf('Indholdsfortegnelse', '1. Budget.....2', '2. Eventuelt.....3', '1. Budget', 'Beslutning', 'Ja.', '2. Eventuelt'),
    ).toEqual(['1. Budget', '2. Eventuelt'])
  })

  it('takes closed items that have nothing under them', () => {
    expect(headsOf('LUKKET DAGSORDEN', '1. Klagesag', '2. Ansættelse')).toEqual(['1. Klagesag', '2. Ansættelse'])
  })
})
