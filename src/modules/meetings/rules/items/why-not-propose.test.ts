import { expect, it } from 'vitest'
import { whyNotPropose } from './why-not-propose.ts'
import { whyNotReason } from './why-not-reason.ts'
import { minutesAllotted, whyNotSaveDraft } from './why-not-save-draft.ts'
import { draftFieldsOf } from './draft-fields.ts'
import { whyNotSendOn } from './why-not-send-on.ts'

const item = { title: 'Overgange', type: 'decision' as const, recommendation: ['at'], concernedSectors: [], whyHere: null, standing: null }
const ground = { sectors: [], recommends: true }

it.each([
  ['all that is needed', item, ground, undefined],
  ['no title', { ...item, title: ' ' }, ground, 'meetings/title-missing'],
  ['no type', { ...item, type: null }, ground, 'meetings/type-missing'],
  ['a decision without recommendation', { ...item, recommendation: [] }, ground, 'meetings/recommendation-missing'],
  ['the same where the template has none', { ...item, recommendation: [] }, { ...ground, recommends: false }, undefined],
  ['nobody whom it concerns', item, { ...ground, sectors: ['region', 'municipality'] as const }, 'meetings/sectors-missing'],
  ['a standing item without a type', { ...item, type: null, standing: 'announcements' }, ground, undefined],
])('answers %s', (_, given, where, code) => {
  expect(whyNotPropose(given, where)?.code).toBe(code)
})

it.each([
  ['withdraw', '', 'meetings/item-reason-missing'],
  ['postpone', ' ', 'meetings/item-reason-missing'],
  ['return', 'Tal', undefined],
  ['send-on', undefined, undefined],
  ['withdraw', 'x'.repeat(11), 'meetings/item-reason-too-long'],
] as const)('to %s because of %j says %s', (step, reason, code) => {
  expect(whyNotReason(step, reason, 10)?.code).toBe(code)
})

it.each([
  ['', undefined],
  ['0', undefined],
  ['601', undefined],
  ['1', 1],
  ['600', 600],
  ['12,5', undefined],
])('reads %j as %s minutes', (written, minutes) => {
  expect(minutesAllotted(written)).toBe(minutes)
})

it('saves half an item, but nothing that no field holds', () => {
  expect(whyNotSaveDraft(draftFieldsOf({}, []))).toBeUndefined()
  expect(whyNotSaveDraft(draftFieldsOf({ minutes: ['mange'] }, []))?.values?.['field']).toBe('minutes')
  expect(whyNotSaveDraft(draftFieldsOf({ at: ['at', 'x'.repeat(2001)] }, []))?.values?.['field']).toBe('at')
})

it.each([
  [undefined, 'meetings/no-such-committee-beside'],
  [{ id: 'x', name: 'X', validTo: null }, 'meetings/no-such-committee-beside'],
  [{ id: 'b', name: 'B', validTo: '2026-01-01' }, 'meetings/committee-over'],
  [{ id: 'b', name: 'B', validTo: '2026-12-31' }, undefined],
])('sends on to %j: %s', (to, code) => {
  expect(whyNotSendOn(to, [{ id: 'b' }], '2026-11-22')?.code).toBe(code)
})
