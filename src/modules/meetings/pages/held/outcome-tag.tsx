import { StateTag, type StateTone } from '../../../../ui/state-tag.tsx'
import type { ItemOutcome } from '../../rules/held/meeting-progress.ts'
import type { Words } from '../words.ts'

const tones: Readonly<Record<ItemOutcome, StateTone>> = {
  waiting: 'neutral',
  current: 'active',
  concluded: 'success',
  postponed: 'warning',
  'sent-on': 'warning',
  withdrawn: 'warning',
  untreated: 'warning',
}

/** What became of an item so far. */
export function OutcomeTag({ outcome, t }: { readonly outcome: ItemOutcome; readonly t: Words }) {
  return <StateTag tone={tones[outcome]} word={t.held.outcomes[outcome]} />
}
