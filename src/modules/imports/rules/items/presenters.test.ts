import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { presentersIn } from './presenters.ts'

describe('presentersIn', () => {
  it.each([
    ['Velkomst v/ direktør Anne Eksempel', ['Anne Eksempel']],
    ['Oplæg ved Ib Attrap, Nordby Kommune.', ['Ib Attrap']],
    ['På mødet vil sundhedschef Ea Udkast orientere om sagen.', ['Ea Udkast']],
    ['Kaj Kladde, direktør i Nordby, giver en status.', ['Kaj Kladde']],
    ['Anne Eksempel bor ved vandet.', []],
    ['Besøg ved Universitetshospitalet Nordby', []],
    ['Udvalget orienterede om sagen.', []],
  ])('%s', (text, names) => {
    expect(presentersIn([signedLines(text).lines]).map(({ text: name }) => name)).toEqual(names)
  })
})
