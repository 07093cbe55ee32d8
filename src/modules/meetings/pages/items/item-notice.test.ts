import { expect, it } from 'vitest'
import type { ItemNews, ItemTold } from '../../rules/items/item-words.ts'
import { itemNotice } from './item-notice.ts'

const open: ItemTold = {
  title: 'Fælles indgang',
  committee: 'Faglig Klynge',
  by: undefined,
  late: false,
  heldOn: undefined,
  to: undefined,
}
const closed = { ...open, title: undefined }
const by = 'Furesø Kommune'

it.each<[ItemNews, ItemTold, string, string]>([
  [
    'proposed',
    { ...open, by, late: true },
    'Furesø Kommune foreslår punktet »Fælles indgang« til Faglig Klynge. Det kom efter fristen.',
    'Furesø Kommune proposes the item “Fælles indgang” to Faglig Klynge. It came after the deadline.',
  ],
  [
    'proposed',
    { ...closed, by },
    'Furesø Kommune foreslår et lukket punkt til Faglig Klynge.',
    'Furesø Kommune proposes a closed item to Faglig Klynge.',
  ],
  [
    'returned',
    open,
    'Sekretariatet for Faglig Klynge har sendt punktet »Fælles indgang« tilbage. Begrundelsen står på punktet.',
    'The secretariat of Faglig Klynge has sent the item “Fælles indgang” back. The item says why.',
  ],
  [
    'taken-over',
    closed,
    'Sekretariatet for Faglig Klynge har overtaget et lukket punkt.',
    'The secretariat of Faglig Klynge has taken over a closed item.',
  ],
  [
    'postponed',
    { ...open, heldOn: '2023-08-30' },
    'Sekretariatet for Faglig Klynge har udskudt punktet »Fælles indgang« til mødet 30. august 2023.',
    'The secretariat of Faglig Klynge has postponed the item “Fælles indgang” to the meeting on 30 August 2023.',
  ],
  [
    'withdrawn',
    { ...open, by },
    'Furesø Kommune har trukket punktet »Fælles indgang« tilbage.',
    'Furesø Kommune has withdrawn the item “Fælles indgang”.',
  ],
  [
    'sent-on',
    { ...closed, to: 'Politisk Klynge' },
    'Sekretariatet for Faglig Klynge har sendt et lukket punkt videre til Politisk Klynge.',
    'The secretariat of Faglig Klynge has sent a closed item on to Politisk Klynge.',
  ],
])('%s: %o', (news, told, da, en) => {
  expect(itemNotice(news, told)).toEqual({ da, en })
})
