import { expect, it } from 'vitest'
import { danishInstant } from '../../../../kernel/dates.ts'
import { withAnswer } from './answered.ts'
import type { AtStart } from './presence.ts'

const monday = danishInstant('2026-12-07', '09:00')
const friday = danishInstant('2026-12-11', '09:00')
const person = (atStart: AtStart | null, apologyAt: Date | null = null) => ({ atStart, remark: null, apologyAt })
const said = (answer: string, answeredAt: Date) => ({ answer, answeredAt, remark: 'Ferie' })

it.each([
  ['nothing answered', person(null), undefined, null],
  ['declined by mail', person(null), said('declined', monday), 'apology'],
  ['accepted by mail', person(null), said('accepted', monday), null],
  ['an apology taken back by mail', person('apology', monday), said('accepted', friday), null],
  ['an apology after accepting', person('apology', friday), said('accepted', monday), 'apology'],
  ['there all the same', person('present'), said('declined', friday), 'present'],
])('%s', (_, listed, answer, atStart) => expect(withAnswer(listed, answer).atStart).toBe(atStart))
