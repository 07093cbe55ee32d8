import { describe, expect, it } from 'vitest'
import { readItemTitle } from './item-title.ts'

describe('readItemTitle', () => {
  it.each([
    ['ØNSKER TIL AFTALEN (D) .....\t5', { title: 'ØNSKER TIL AFTALEN', type: 'discussion', typeAsWritten: 'D', page: 5 }],
    ['Drøftelse: Ny struktur', { title: 'Ny struktur', type: 'discussion', typeAsWritten: 'Drøftelse' }],
    ['Beslutningspunkt: Ny struktur', { title: 'Ny struktur', type: 'decision' }],
    ['Lukket: Personsag', { title: 'Personsag', open: false }],
    ['LUKKET PUNKT - Salg af areal', { title: 'Salg af areal', open: false }],
    ['(Åben) Meddelelser', { title: 'Meddelelser', open: true }],
    ['Udbud (Lukket punkt)', { title: 'Udbud', open: false }],
    ['Lukket punkt', { title: 'Lukket punkt', open: false }],
    ['Besøg (kl. 13.00-14.00)', { title: 'Besøg' }],
    ['Velkomst (B) – kl. 13.00-13.05', { title: 'Velkomst', type: 'decision' }],
    ['Orientering fra møder 00.22.04-P35-2-25', { title: 'Orientering fra møder' }],
    ['Budget 2024-2027', { title: 'Budget 2024-2027' }],
    ['Godkendelse af regnskab (2. behandling)', { title: 'Godkendelse af regnskab (2. behandling)' }],
  ])('%s', (text, expected) => {
    expect(readItemTitle(text, 0)).toMatchObject(expected)
  })

  it('begins where the number ends', () => {
    expect(readItemTitle('3. Status', 3).titleSpan).toEqual([3, 9])
  })
})
