import type { Shown } from '../../../../platform/http/doors.ts'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { words } from '../words.ts'
import { noteReturned } from './note-returned.ts'

/** Above a form that came back: at which field it stands, or that it was none. */
export function NoteErrors({ shown }: { readonly shown: Shown }) {
  const { field, message } = noteReturned(shown)
  if (message === undefined) return null
  if (field) return <ErrorSummary errors={[{ field, message }]} />
  return (
    <Notice tone="error" heading={words(shown.language).status.refused} live>
      <p>{message}</p>
    </Notice>
  )
}
