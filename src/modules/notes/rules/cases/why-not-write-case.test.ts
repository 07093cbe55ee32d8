import { expect, it } from 'vitest'
import { whyNotHeadCase, whyNotWriteCase } from './why-not-write-case.ts'

it.each([
  ['for a committee that is asked', { state: 'asked', withdrawn: false, exists: false }, undefined],
  ['for one that has treated it', { state: 'treated', withdrawn: false, exists: false }, undefined],
  ['before anybody confirmed', { state: 'proposed', withdrawn: false, exists: false }, 'notes/case-not-asked'],
  ['where it is not needed', { state: 'not-needed', withdrawn: false, exists: false }, 'notes/case-not-asked'],
  ['twice', { state: 'asked', withdrawn: false, exists: true }, 'notes/case-there-already'],
  ['of an item that has gone', { state: 'asked', withdrawn: true, exists: true }, 'notes/case-item-withdrawn'],
])('a case %s', (_, given, code) => expect(whyNotWriteCase(given)?.code).toBe(code))

it('has a title that can be read', () => {
  expect([whyNotHeadCase('Drøftelse')?.code, whyNotHeadCase(' ')?.code, whyNotHeadCase('x'.repeat(301))?.code]).toEqual([
    undefined,
    'notes/case-title-missing',
    'notes/case-title-too-long',
  ])
})
