import type { Language } from '../../../kernel/language.ts'
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx'
import { isOpenState, urgencyOf } from '../rules/follow-up-states.ts'
import { type Words, words } from './words.ts'

const tones: Readonly<Record<string, StateTone>> = { open: 'active', 'under-way': 'active', escalated: 'error', done: 'success' }

/** How it stands, in words; that it is overdue goes before all else. */
export function StateWord({
  followUp: { state, dueOn },
  language,
  today,
}: {
  readonly followUp: { readonly state: string; readonly dueOn: string | null }
  readonly language: Language
  readonly today: string
}) {
  const t = words(language)
  const word = (t.states as Readonly<Record<string, string>>)[state] ?? state
  if (isOpenState(state) && state !== 'escalated' && urgencyOf(dueOn, today) === 'overdue')
    return <StateTag tone="warning" word={overdueWords(t)[state] ?? t.overdue} />
  return <StateTag tone={tones[state] ?? 'neutral'} word={word} />
}

/** Where it being overdue is not all: that somebody is at it, or that it is only proposed. */
function overdueWords(t: Words): Readonly<Record<string, string>> {
  return { proposed: t.overdueProposal, 'under-way': t.overdueUnderWay }
}
