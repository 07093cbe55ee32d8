import { expect, it } from 'vitest'
import { longestText } from '../../../../kernel/longest-text.ts'
import { type OutcomeWritten, whyNotAnswerWish, whyNotAsk, whyNotRecordOutcome } from './why-not-record-outcome.ts'
import type { InvolvementState } from './revised-involvements.ts'

const today = '2026-12-10'
const written: OutcomeWritten = { treatedOn: '2026-12-09', outcome: 'noted', remark: '', wish: '' }

it.each<[string, InvolvementState | undefined, Partial<OutcomeWritten>, string | undefined]>([
  ['what an asked committee said', 'asked', {}, undefined],
  ['a correction', 'treated', { wish: 'Flere tider' }, undefined],
  ['an outcome of one that was not asked', 'proposed', {}, 'matters/committee-not-asked'],
  ['an outcome of one that need not', 'not-needed', {}, 'matters/committee-not-asked'],
  ['an outcome of one that nobody knows', undefined, {}, 'matters/committee-not-asked'],
  ['a day to come', 'asked', { treatedOn: '2026-12-11' }, 'matters/outcome-day'],
  ['no day', 'asked', { treatedOn: '' }, 'matters/outcome-day'],
  ['no outcome', 'asked', { outcome: undefined }, 'matters/outcome-missing'],
  ['a wish too long', 'asked', { wish: 'x'.repeat(longestText.reason + 3) }, 'matters/wish-too-long'],
  ['a remark too long', 'asked', { remark: 'x'.repeat(longestText.reason + 1) }, 'matters/wish-too-long'],
  ['a CPR number', 'asked', { wish: 'Hjælp 010190-1234' }, 'matters/wish-personal-number'],
])('takes or refuses %s', (_, state, more, code) => {
  expect(whyNotRecordOutcome(state, { ...written, ...more }, today)?.code).toBe(code)
})

it('says how much too long a wish is', () => {
  expect(whyNotRecordOutcome('asked', { ...written, wish: 'x'.repeat(longestText.reason + 3) }, today)?.values).toEqual({
    field: 'wish',
    most: longestText.reason,
    over: 3,
  })
})

it('asks a committee once, and answers a wish with words', () => {
  expect(whyNotAsk('a', [])).toBeUndefined()
  expect(whyNotAsk(undefined, [])?.code).toBe('matters/committee-to-ask-missing')
  expect(whyNotAsk('a', [{ committeeId: 'a' }])?.code).toBe('matters/committee-asked-already')
  expect(whyNotAnswerWish('  ', 'answer-1')).toEqual({ code: 'matters/wish-answer-missing', values: { field: 'answer-1' } })
  expect(whyNotAnswerWish('Ja', 'answer-1')).toBeUndefined()
})
