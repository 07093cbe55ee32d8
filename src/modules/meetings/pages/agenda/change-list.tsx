import type { Shown } from '../../../../platform/http/doors.ts'
import type { AgendaChange } from '../../rules/agenda/agenda-changes.ts'
import { changeSentence } from './change-in-words.ts'

/** What was added, changed and removed, one line each. */
export function ChangeList({ changes, shown }: { readonly changes: readonly AgendaChange[]; readonly shown: Shown }) {
  return (
    <ul>
      {changes.map((change, at) => (
        <li key={at}>{changeSentence(change, shown.language)}</li>
      ))}
    </ul>
  )
}
