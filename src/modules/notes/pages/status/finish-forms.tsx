import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { NoteView } from '../../queries/status/note-page.ts'
import { words } from '../words.ts'
import { noteReturned } from './note-returned.ts'

/** Sends a draft, or files it under the authority's own number. */
export function FinishForms({ view: { note }, shown }: { readonly view: NoteView; readonly shown: Shown }) {
  const t = words(shown.language).status
  const known = note.recordNumbers.find(({ number }) => number)?.number
  return (
    <Section id="faerdig" heading={t.finish} lead={t.finishLead}>
      <form method="post" action={`/notater/${note.id}/send`}>
        <p>{t.sendHelp}</p>
        <ButtonRow>
          <Button>{t.send}</Button>
        </ButtonRow>
      </form>
      <form method="post" action={`/notater/${note.id}/journaliser`}>
        <TextField id="number" label={t.number} help={t.numberHelp} {...noteReturned(shown).entry('number', known)} width={27} />
        <ButtonRow>
          <Button kind="secondary">{t.file}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
