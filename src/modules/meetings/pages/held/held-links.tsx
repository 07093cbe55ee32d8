import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import type { MeetingView } from '../../queries/meeting-page.ts'
import { words } from '../words.ts'

/** From a meeting to where it is held and followed, and where one says that one cannot come. */
export function HeldLinks({ view, shown }: { readonly view: MeetingView; readonly shown: Shown }) {
  const t = words(shown.language).held.actions
  const { held, meeting } = view
  if (!held) return null
  return (
    <>
      {held.mayHold && meeting.state === 'agenda' && (
        <ButtonLink kind="secondary" href={`/moeder/${meeting.id}/afholdelse`}>
          {t.conduct}
        </ButtonLink>
      )}
      {held.state === 'prepared' ? (
        <ButtonLink kind="quiet" href={held.mayHold ? `/moeder/${meeting.id}/afholdelse/fremmoede` : `/moeder/${meeting.id}/afbud`}>
          {held.mayHold ? t.prepare : t.answer}
        </ButtonLink>
      ) : (
        <ButtonLink kind={held.mayHold ? 'quiet' : 'secondary'} href={`/moeder/${meeting.id}/direkte`}>
          {t.follow}
        </ButtonLink>
      )}
      {meeting.version > 0 && !held.mayHold && (
        <ButtonLink kind="secondary" href={`/moeder/${meeting.id}/overblik`}>
          {t.brief}
        </ButtonLink>
      )}
      {held.mayHold && (
        <>
          <ButtonLink kind="quiet" href={`/moeder/${meeting.id}/opfoelgning`}>
            {t.followUps}
          </ButtonLink>
          {meeting.version > 0 && (
            <ButtonLink kind="quiet" href={`/moeder/${meeting.id}/inddragelse`}>
              {t.outcomes}
            </ButtonLink>
          )}
        </>
      )}
    </>
  )
}
