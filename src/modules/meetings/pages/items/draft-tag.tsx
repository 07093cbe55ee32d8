import type { Language } from '../../../../kernel/language.ts'
import { StateTag, type StateTone } from '../../../../ui/state-tag.tsx'
import type { DraftState } from '../../rules/items/draft-steps.ts'
import { words } from '../words.ts'

const tones: Readonly<Record<DraftState, StateTone>> = {
  draft: 'neutral',
  proposed: 'active',
  'with-secretariat': 'active',
  'on-agenda': 'success',
  treated: 'success',
  postponed: 'neutral',
  withdrawn: 'neutral',
  'sent-on': 'neutral',
}

interface DraftTagProps {
  readonly state: DraftState
  readonly late?: boolean
  readonly open?: boolean
  readonly language: Language
}

/** Where an item stands, and what is unusual about it. */
export function DraftTag({ state, late = false, open = true, language }: DraftTagProps) {
  const t = words(language).items
  return (
    <>
      <StateTag tone={tones[state]} word={t.states[state]} />
      {late && ' '}
      {late && <StateTag tone="warning" word={t.late} />}
      {!open && ' '}
      {!open && <StateTag tone="warning" word={t.closed} />}
    </>
  )
}
