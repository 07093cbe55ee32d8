import { expect, it } from 'vitest'
import { whyNotReason } from './why-not-reason.ts'

it.each([
  ['return', undefined, 'meetings/item-reason-missing'],
  ['postpone', ' ', 'meetings/item-reason-missing'],
  ['withdraw', 'Forældet', undefined],
  ['propose', undefined, undefined],
  ['withdraw', 'x'.repeat(11), 'meetings/item-reason-too-long'],
] as const)('%s with the reason %s', (step, reason, code) => expect(whyNotReason(step, reason, 10)?.code).toBe(code))
