import { expect, it } from 'vitest'
import { noticePeriodsOf } from './notice-periods.ts'

const ofKind = { submission: { days: 36 }, dispatch: { days: 4, working: true } }

it.each([
  [ofKind, undefined, ofKind],
  [ofKind, { submissionInDays: 28, dispatchInDays: null }, { submission: { days: 28 }, dispatch: { days: 4, working: true } }],
  [ofKind, { submissionInDays: 28, dispatchInDays: 7 }, { submission: { days: 28 }, dispatch: { days: 7 } }],
  [
    ofKind,
    { submissionInDays: 10, dispatchInDays: null, inWorkingDays: true },
    { submission: { days: 10, working: true }, dispatch: { days: 4, working: true } },
  ],
  [undefined, undefined, { submission: undefined, dispatch: undefined }],
])('kind %j and own %j: %j', (kind, own, expected) => expect(noticePeriodsOf(kind, own)).toEqual(expected))
