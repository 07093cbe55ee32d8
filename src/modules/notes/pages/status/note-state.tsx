import type { Language } from '../../../../kernel/language.ts'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { words } from '../words.ts'

export function NoteState({ state, language }: { readonly state: 'draft' | 'sent' | 'filed'; readonly language: Language }) {
  return <StateTag tone={state === 'draft' ? 'active' : 'success'} word={words(language).status.states[state]} />
}
