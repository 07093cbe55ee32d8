import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftState, draftStates, draftSteps, hasEnded, stateAfterStep, stepsFrom, whyNotEdit, whyNotStep } from './draft-steps.ts'

const allowed: Record<DraftState, string> = {
  draft: 'propose take withdraw',
  proposed: 'take return place postpone withdraw send-on',
  'with-secretariat': 'return place postpone withdraw send-on',
  'on-agenda': 'take-off treat postpone withdraw send-on',
  treated: 'send-on',
  postponed: '',
  withdrawn: '',
  'sent-on': '',
}

describe.each(draftStates)('an item that is %s', (state) => {
  it('can only go on by its steps', () => {
    expect(stepsFrom({ state, dispatched: false }).join(' ')).toBe(allowed[state])
  })

  it.each(draftSteps)('answers %s with where it leads or why not', (step) => {
    const refusal = whyNotStep(step, { state, dispatched: false })
    if (refusal) expect(refusal.code).toBe(hasEnded(state) ? 'meetings/item-ended' : 'meetings/step-not-now')
    else expect(draftStates).toContain(stateAfterStep(step, state))
  })
})

it('stays where members were told that it is: what was dispatched is postponed or withdrawn, not taken off', () => {
  expect(whyNotStep('take-off', { state: 'on-agenda', dispatched: true })).toEqual({ code: 'meetings/item-dispatched' })
  expect(stepsFrom({ state: 'on-agenda', dispatched: true })).toEqual(['treat', 'postpone', 'withdraw', 'send-on'])
})

it('never leaves an ended state, whatever is tried in whatever order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...draftStates), fc.array(fc.constantFrom(...draftSteps), { maxLength: 40 }), (from, tried) => {
      let state: DraftState = from
      for (const step of tried) {
        const before: DraftState = state
        if (whyNotStep(step, { state, dispatched: false }) === undefined) state = stateAfterStep(step, state)
        if (hasEnded(before)) expect(state).toBe(before)
      }
      expect(whyNotEdit({ state }) === undefined).toBe(!hasEnded(state))
    }),
  )
})

it('throws rather than invents a state', () => {
  expect(() => stateAfterStep('propose', 'withdrawn')).toThrow('propose leads nowhere')
})
