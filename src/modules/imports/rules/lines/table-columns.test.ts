import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { cellAt, columnsOf } from './table-columns.ts'

const rows = signedLines('| Pkt. | Emne | Referat | Ansvarlig', '| 1 | Status |  | Nordby Kommune', '| Navn | Anne Eksempel').lines

describe('columnsOf', () => {
  it('knows a head by its names, and a row of values by theirs', () => {
    expect([[...columnsOf(rows[0]!)!.keys()], columnsOf(rows[1]!), columnsOf(rows[2]!)]).toEqual([
      ['number', 'title', 'conclusion', 'responsible'],
      undefined,
      undefined,
    ])
  })
})

describe('cellAt', () => {
  it('reads a cell by its column, and nothing in an empty one', () => {
    const columns = columnsOf(rows[0]!)!
    expect([
      cellAt(rows[1]!, columns, 'responsible')?.text,
      cellAt(rows[1]!, columns, 'conclusion'),
      cellAt(rows[1]!, columns, 'due'),
    ]).toEqual(['Nordby Kommune', undefined, undefined])
  })
})
