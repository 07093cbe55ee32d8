import { expect, it } from 'vitest'
import { groupIn, termsIn, termsKindNamed } from './group-form.ts'

it('takes the subject and the answer from the steps before, the group from the form', () =>
  expect(
    groupIn(
      { emne: ' Fald ', under: 'faglig', svar: 'Fordi' },
      { name: ['Faldgruppen'], body: ['Formål\r\n'], sectors: ['region', 'municipality'] },
    ),
  ).toMatchObject({
    subject: 'Fald',
    under: 'faglig',
    answer: 'Fordi',
    name: 'Faldgruppen',
    terms: 'Formål',
    sectors: ['region', 'municipality'],
    mandateEndsOn: '',
  }))

it('takes a version that is no number for none', () => {
  expect(termsIn({ after: ['2'] }).after).toBe(2)
  expect(termsIn({ after: ['x'] }).after).toBe(0)
})

it.each([
  ['forretningsorden', 'rules-of-procedure'],
  ['andet', 'terms-of-reference'],
  [undefined, 'terms-of-reference'],
])('%s is %s', (name, kind) => expect(termsKindNamed(name)).toBe(kind))
