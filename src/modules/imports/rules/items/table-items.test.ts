import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { findTableItems } from './table-items.ts'

const of = (...texts: string[]) =>
  findTableItems(signedLines(...texts).lines)?.items.map(({ number, title, told, assigned }) => [
    number,
    title.title,
    told?.map(({ kind, line }) => [kind, line.text]),
    assigned?.responsible?.text,
    assigned?.due?.text,
  ])

describe('findTableItems', () => {
  it('makes each row an item', () => {
    expect(
      of(
        '| Pkt. | Emne | Referat | Ansvarlig | Frist',
        '| 1 | Budget | Godkendt. |  | ',
        '| 2 | Plan | Sendes ud. | Nordby Kommune | 6. december 2024',
      ),
    ).toEqual([
      ['1', 'Budget', [['conclusion', 'Godkendt.']], undefined, undefined],
      ['2', 'Plan', [['conclusion', 'Sendes ud.']], 'Nordby Kommune', '6. december 2024'],
    ])
  })

  it('leaves tables of people and plain lists of contents', () => {
    expect(of('| Navn | Titel', '| Anne Eksempel | Chef', '| Ib Attrap | Chef')).toBeUndefined()
    expect(of('| Punkt | Emne', '| 1 | Budget', '| 2 | Plan')).toBeUndefined()
  })
})
