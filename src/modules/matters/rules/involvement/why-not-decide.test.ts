import fc from 'fast-check'
import { expect, it } from 'vitest'
import { longestText } from '../../../../kernel/longest-text.ts'
import { whyNotCloseRound, whyNotDecide, whyNotGroup, whyNotOpenRound, whyNotRaiseIdea, whyNotSpeak } from './why-not-decide.ts'

const today = '2026-08-01'

it.each([
  ['a round', { year: 2026, closesOn: '2026-09-30' }, false, undefined],
  ['a second one in a year', { year: 2026, closesOn: '2026-09-30' }, true, 'matters/round-there-already'],
  ['one of no year', { year: Number.NaN, closesOn: '2026-09-30' }, false, 'matters/round-year'],
  ['one of a year far off', { year: 20_266, closesOn: '2026-09-30' }, false, 'matters/round-year'],
  ['one that is over', { year: 2026, closesOn: '2026-07-31' }, false, 'matters/round-days'],
  ['one without an end', { year: 2026, closesOn: '' }, false, 'matters/round-days'],
])('opens or refuses %s', (_, round, exists, code) => expect(whyNotOpenRound(round, { today, exists })?.code).toBe(code))

it.each([
  ['a wish', 'Flere tider', false, undefined],
  ['nothing', '  ', false, 'matters/idea-missing'],
  ['too much', 'x'.repeat(longestText.reason + 1), false, 'matters/idea-too-long'],
  ['a CPR number', 'Borgeren 010190-1234', false, 'matters/idea-personal-number'],
  ['a wish to a closed round', 'Flere tider', true, 'matters/round-closed'],
])('takes or refuses %s', (_, text, closed, code) => expect(whyNotRaiseIdea(text, { closed }, 'text')?.code).toBe(code))

it('groups what is chosen under a title, and decides with a reason', () => {
  expect([whyNotGroup('Weekend', ['i1'])?.code, whyNotGroup('', ['i1'])?.code, whyNotGroup('Weekend', [])?.code]).toEqual([
    undefined,
    'matters/group-title-missing',
    'matters/ideas-not-chosen',
  ])
  expect([
    whyNotDecide('later', 'Efter sommer', 'g')?.code,
    whyNotDecide(undefined, 'x', 'g')?.code,
    whyNotDecide('later', ' ', 'g')?.code,
  ]).toEqual([undefined, 'matters/group-decision-missing', 'matters/group-reason-missing'])
  expect([whyNotSpeak(true)?.code, whyNotSpeak(false)?.code]).toEqual([undefined, 'matters/idea-voice-missing'])
})

it('closes nothing without an answer', () => {
  const ideas = fc.array(fc.record({ answer: fc.option(fc.string({ minLength: 1 })) }))
  fc.assert(
    fc.property(ideas, (raised) => {
      const unanswered = raised.filter(({ answer }) => answer === null).length
      return whyNotCloseRound(raised)?.values?.['unanswered'] === (unanswered > 0 ? unanswered : undefined)
    }),
  )
})
