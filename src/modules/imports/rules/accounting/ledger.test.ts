import { describe, expect, it } from 'vitest'
import { openLedger } from './ledger.ts'

describe('the ledger', () => {
  it('counts visible characters, and lets later claims win', () => {
    const ledger = openLedger('abc def\nghi')
    ledger.place([0, 7], 'section')
    ledger.place([4, 7], 'title')
    expect(ledger.counts()).toEqual({ read: 9, placed: 6, unplaced: 3 })
    expect(ledger.marks()).toEqual([
      { span: [0, 4], what: 'section' },
      { span: [4, 7], what: 'title' },
    ])
    expect(ledger.unplaced()).toEqual([[8, 11]])
    expect([ledger.isPlaced(0), ledger.isPlaced(9)]).toEqual([true, false])
  })

  it('takes white space for nothing, and spans beyond the text for what of them is in it', () => {
    const ledger = openLedger('a \n\t b')
    ledger.placeAll(
      [
        [-3, 1],
        [5, 99],
      ],
      'section',
    )
    expect([ledger.counts(), ledger.unplaced()]).toEqual([{ read: 2, placed: 2, unplaced: 0 }, []])
  })
})
