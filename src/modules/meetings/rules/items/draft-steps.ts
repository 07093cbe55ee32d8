import type { Refusal } from '../../../../kernel/refusal.ts'

export const draftStates = ['draft', 'proposed', 'with-secretariat', 'on-agenda', 'treated', 'postponed', 'withdrawn', 'sent-on'] as const
export type DraftState = (typeof draftStates)[number]

/** What can be done to an item in the making that changes its state. */
export const draftSteps = ['propose', 'take', 'return', 'place', 'take-off', 'treat', 'postpone', 'withdraw', 'send-on'] as const
export type DraftStep = (typeof draftSteps)[number]

export type StepCode = 'meetings/step-not-now' | 'meetings/item-ended' | 'meetings/item-dispatched'

/** State → step → where it leads. What is not here cannot be done. */
const steps: Readonly<Record<DraftState, Partial<Readonly<Record<DraftStep, DraftState>>>>> = {
  draft: { propose: 'proposed', take: 'with-secretariat', withdraw: 'withdrawn' },
  proposed: {
    take: 'with-secretariat',
    return: 'draft',
    place: 'on-agenda',
    postpone: 'postponed',
    withdraw: 'withdrawn',
    'send-on': 'sent-on',
  },
  'with-secretariat': { return: 'draft', place: 'on-agenda', postpone: 'postponed', withdraw: 'withdrawn', 'send-on': 'sent-on' },
  'on-agenda': { 'take-off': 'with-secretariat', treat: 'treated', postpone: 'postponed', withdraw: 'withdrawn', 'send-on': 'sent-on' },
  // What was treated stays treated; another committee goes on with a draft of its own.
  treated: { 'send-on': 'treated' },
  postponed: {},
  withdrawn: {},
  'sent-on': {},
}

/** Nothing in it changes any more; what goes on is another draft. */
export function hasEnded(state: DraftState): boolean {
  return state === 'treated' || Object.keys(steps[state]).length === 0
}

export interface StandingDraft {
  readonly state: DraftState
  /** Whether it stands in the record already, on an agenda that was sent out. */
  readonly dispatched: boolean
}

export function whyNotStep(step: DraftStep, { state, dispatched }: StandingDraft): Refusal<StepCode> | undefined {
  if (steps[state][step] === undefined) return hasEnded(state) ? { code: 'meetings/item-ended' } : { code: 'meetings/step-not-now' }
  // What members have been sent does not go as if it had never been there: it is postponed or withdrawn, with a reason.
  return dispatched && step === 'take-off' ? { code: 'meetings/item-dispatched' } : undefined
}

export function whyNotEdit({ state }: { readonly state: DraftState }): Refusal<StepCode> | undefined {
  return hasEnded(state) ? { code: 'meetings/item-ended' } : undefined
}

/** @throws where `whyNotStep` has a reason that lies in the state */
export function stateAfterStep(step: DraftStep, state: DraftState): DraftState {
  const after = steps[state][step]
  if (!after) throw new Error(`${step} leads nowhere from ${state}`)
  return after
}

/** In the order in which a page offers them. */
export function stepsFrom(draft: StandingDraft): DraftStep[] {
  return draftSteps.filter((step) => whyNotStep(step, draft) === undefined)
}
