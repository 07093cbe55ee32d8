import { expect, it } from 'vitest'
import {
  isEan,
  whyNotChangeHead,
  whyNotChangeNote,
  whyNotCorrect,
  whyNotEditPart,
  whyNotFinish,
  whyNotRenew,
} from './why-not-change-note.ts'

const part = { revision: 2, edited: null, generated: 'Mødet er aflyst.' }
const letterhead = { sender: '', receiver: '', caseworker: '', ean: '', datedOn: '2026-12-01' }
const stands = { seen: 1, revision: 1 }

it.each([
  ['a draft changes', whyNotChangeNote({ state: 'draft' }), undefined],
  ['what is sent does not', whyNotChangeNote({ state: 'sent' }), 'notes/note-finished'],
  ['what is sent is corrected', whyNotCorrect({ state: 'filed' }), undefined],
  ['a draft is not', whyNotCorrect({ state: 'draft' }), 'notes/still-a-draft'],
  ['a part as it was seen', whyNotEditPart('Nyt', 'text', { seen: 2, part }), undefined],
  ['a part that is too long', whyNotEditPart('x'.repeat(10_001), 'text', { seen: 2, part }), 'notes/note-too-long'],
  ['a head as it was seen', whyNotChangeHead({ title: 'Status', letterhead }, stands), undefined],
  [
    'a head that somebody changed',
    whyNotChangeHead({ title: 'Status', letterhead }, { seen: 1, revision: 2 }),
    'notes/head-changed-meanwhile',
  ],
  ['no title', whyNotChangeHead({ title: ' ', letterhead }, stands), 'notes/no-title'],
  ['no day', whyNotChangeHead({ title: 'Status', letterhead: { ...letterhead, datedOn: '' } }, stands), 'notes/bad-day'],
  ['no EAN number', whyNotChangeHead({ title: 'Status', letterhead: { ...letterhead, ean: '123' } }, stands), 'notes/bad-ean'],
  ['the record as it was shown', whyNotRenew({ seen: 'a', now: 'a' }), undefined],
  ['the record has moved on', whyNotRenew({ seen: 'a', now: 'b' }), 'notes/record-moved-on'],
  ['filed with a number', whyNotFinish('filed', { filedAs: '26/1', receivers: 0 }), undefined],
  ['filed without', whyNotFinish('filed', { filedAs: ' ', receivers: 1 }), 'notes/no-record-number'],
  ['sent to nobody', whyNotFinish('sent', { filedAs: '', receivers: 0 }), 'notes/nobody-to-send-to'],
  ['sent', whyNotFinish('sent', { filedAs: '', receivers: 1 }), undefined],
])('%s', (_, refusal, code) => expect(refusal?.code).toBe(code))

it('shows what stands to whoever was second', () => {
  expect(whyNotEditPart('Nyt', 'text', { seen: 1, part })).toEqual({
    code: 'notes/part-changed-meanwhile',
    values: { field: 'text', stands: 'Mødet er aflyst.' },
  })
})

it.each([
  ['5798000000001', true],
  ['5798000000005', false],
  ['579800000000', false],
  ['', false],
])('%s is an EAN number: %s', (written, is) => expect(isEan(written)).toBe(is))
