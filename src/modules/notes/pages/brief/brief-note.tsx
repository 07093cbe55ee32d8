import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { words } from '../words.ts'

export interface BriefNoteProps {
  readonly meetingId: string
  readonly subjectId: string
  readonly label: string
  readonly text: string
  readonly shown: Shown
}

/** One's own note: its words, and the field to change them. */
export function BriefNote({ meetingId, subjectId, label, text, shown }: BriefNoteProps) {
  const all = words(shown.language)
  const t = all.brief
  const id = `note-${subjectId}`
  const { entry, errorOf } = formReturned(shown, all)
  return (
    <div class="brief-note" id={`min-${id}`}>
      {text && <p class="brief-written">{text}</p>}
      <Details summary={text ? label : subjectId === meetingId ? t.addNoteOnMeeting : t.addNote} open={errorOf(id) !== undefined}>
        <form method="post" action={`/moeder/${meetingId}/overblik/note`}>
          <input type="hidden" name="subject" value={subjectId} />
          <TextAreaField id={id} label={label} help={t.noteHelp} rows={3} {...entry(id, text)} />
          <Button kind="secondary">{t.save}</Button>
        </form>
      </Details>
    </div>
  )
}
