import { describe, expect, it } from 'vitest'
import { readAttachmentLine, saysNone } from './attachment-line.ts'

describe('readAttachmentLine', () => {
  it.each([
    ['Bilag 2.1 Kortlægning', { number: '2.1', title: 'Kortlægning', convention: 'word' }],
    ['Bilag 3: Plan', { number: '3', title: 'Plan' }],
    [
      '1 - 3064000\tÅben\tnotat-om-sagen.pdf\t(42376/23)\t(H)',
      { number: '1', id: '3064000', title: 'notat-om-sagen.pdf', recordReference: '42376/23', open: true, mainDocument: true },
    ],
    ['2 - 3064001 Lukket Aftale.docx (42377/23)', { number: '2', open: false, mainDocument: false, title: 'Aftale.docx' }],
    ['Åben - Strategi (pdf) - 181920/21', { title: 'Strategi (pdf)', recordReference: '181920/21', open: true }],
    ['330-2022-924437 Handleplan', { title: 'Handleplan', recordReference: '330-2022-924437' }],
    ['Oversigt (Lukket bilag)', { title: 'Oversigt', open: false }],
    ['Plan for 2024', { title: 'Plan for 2024', convention: 'plain' }],
  ])('%s', (text, expected) => {
    expect(readAttachmentLine(text)).toMatchObject(expected)
  })

  it('takes a list number for the serial', () =>
    expect(readAttachmentLine('Plan', '3.')).toMatchObject({ number: '3', convention: 'serial' }))
  it('reads nothing in a dash', () => expect(readAttachmentLine('–')).toBeUndefined())
})

describe('saysNone', () => {
  it.each([
    ['Ingen', true],
    ['Ingen bilag.', true],
    ['-', true],
    ['Ingen plan for 2024', false],
  ])('%s: %s', (text, none) => {
    expect(saysNone(text)).toBe(none)
  })
})
