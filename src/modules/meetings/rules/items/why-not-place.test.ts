import { expect, it } from 'vitest'
import { whyNotPlace } from './why-not-place.ts'

const meeting = { committeeId: 'c', heldOn: '2026-12-02', state: 'planned' }

it.each([
  ['a meeting to come', meeting, undefined],
  ['one that is held today', { ...meeting, heldOn: '2026-11-22', state: 'agenda' }, undefined],
  ['one that was held', { ...meeting, heldOn: '2026-11-21' }, 'meetings/meeting-over'],
  ['one that is cancelled', { ...meeting, state: 'cancelled' }, 'meetings/meeting-over'],
  ['another committee’s', { ...meeting, committeeId: 'd' }, 'meetings/agenda-of-another'],
  ['none', undefined, 'meetings/agenda-of-another'],
  ['one whose agenda is a paper', { ...meeting, fromPaper: true }, 'meetings/agenda-of-paper'],
])('says of %s %s', (_, given, code) => {
  expect(whyNotPlace({ committeeId: 'c' }, given, '2026-11-22')?.code).toBe(code)
})
