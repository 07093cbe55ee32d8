import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Link } from '../../../../ui/link.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import type { HeldMeetingView } from '../../queries/held/held-meeting-page.ts'
import { words } from '../words.ts'
import { heldReturned } from './held-returned.ts'

/** Before the meeting: the one thing to do is to begin. */
export function BeginForm({ view, shown }: { readonly view: HeldMeetingView; readonly shown: Shown }) {
  const t = words(shown.language).held.begin
  const { meeting, unusual } = view
  if (view.items.length === 0 && !view.adoptable)
    return (
      <EmptyState
        heading={t.noItems}
        action={
          <ButtonLink kind="secondary" href={`/moeder/${meeting.id}/dagsorden`}>
            {t.toAgenda}
          </ButtonLink>
        }
      >
        <p>{t.noItemsHelp}</p>
      </EmptyState>
    )
  return (
    <form method="post" action={`/moeder/${meeting.id}/afholdelse/begynd`}>
      {view.adoptable && (
        <p>
          {t.fromPaper} <Link href={`/moeder/${meeting.id}`}>{t.seeItems}</Link>
        </p>
      )}
      {unusual && (
        <TextAreaField id="reason" label={t.reason} help={t.reasonHelp[unusual]} rows={2} {...heldReturned(shown).entry('reason')} />
      )}
      <ButtonRow>
        <Button>{t.act}</Button>
        <ButtonLink kind="quiet" href={`/moeder/${meeting.id}/afholdelse/fremmoede`}>
          {words(shown.language).held.actions.prepare}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
