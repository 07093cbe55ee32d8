import type { Refusal } from '../../../../kernel/refusal.ts'
import type { DraftFields } from './draft-fields.ts'

export type SaveDraftCode = 'meetings/minutes-wrong' | 'meetings/field-too-long'

/** In characters, far above what anybody has needed. */
const longestLine = 2000

/** Half an item may be saved, but not what no field can hold. */
export function whyNotSaveDraft(fields: DraftFields): Refusal<SaveDraftCode> | undefined {
  if (fields.minutes !== '' && minutesAllotted(fields.minutes) === undefined)
    return { code: 'meetings/minutes-wrong', values: { field: 'minutes' } }
  const [tooLong] = linesOf(fields).find(([, line]) => line.length > longestLine) ?? []
  return tooLong ? { code: 'meetings/field-too-long', values: { field: tooLong, most: longestLine } } : undefined
}

/** Whole minutes; nothing where what was written is no such number. */
export function minutesAllotted(written: string): number | undefined {
  const minutes = Number(/^\d{1,3}$/.exec(written)?.[0] ?? Number.NaN)
  return minutes >= 1 && minutes <= 600 ? minutes : undefined
}

function linesOf(fields: DraftFields): (readonly [field: string, line: string])[] {
  return [
    ['title', fields.title],
    ['publicTitle', fields.publicTitle ?? ''],
    ['whyHere', fields.whyHere ?? ''],
    ['internalNote', fields.internalNote ?? ''],
    ...fields.recommendation.map((line) => ['at', line] as const),
    ...fields.presenters.map((line) => ['presenter', line] as const),
    ...fields.references.map(({ system, number }) => ['referenceNumber', `${system ?? ''}${number}`] as const),
  ]
}
