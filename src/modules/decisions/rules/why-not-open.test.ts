import { expect, it } from 'vitest'
import { whyNotOpen } from './why-not-open.ts'

const wanted = { text: 'Gladsaxe skriver et notat', organisationId: 'gladsaxe', dueOn: '2026-12-01', sourceOn: '2026-11-22' }
const living = { validTo: null }

it.each<[string, object, object, string | undefined]>([
  ['what is whole', {}, living, undefined],
  ['one for a person', { organisationId: null, personId: 'borgmesteren' }, living, undefined],
  ['one without a date', { dueOn: null }, living, undefined],
  ['one without words', { text: ' ' }, living, 'decisions/text-missing'],
  ['a whole book', { text: 'x'.repeat(2001) }, living, 'decisions/text-too-long'],
  ['one of nobody', { organisationId: null }, living, 'decisions/party-missing'],
  ['one due on no day', { dueOn: '2026-02-30' }, living, 'decisions/due-day-wrong'],
  ['one due before it was agreed', { dueOn: '2026-11-21' }, living, 'decisions/due-before-meeting'],
  ['one due on the day it was agreed', { dueOn: '2026-11-22' }, living, undefined],
  ['one of a committee on its last day', {}, { validTo: '2026-11-23' }, undefined],
  ['one of a dissolved committee', {}, { validTo: '2026-11-22' }, 'decisions/committee-dissolved'],
  [
    'one of a committee that another carries on',
    {},
    { validTo: '2026-11-22', successor: { name: 'Sundhedsrådet' } },
    'decisions/committee-dissolved-succeeded',
  ],
])('%s', (_, change, committee, code) => {
  expect(whyNotOpen({ ...wanted, ...change }, { validTo: null, ...committee }, '2026-11-23')?.code).toBe(code)
})
