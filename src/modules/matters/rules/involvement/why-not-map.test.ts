import { expect, it } from 'vitest'
import { subjectsWritten, whyNotMap } from './why-not-map.ts'

const of = { organisationId: 'furesoe', validFrom: null }
const committees = new Map([
  ['elders', { ...of, id: 'elders', name: 'Ældre', validTo: null, successorId: null }],
  ['old', { ...of, id: 'old', name: 'Social', validTo: '2025-12-31', successorId: 'elders' }],
])
const known = [{ committeeId: 'elders', focusAreaId: null, subject: 'Udskrivelse' }]

it('reads words from lines and commas, each once', () => {
  expect(subjectsWritten(' Udskrivelse, udskrivelse\n\n IV-behandling;')).toEqual(['udskrivelse', 'IV-behandling'])
})

it.each([
  ['what is new', { committeeId: 'elders', focusAreaId: 'f1', subjects: [] }, undefined],
  ['no committee', { committeeId: undefined, focusAreaId: 'f1', subjects: [] }, 'matters/mapping-committee-missing'],
  ['another’s committee', { committeeId: 'other', focusAreaId: 'f1', subjects: [] }, 'matters/mapping-committee-missing'],
  ['a dissolved committee', { committeeId: 'old', focusAreaId: 'f1', subjects: [] }, 'matters/mapping-committee-dissolved'],
  ['nothing chosen', { committeeId: 'elders', focusAreaId: undefined, subjects: [] }, 'matters/mapping-nothing-chosen'],
  ['what it has already', { committeeId: 'elders', focusAreaId: undefined, subjects: ['udskrivelse'] }, 'matters/mapping-known'],
  ['half a sentence', { committeeId: 'elders', focusAreaId: undefined, subjects: ['x'.repeat(81)] }, 'matters/mapping-subject-too-long'],
])('takes or refuses %s', (_, written, code) => {
  expect(whyNotMap(written, committees, known, '2026-11-22')?.code).toBe(code)
})

it('names who follows a dissolved committee', () => {
  const refusal = whyNotMap({ committeeId: 'old', focusAreaId: 'f1', subjects: [] }, committees, known, '2026-11-22')
  expect(refusal?.values).toMatchObject({ committee: 'Social', successor: 'Ældre' })
})
