import { describe, expect, it } from 'vitest'
import type { MinutesState } from './minutes.ts'
import {
  type MinutesSituation,
  whyNotAnswer,
  whyNotApprove,
  whyNotApproveAtMeeting,
  whyNotComment,
  whyNotCorrect,
  whyNotObject,
  whyNotRestore,
  whyNotSendForApproval,
  whyNotSendForComment,
  whyNotTacit,
} from './why-not-minutes.ts'

const at = (state: MinutesState, more: Partial<MinutesSituation> = {}): MinutesSituation => ({
  state,
  wasHeld: true,
  items: 3,
  unnoted: 0,
  unanswered: 0,
  ...more,
})
const today = '2026-12-14'

describe('sending for comment', () => {
  it.each([
    [at('draft'), '2026-12-16', undefined],
    [at('for-comment'), '2026-12-18', undefined],
    [at('for-approval'), '2026-12-18', undefined],
    [at('approved'), '2026-12-18', 'meetings/minutes-approved-already'],
    [at('draft', { wasHeld: false }), '2026-12-18', 'meetings/minutes-before-meeting'],
    [at('draft', { items: 0 }), '2026-12-18', 'meetings/minutes-empty'],
    [at('draft'), '', 'meetings/minutes-deadline-missing'],
    [at('draft'), '2026-12-13', 'meetings/minutes-deadline-passed'],
    [at('draft'), '2026-12-15', 'meetings/minutes-deadline-too-short'],
  ])('%j until %j: %s', (situation, deadline, code) => expect(whyNotSendForComment(situation, deadline, today)?.code).toBe(code))
})

describe('sending for approval', () => {
  const inWriting = { manner: 'in-writing' as const, deadline: '2026-12-30', committeeKind: 'cluster-political', chairs: 2 }
  it.each([
    [at('draft'), inWriting, undefined],
    [at('for-comment'), { ...inWriting, manner: 'at-meeting' as const, deadline: '' }, undefined],
    [at('for-comment', { unanswered: 2 }), inWriting, 'meetings/minutes-comments-unanswered'],
    [at('draft', { unnoted: 2 }), inWriting, 'meetings/minutes-attendance-unnoted'],
    [at('draft'), { ...inWriting, manner: undefined }, 'meetings/minutes-manner-missing'],
    [at('draft'), { ...inWriting, chairs: 0 }, 'meetings/minutes-no-chair'],
    [at('draft'), { ...inWriting, deadline: '2026-12-29' }, 'meetings/minutes-deadline-too-short'],
    [at('draft'), { ...inWriting, deadline: '2026-12-01' }, 'meetings/minutes-deadline-passed'],
    [at('draft', { wasHeld: false }), inWriting, 'meetings/minutes-before-meeting'],
    [at('approved'), inWriting, 'meetings/minutes-approved-already'],
  ])('%j %j: %s', (situation, how, code) => expect(whyNotSendForApproval(situation, how, today)?.code).toBe(code))

  it('says from which day', () =>
    expect(whyNotSendForApproval(at('draft'), { ...inWriting, deadline: '2026-12-15' }, today)?.values?.['earliest']).toBe('2026-12-30'))
})

