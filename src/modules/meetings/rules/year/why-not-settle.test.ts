import { expect, it } from 'vitest'
import { whyNotSettle } from './why-not-settle.ts'

it.each([
  [{}, undefined],
  [{ submissionInDays: 36, dispatchInDays: 14 }, undefined],
  [{ submissionInDays: 0 }, 'meetings/period-wrong'],
  [{ submissionInDays: 1.5 }, 'meetings/period-wrong'],
  [{ dispatchInDays: 400 }, 'meetings/period-wrong'],
  [{ dispatchInDays: Number.NaN }, 'meetings/period-wrong'],
  [{ submissionInDays: 7, dispatchInDays: 14 }, 'meetings/dispatch-before-submission'],
])('%j: %s', (periods, code) => expect(whyNotSettle(periods)?.code).toBe(code))
