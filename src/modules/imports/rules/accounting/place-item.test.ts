import { describe, expect, it } from 'vitest'
import { recognise } from '../recognise.ts'
import { paperOfLines } from '../../../../../test/support/paper-of-lines.ts'

describe('placeItem', () => {
  it('says of each stretch of an item what holds it', () => {
    const paper = paperOfLines([
      'Referat',
      'Møde i Byrådet den 3. maj 2024',
      '1. Plan (B)',
      'Sagsnr.: 24/1187',
      'Indstilling',
      'at planen godkendes',
      'Beslutning',
      'Ja.',
      'Bilag',
      'Bilag 1.1 Plan',
      '2. Eventuelt',
    ])
    const recognition = recognise(paper)
    if ('refusal' in recognition) throw new Error(recognition.refusal.code)
    const what = (words: string) => {
      const at = paper.tree.text.indexOf(words)
      return recognition.marks.find(({ span }) => span[0] <= at && at < span[1])?.what
    }
    expect(['Plan (B)', '(B)', '24/1187', 'Indstilling', 'planen godkendes', 'Ja.', 'Bilag 1.1', 'Plan\n2'].map(what)).toEqual([
      'title',
      'type',
      'reference',
      'heading',
      'recommendation',
      'conclusion',
      'section',
      'attachment',
    ])
  })
})
