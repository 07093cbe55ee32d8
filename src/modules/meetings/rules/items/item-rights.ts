import { type Actor, committeesOf } from '../../../../kernel/actor.ts'
import { committeesReadClosedBy, isExcludedFrom, mayPublishRecordOf } from '../../../committees/rules/committee-rights.ts'
import type { DraftState, DraftStep } from './draft-steps.ts'

/** What of an item in the making decides who may see and change it. */
export interface DraftStanding {
  readonly committeeId: string
  readonly organisationId: string | null
  readonly state: DraftState
  readonly open: boolean
  readonly proposedAt: Date | null
}

/** For whom the actor proposes: the organisations whose coordinator they are. */
export function organisationsActedFor(actor: Actor): string[] {
  if (actor.kind !== 'person') return []
  return [...new Set(actor.organisations.filter(({ role }) => role === 'coordinator').map(({ organisationId }) => organisationId))]
}

/** The committee's secretariat: its secretaries, and those who keep the record of an organisation's own committee. */
export function mayPrepareItemsOf(actor: Actor, committeeId: string): boolean {
  return mayPublishRecordOf(actor, committeeId)
}

/** A coordinator of any organisation that is a party or appoints, and the secretariat itself. @param proposing those organisations */
export function mayPropose(actor: Actor, committeeId: string, proposing: readonly string[]): boolean {
  return mayPrepareItemsOf(actor, committeeId) || organisationsActedFor(actor).some((id) => proposing.includes(id))
}

function isProposer(actor: Actor, { organisationId }: DraftStanding): boolean {
  return organisationId !== null && organisationsActedFor(actor).includes(organisationId)
}

/** What nobody has sent yet is its writer's own; what was sent back is still known. */
function isSecretariat(actor: Actor, draft: DraftStanding): boolean {
  if (!mayPrepareItemsOf(actor, draft.committeeId)) return false
  return draft.state !== 'draft' || draft.organisationId === null || draft.proposedAt !== null
}

const shownToChairs: readonly DraftState[] = ['on-agenda', 'treated', 'postponed', 'sent-on']

function isChair(actor: Actor, { committeeId, state }: DraftStanding): boolean {
  return shownToChairs.includes(state) && committeesOf(actor, 'chair').includes(committeeId)
}

/** Nothing in the making is ever for the public; a closed one is for its proposer and for those who read what the committee has closed. */
export function mayKnowOfDraft(actor: Actor, draft: DraftStanding): boolean {
  if (!isProposer(actor, draft) && !isSecretariat(actor, draft) && !isChair(actor, draft)) return false
  return draft.open || mayReadClosedOf(actor, draft)
}

/** Also a closed attachment of an open item. */
export function mayReadClosedOf(actor: Actor, draft: DraftStanding): boolean {
  if (actor.kind === 'system') return true
  if (isExcludedFrom(actor, draft.committeeId)) return false
  return isProposer(actor, draft) || committeesReadClosedBy(actor).includes(draft.committeeId)
}

/** The proposer until the secretariat has taken it over, the secretariat from then on. */
export function mayEditDraft(actor: Actor, draft: DraftStanding): boolean {
  if (!mayKnowOfDraft(actor, draft)) return false
  if (isProposer(actor, draft) && isWithProposer(draft)) return true
  return isSecretariat(actor, draft) && (draft.state !== 'draft' || draft.organisationId === null)
}

function isWithProposer({ state }: DraftStanding): boolean {
  return state === 'draft' || state === 'proposed'
}

const stepsOfProposer: readonly DraftStep[] = ['propose', 'withdraw']

export function mayTakeStep(actor: Actor, draft: DraftStanding, step: DraftStep): boolean {
  if (!mayKnowOfDraft(actor, draft)) return false
  if (isProposer(actor, draft) && isWithProposer(draft) && stepsOfProposer.includes(step)) return true
  if (step === 'propose' || !isSecretariat(actor, draft)) return false
  return draft.state !== 'draft' || draft.organisationId === null
}

/** Notes for the secretariat and the chairs are no proposer's. */
export function mayReadInternalNote(actor: Actor, draft: DraftStanding): boolean {
  return isSecretariat(actor, draft) || isChair(actor, draft)
}
