import { expect, it } from 'vitest'
import type { DraftItem } from '../draft.ts'
import { doubtsOfOpenness } from './closed-within.ts'

const item = (open: boolean, text: string) =>
  ({ open, sections: [{ kind: 'other', text, places: {} }], places: { title: [[0, 4]] } }) as unknown as DraftItem

it.each([
  ['a closed head that was missed', 'Klyngen drøftede tallene.\n\nLukket punkt\n\nEt navn nævnes.', 1],
  ['the same as a sub-head', '### Lukket punkt\n\nTekst', 1],
  ['with a title behind', 'Lukket punkt: Bemanding', 1],
  ['confidential', 'FORTROLIG', 1],
  ['a sentence about closing', 'Afdelingen er lukket i påsken, og punktet er åbent.', 0],
  ['a shut door', 'Lukket fra kl. 16 hver dag, også i weekenden', 0],
])('%s: %i', (_, text, doubts) => expect(doubtsOfOpenness([item(true, text)])).toHaveLength(doubts))

it('asks nothing of an item that is closed already', () => {
  expect(doubtsOfOpenness([item(false, 'Lukket punkt')])).toEqual([])
})
