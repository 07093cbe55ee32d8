import { expect, it } from 'vitest'
import { whyNotListed, whyNotNote, whyNotRemark } from './why-not-note.ts'

it.each([
  ['untreated', ' ', 'meetings/untreated-reason-missing'],
  ['reservation', '', 'meetings/reservation-missing'],
  ['guest', '', 'meetings/guest-missing'],
  ['phrase', '', 'meetings/phrase-missing'],
  ['phrase', 'x'.repeat(2001), 'meetings/note-too-long'],
  ['phrase', 'tog det til efterretning', undefined],
] as const)('a note of kind %s: "%s"', (what, text, code) => expect(whyNotNote(what, text)?.code).toBe(code))

it('knows only who is listed', () => {
  expect(whyNotListed('mayor', [{ personId: 'mayor' }])).toBeUndefined()
  expect(whyNotListed('stranger', [{ personId: 'mayor' }])?.code).toBe('meetings/not-seated-here')
})

it('lets a remark be empty, not endless', () => {
  expect(whyNotRemark('')).toBeUndefined()
  expect(whyNotRemark('x'.repeat(2001))?.code).toBe('meetings/note-too-long')
})
