import { expect, it } from 'vitest'
import { whyNotChooseNone, whyNotReceive, whyNotReport } from './why-not-begin-note.ts'

const committee = {
  name: 'Ældre og Sundhed',
  kind: 'municipal-committee',
  validTo: null,
  successor: null,
  organisation: { name: 'Furesø Kommune', kind: 'municipality' },
}
const ended = { ...committee, validTo: '2025-12-31' }

it.each([
  ['a municipality’s own', committee, undefined],
  ['a partnership’s', { ...committee, organisation: null }, 'notes/not-municipal'],
  ['a municipality’s with its doctors', { ...committee, kind: 'klu' }, 'notes/not-municipal'],
  ['a region’s', { ...committee, organisation: { name: 'Region Hovedstaden', kind: 'region' } }, 'notes/not-municipal'],
  ['one that has ended', ended, 'notes/committee-dissolved'],
  ['one that ends later', { ...committee, validTo: '2026-12-31' }, undefined],
])('gives a note to %s, or not', (_, receiver, code) => expect(whyNotReceive(receiver, '2026-12-10')?.code).toBe(code))

it('proposes who has followed', () => {
  const refusal = whyNotReceive({ ...ended, successor: { name: 'Sundhed og Ældre' } }, '2026-12-10')
  expect(refusal?.values).toMatchObject({ on: '2025-12-31', successor: 'Sundhed og Ældre' })
})

it('has nothing to tell where the municipality is a party to nothing', () => {
  const period = { sinceOn: '2026-09-10', untilOn: '2027-02-04' }
  expect(whyNotReport(1, committee, period)).toBeUndefined()
  expect(whyNotReport(0, committee, period)).toMatchObject({ code: 'notes/no-partnership', values: { municipality: 'Furesø Kommune' } })
})

it('asks for whom it is', () => {
  expect([whyNotChooseNone('')?.code, whyNotChooseNone('udvalget')]).toEqual(['notes/no-committee', undefined])
})