describe('approving', () => {
  const mine = { manner: 'in-writing' as const, already: false, oneHand: false }
  it.each([
    [at('for-approval'), mine, undefined],
    [at('for-approval'), { ...mine, already: true }, 'meetings/minutes-approved-twice'],
    [at('for-approval'), { ...mine, oneHand: true }, 'meetings/minutes-one-hand'],
    [at('for-approval'), { ...mine, manner: 'at-meeting' as const }, 'meetings/minutes-approved-by-meeting'],
    [at('for-approval', { unanswered: 1 }), mine, 'meetings/minutes-comments-unanswered'],
    [at('for-comment'), mine, 'meetings/minutes-not-for-approval'],
    [at('approved'), mine, 'meetings/minutes-approved-already'],
    [at('draft', { wasHeld: false }), mine, 'meetings/minutes-before-meeting'],
  ])('%j %j: %s', (situation, how, code) => expect(whyNotApprove(situation, how)?.code).toBe(code))

  it.each([
    [at('for-approval'), true, true, undefined],
    [at('for-approval'), false, true, 'meetings/minutes-other-meeting'],
    [at('for-approval'), true, false, 'meetings/minutes-other-meeting'],
    [at('for-comment'), true, true, 'meetings/minutes-not-for-approval'],
    [at('for-approval', { unanswered: 1 }), true, true, 'meetings/minutes-comments-unanswered'],
  ])('by a meeting: %j %s %s: %s', (situation, isLater, hasBegun, code) =>
    expect(whyNotApproveAtMeeting(situation, { isLater, hasBegun })?.code).toBe(code),
  )

  it.each([
    [at('for-approval'), 'in-writing' as const, true, undefined],
    [at('for-approval'), 'in-writing' as const, false, 'meetings/minutes-not-for-approval'],
    [at('for-approval'), 'at-meeting' as const, true, 'meetings/minutes-not-for-approval'],
    [at('for-comment'), 'in-writing' as const, true, 'meetings/minutes-not-for-approval'],
  ])('by silence: %j %s %s: %s', (situation, manner, isDue, code) => expect(whyNotTacit(situation, { manner, isDue })?.code).toBe(code))
})

it.each([
  [at('for-approval'), 'Punkt 3 siger det modsatte', undefined],
  [at('for-approval'), ' ', 'meetings/minutes-words-missing'],
  [at('for-approval'), 'x'.repeat(2001), 'meetings/minutes-words-too-long'],
  [at('for-comment'), 'Punkt 3', 'meetings/minutes-not-for-approval'],
  [at('approved'), 'Punkt 3', 'meetings/minutes-approved-already'],
])('objecting %j %j: %s', (situation, words, code) => expect(whyNotObject(situation, words)?.code).toBe(code))

it.each([
  [at('for-comment'), true, 'Ret tallet', undefined],
  [at('for-comment'), false, 'Ret tallet', 'meetings/minutes-not-for-comment'],
  [at('for-comment'), true, '', 'meetings/minutes-words-missing'],
  [at('draft'), true, 'Ret tallet', 'meetings/minutes-not-for-comment'],
  [at('approved'), true, 'Ret tallet', 'meetings/minutes-approved-already'],
])('commenting %j %s %j: %s', (situation, isOpen, words, code) => expect(whyNotComment(situation, isOpen, words)?.code).toBe(code))

it.each([
  [at('for-comment'), true, '', undefined],
  [at('for-comment'), false, 'Det blev sagt på mødet', undefined],
  [at('for-comment'), false, '', 'meetings/minutes-words-missing'],
  [at('approved'), true, '', 'meetings/minutes-approved-already'],
])('answering %j %s %j: %s', (situation, followed, words, code) => expect(whyNotAnswer(situation, followed, words)?.code).toBe(code))

it.each([
  [at('draft'), undefined],
  [at('for-comment'), undefined],
  [at('for-approval'), 'meetings/minutes-not-for-comment'],
  [at('approved'), 'meetings/minutes-approved-already'],
])('restoring %j: %s', (situation, code) => expect(whyNotRestore(situation)?.code).toBe(code))

describe('correcting', () => {
  const given = { reason: 'Tallet var forkert', before: '12 borgere', after: '21 borgere', seenVersion: 2, version: 2 }
  it.each([
    [at('approved'), given, undefined],
    [at('approved'), { ...given, reason: '' }, 'meetings/minutes-words-missing'],
    [at('approved'), { ...given, after: ' 12 borgere ' }, 'meetings/minutes-nothing-corrected'],
    [at('approved'), { ...given, version: 3 }, 'meetings/minutes-changed-meanwhile'],
    [at('approved'), { ...given, after: 'x'.repeat(200_001) }, 'meetings/minutes-words-too-long'],
    [at('for-approval'), given, 'meetings/minutes-not-approved'],
  ])('%j %j: %s', (situation, correcting, code) => expect(whyNotCorrect(situation, correcting)?.code).toBe(code))
})
