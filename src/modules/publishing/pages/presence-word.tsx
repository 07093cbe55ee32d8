import type { Shown } from '../../../platform/http/doors.ts'
import { StateTag } from '../../../ui/state-tag.tsx'
import { wordFor, words } from './words.ts'

/** Whether someone was there; only those who were not are marked. */
export function PresenceWord({ presence, shown }: { readonly presence: string; readonly shown: Shown }) {
  const word = wordFor(words(shown.language).presences, presence)
  return presence === 'apology' || presence === 'absent' ? <StateTag tone="warning" word={word} /> : <>{word}</>
}
