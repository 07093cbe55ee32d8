import { expect, it } from 'vitest'
import { changedFields, mergedState, whyNotKeepAsItIs, whyNotOverwrite } from './changed-meanwhile.ts'

const stands = { name: 'Klyngen', parties: 'Furesø\nGladsaxe', hospital: '' }

it.each([
  ['nothing', stands, undefined],
  ['line ends', { ...stands, parties: 'Furesø\r\nGladsaxe\r\n' }, undefined],
  ['a field the form did not have', { name: 'Klyngen', parties: stands.parties }, undefined],
  ['a name', { ...stands, name: 'Den gamle' }, 'name'],
])('%s has changed', (_, was, fields) => expect(whyNotOverwrite(was, stands)?.values?.['fields']).toBe(fields))

it('tells all that changed', () => expect(changedFields({}, stands)).toEqual(['name', 'parties']))

it('keeps no change that is none', () => {
  expect(whyNotKeepAsItIs({ ...stands, name: 'Klyngen ' }, stands)?.code).toBe('committees/body-nothing-changed')
  expect(whyNotKeepAsItIs({ ...stands, name: 'En anden' }, stands)).toBeUndefined()
})

it('keeps what each of two has changed', () => {
  const sent = { ...stands, name: 'Mit navn' }
  const now = { ...stands, hospital: 'Herlev', name: 'Deres navn' }
  expect(mergedState(stands, sent, now)).toEqual({ name: 'Mit navn', parties: stands.parties, hospital: 'Herlev' })
})
