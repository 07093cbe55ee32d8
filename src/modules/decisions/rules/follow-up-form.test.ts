import { expect, it } from 'vitest'
import { followUpIn } from './follow-up-form.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

it.each([
  [{}, { text: '', organisationId: null, personId: null, dueOn: null, tell: [], revision: 0 }],
  [
    { tekst: [' Skriv notat '], frist: ['31-12-2026'], revision: ['3'] },
    { text: 'Skriv notat', dueOn: '2026-12-31', revision: 3 },
  ],
  [{ frist: ['2026-12-31'] }, { dueOn: '2026-12-31' }],
  [{ frist: ['snart'] }, { dueOn: 'snart' }],
  [{ besked: [nobody, 'hvem'] }, { tell: [nobody] }],
])('%j', (fields, form) => expect(followUpIn(fields as unknown as Record<string, string[]>)).toMatchObject(form))
