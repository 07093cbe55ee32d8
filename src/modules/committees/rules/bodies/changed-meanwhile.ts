import type { Refusal } from '../../../../kernel/refusal.ts'
import type { BodyState } from './body-state.ts'

export type MeanwhileRefusalCode = 'committees/body-changed-meanwhile' | 'committees/body-nothing-changed'

/** A form was made from what stood then; what somebody has changed since is not written over unseen. */
export function whyNotOverwrite(was: BodyState, stands: BodyState): Refusal<MeanwhileRefusalCode> | undefined {
  const fields = changedFields(was, stands)
  return fields.length === 0 ? undefined : { code: 'committees/body-changed-meanwhile', values: { fields: fields.join(' ') } }
}

/** A form sent as it came says nothing that the history could tell. */
export function whyNotKeepAsItIs(wanted: BodyState, stands: BodyState): Refusal<MeanwhileRefusalCode> | undefined {
  return changedFields(wanted, stands).length === 0 ? { code: 'committees/body-nothing-changed' } : undefined
}

export function changedFields(was: BodyState, stands: BodyState): string[] {
  return Object.keys(stands).filter((field) => written(was[field]) !== written(stands[field]))
}

/** What a form shows when somebody else was faster: what the one who sent it had changed, and else what stands now. */
export function mergedState<State extends BodyState>(was: BodyState, sent: BodyState, stands: State): State {
  const changed = new Set(changedFields(was, sent))
  return Object.fromEntries(
    Object.entries(stands).map(([field, value]) => [field, changed.has(field) ? (sent[field] ?? value) : value]),
  ) as State
}

/** Browsers send line ends of their own, and nobody sees spaces at an end. */
function written(value: string | undefined): string {
  return (value ?? '').replaceAll('\r\n', '\n').trim()
}
