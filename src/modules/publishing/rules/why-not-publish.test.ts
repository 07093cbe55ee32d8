import { describe, expect, it } from 'vitest'
import type { GateFinding } from './gate.ts'
import { whyNotAsk, whyNotPublish, whyNotSchedule, whyNotWithdraw } from './why-not-publish.ts'

const found: GateFinding[] = [{ kind: 'in-text', masked: '010190-••••' }]
const clean = { version: 1, placed: true, findings: [] }
const suspicious = { ...clean, findings: found }
const asked = { version: 1, findings: found, askedBy: 'anna' }

describe('whyNotPublish', () => {
  it.each([
    ['nothing accepted yet', { ...clean, version: 0 }, undefined, 'anna', 'publishing/nothing-yet'],
    ['a committee that belongs nowhere yet', { ...suspicious, placed: false }, undefined, 'anna', 'publishing/committee-not-placed'],
    ['clean', clean, undefined, 'anna', undefined],
    ['something found', suspicious, undefined, 'anna', 'publishing/personal-number'],
    ['something found, released by who asked', suspicious, asked, 'anna', 'publishing/same-person'],
    ['something found, released by another', suspicious, asked, 'bent', undefined],
    ['something found, released by the machine', suspicious, asked, undefined, undefined],
    ['something found, asked by the machine', suspicious, { ...asked, askedBy: null }, 'bent', 'publishing/same-person'],
    [
      'more found since',
      { ...suspicious, findings: [...found, { kind: 'in-text', masked: '020290-••••' }] as GateFinding[] },
      asked,
      'bent',
      'publishing/findings-changed',
    ],
    ['another version since', { ...suspicious, version: 2 }, asked, 'bent', 'publishing/findings-changed'],
  ])('%s', (_, meeting, request, releasedBy, code) => expect(whyNotPublish(meeting, request, releasedBy)?.code).toBe(code))
})

it.each([
  [suspicious, 'Det er et sagsnummer', undefined],
  [suspicious, ' ', 'publishing/reason-missing'],
  [clean, 'Hvad som helst', 'publishing/nothing-found'],
  [{ ...suspicious, version: 0 }, 'Hvad som helst', 'publishing/nothing-yet'],
])('another is asked about %j because %j: %s', (meeting, reason, code) => expect(whyNotAsk(meeting, reason)?.code).toBe(code))

it.each([
  ['2026-11-22T09:00:00Z', undefined],
  ['2026-11-22T08:00:00Z', 'publishing/time-passed'],
  ['nonsense', 'publishing/time-passed'],
])('scheduled at %s: %s', (at, code) => expect(whyNotSchedule(new Date(at), new Date('2026-11-22T08:00:00Z'))?.code).toBe(code))

it.each([
  [new Date(0), 'En borger kan genkendes', undefined],
  [new Date(0), '', 'publishing/reason-missing'],
  [null, 'En borger kan genkendes', 'publishing/not-public'],
])('withdrawn from %j because %j: %s', (publishedAt, reason, code) => expect(whyNotWithdraw({ publishedAt }, reason)?.code).toBe(code))
