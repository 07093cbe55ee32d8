import { expect, it } from 'vitest'
import { whyNotJudge, whyNotOverwrite, whyNotReason, whyNotReport, whyNotRework } from './why-not-change.ts'

it.each([
  ['done', 'Notatet er sendt', undefined],
  ['done', ' ', 'decisions/report-missing'],
  ['dropped', '', 'decisions/reason-missing'],
  ['dropped', 'Løst af regionen', undefined],
  ['under-way', 'x'.repeat(2001), 'decisions/reason-too-long'],
  ['open', 'Ikke løst alligevel', undefined],
  ['proposed', 'x', 'decisions/state-unknown'],
  ['rejected', 'x', 'decisions/state-unknown'],
  ['', 'x', 'decisions/state-unknown'],
])('a report that it is %s, with %j: %s', (state, text, code) => expect(whyNotReport(state, text)?.code).toBe(code))

it.each([
  ['proposed', undefined, 'decisions/still-a-proposal'],
  ['rejected', undefined, 'decisions/still-a-proposal'],
  ['open', 'decisions/not-a-proposal', undefined],
  ['done', 'decisions/not-a-proposal', undefined],
])('%s is judged: %s, reworked: %s', (state, judged, reworked) => {
  expect(whyNotJudge(state)?.code).toBe(judged)
  expect(whyNotRework(state)?.code).toBe(reworked)
})

it('writes over nothing unseen, and turns nothing down without a reason', () => {
  expect(whyNotOverwrite(2, 3)?.code).toBe('decisions/changed-meanwhile')
  expect(whyNotOverwrite(3, 3)).toBeUndefined()
  expect(whyNotReason('')?.code).toBe('decisions/reason-missing')
  expect(whyNotReason('Er gjort')).toBeUndefined()
})
