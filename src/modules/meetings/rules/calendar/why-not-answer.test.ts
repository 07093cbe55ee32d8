import { describe, expect, it } from 'vitest'
import { whyNotAnswer, whyNotUseAnswerLink } from './why-not-answer.ts'

describe('an answer link', () => {
  it.each([
    [undefined, 'meetings/answer-link-unknown'],
    [{ expiresAt: 10 }, 'meetings/answer-link-expired'],
    [{ expiresAt: 11 }, undefined],
  ])('%j: %s', (link, code) => expect(whyNotUseAnswerLink(link, 10)?.code).toBe(code))
})

describe('an answer', () => {
  it.each([
    ['planned', 'accepted', undefined, undefined],
    ['agenda', 'declined', 'Ferie', undefined],
    ['planned', undefined, undefined, 'meetings/answer-missing'],
    ['planned', 'perhaps', undefined, 'meetings/answer-missing'],
    ['planned', 'declined', 'x'.repeat(2001), 'meetings/answer-too-long'],
    ['cancelled', 'accepted', undefined, 'meetings/answer-cancelled'],
  ])('to a meeting that is %s: %s %s', (state, answer, remark, code) =>
    expect(whyNotAnswer({ state }, { answer, remark })?.code).toBe(code),
  )
})
