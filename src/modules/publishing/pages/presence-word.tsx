import type { Shown } from '../../../platform/http/doors.ts'
import { StateTag } from '../../../ui/state-tag.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

export interface Appearance {
  readonly presence: string
  /** Of the meeting: before its minutes nobody knows who came. */
  readonly state: string
}

export function presenceInWords({ presence, state }: Appearance, { language }: Shown): string {
  const t = words(language)
  return presence === 'present' && state !== 'minutes' ? t.invited : wordFor(t.presences, presence)
}

/** Whether someone was there; only those who were not are marked. */
export function PresenceWord({ appearance, shown }: { readonly appearance: Appearance; readonly shown: Shown }) {
  const word = presenceInWords(appearance, shown)
  return appearance.presence === 'apology' || appearance.presence === 'absent' ? <StateTag tone="warning" word={word} /> : <>{word}</>
}
