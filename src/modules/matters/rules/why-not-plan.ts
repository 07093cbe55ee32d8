import type { IsoDay } from '../../../kernel/dates.ts'
import { isIsoDay } from '../../../kernel/dates.ts'
import { longestText } from '../../../kernel/longest-text.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'
import { dayOf, onRoute, type Treatment } from './route.ts'

export type PlanTreatmentRefusalCode =
  | 'matters/committee-missing'
  | 'matters/no-such-day'
  | 'matters/no-such-stage'
  | 'matters/route-loops'
  | 'matters/route-goes-back'
  | 'matters/outcome-too-long'
  | 'matters/treatment-personal-number'

export interface PlannedTreatment {
  /** Absent for a new one. */
  readonly id?: string | undefined
  readonly committeeId: string | undefined
  readonly committeeName: string
  readonly stage: number
  /** As written; empty while no day is known. */
  readonly plannedOn: string
  readonly heldOn: string
  readonly outcome: string
}

const mostStages = 30

/** A route goes forward: nobody twice in one stage or in the next one, no later stage on an earlier day. */
export function whyNotPlan(wanted: PlannedTreatment, treatments: readonly Treatment[]): Refusal<PlanTreatmentRefusalCode> | undefined {
  const { stage, plannedOn, heldOn } = wanted
  if (wanted.committeeName.trim() === '') return { code: 'matters/committee-missing', values: { field: 'committee' } }
  for (const [field, day] of [
    ['planned', plannedOn],
    ['held', heldOn],
  ] as const)
    if (day !== '' && !isIsoDay(day)) return { code: 'matters/no-such-day', values: { field, day } }
  if (!Number.isSafeInteger(stage) || stage < 1 || stage > mostStages)
    return { code: 'matters/no-such-stage', values: { field: 'stage', most: mostStages } }
  if (wanted.outcome.length > longestText.reason) return { code: 'matters/outcome-too-long', values: { field: 'outcome' } }
  for (const [field, text] of [
    ['other', wanted.committeeName],
    ['outcome', wanted.outcome],
  ] as const)
    if (findPersonalNumbers(text).length > 0) return { code: 'matters/treatment-personal-number', values: { field } }
  const others = onRoute(treatments).filter(({ id }) => id !== wanted.id)
  const same = others.find((other) => Math.abs(other.stage - stage) <= 1 && isSameCommittee(other, wanted))
  if (same) return { code: 'matters/route-loops', values: { field: 'committee', committee: same.committeeName, stage: same.stage } }
  const day = heldOn || plannedOn
  const wrong = day === '' ? undefined : others.find((other) => isBackwards(other, stage, day))
  if (!wrong) return undefined
  return {
    code: 'matters/route-goes-back',
    values: { field: heldOn ? 'held' : 'planned', committee: wrong.committeeName, day: dayOf(wrong) ?? '', stage: wrong.stage },
  }
}

function isSameCommittee(one: Treatment, other: PlannedTreatment): boolean {
  if (one.committeeId && other.committeeId) return one.committeeId === other.committeeId
  return one.committeeName.trim().toLocaleLowerCase('da') === other.committeeName.trim().toLocaleLowerCase('da')
}

function isBackwards(other: Treatment, stage: number, day: IsoDay): boolean {
  const theirs = dayOf(other)
  if (theirs === null || other.stage === stage) return false
  return other.stage < stage ? theirs > day : theirs < day
}
