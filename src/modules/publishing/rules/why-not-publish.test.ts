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
  ])('%s', (_, meeting, request, releasedBy, code) => expect(whyNotPublish(meeting, request, { personId: releasedBy })?.code).toBe(code))
})

describe('what not everyone can read', () => {
  const hindered = { ...clean, findings: [{ kind: 'hindrance', what: 'untagged', file: 'kort.pdf' }] as GateFinding[] }
  const askedOfIt = { ...asked, findings: hindered.findings }
  const byIt = { ...clean, findings: [...hindered.findings, ...found] }
  it.each([
    ['by one person', hindered, undefined, { personId: 'anna' }, 'publishing/not-for-everyone'],
    ['by the one who says why', hindered, askedOfIt, { personId: 'anna' }, 'publishing/same-person'],
    ['after another has said why', hindered, askedOfIt, { personId: 'bent' }, undefined],
    ['by the machine', hindered, undefined, { isMachine: true }, undefined],
    ['beside a number', byIt, undefined, { personId: 'anna' }, 'publishing/personal-number'],
    ['beside a number, by the machine', byIt, undefined, { isMachine: true }, 'publishing/personal-number'],
    ['beside a number found since', byIt, askedOfIt, { personId: 'bent' }, 'publishing/findings-changed'],
  ])('%s', (_, meeting, request, releaser, code) => expect(whyNotPublish(meeting, request, releaser)?.code).toBe(code))

  it('is asked about with a reason', () => {
    expect(whyNotAsk(hindered, ' ')?.code).toBe('publishing/reason-missing')
    expect(whyNotAsk(hindered, 'Kortet er beskrevet i teksten')).toBeUndefined()
  })
})

it.each([
  [suspicious, 'Det er et sagsnummer', undefined],
  [suspicious, ' ', 'publishing/reason-missing'],
  [suspicious, 'x'.repeat(2000), undefined],
  [suspicious, 'x'.repeat(2001), 'publishing/reason-too-long'],
  [clean, 'Hvad som helst', 'publishing/nothing-found'],
  [{ ...suspicious, version: 0 }, 'Hvad som helst', 'publishing/nothing-yet'],
])('another is asked about %j because %j: %s', (meeting, reason, code) => expect(whyNotAsk(meeting, reason)?.code).toBe(code))

it.each([
  [3_600_000, undefined],
  [0, 'publishing/time-passed'],
  [-1, 'publishing/time-passed'],
  [Number.NaN, 'publishing/time-passed'],
])('scheduled %i milliseconds ahead: %s', (ahead, code) => expect(whyNotSchedule(ahead)?.code).toBe(code))

it.each([
  [true, 'En borger kan genkendes', undefined],
  [true, '', 'publishing/reason-missing'],
  [true, 'x'.repeat(2001), 'publishing/reason-too-long'],
  [false, 'En borger kan genkendes', 'publishing/not-public'],
])('public %s, withdrawn because %j: %s', (isPublic, reason, code) => expect(whyNotWithdraw({ isPublic }, reason)?.code).toBe(code))
