import type { Shown } from '../../../../platform/http/doors.ts'
import { Link } from '../../../../ui/link.tsx'
import { Script } from '../../../../ui/script.tsx'
import type { HeldMeetingView } from '../../queries/held/held-meeting-page.ts'
import { words } from '../words.ts'

/** Tells a secretary that the other one has changed something, and takes nothing away under their hands. */
export function MovedNotice({ view, shown }: { readonly view: HeldMeetingView; readonly shown: Shown }) {
  const t = words(shown.language).held.conduct
  const { id } = view.meeting
  const here = `/moeder/${id}/afholdelse`
  return (
    <>
      <div role="status" data-live={JSON.stringify([{ address: `/moeder/${id}/direkte/nyt`, stamp: view.stamp }])}>
        <div class="moved-notice" hidden data-live-notice>
          <p>
            <strong>{t.moved}.</strong> {t.movedHelp} <Link href={view.chosen ? `${here}?punkt=${view.chosen.id}` : here}>{t.reload}</Link>
          </p>
        </div>
      </div>
      <Script name="live-page" />
    </>
  )
}
