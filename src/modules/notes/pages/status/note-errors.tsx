import type { Shown } from '../../../../platform/http/doors.ts'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { words } from '../words.ts'
import { noteRefusal } from './note-refusal.ts'

/** Above a form that came back: at which field it stands, or that it was none. */
export function NoteErrors({ shown }: { readonly shown: Shown }) {
  const error = noteRefusal(shown)
  if (!error) return null
  if (error.field) return <ErrorSummary errors={[error]} />
  return (
    <Notice tone="error" heading={words(shown.language).status.refused} live>
      <p>{error.message}</p>
    </Notice>
  )
}
