import type { Shown } from '../../../../platform/http/doors.ts'
import { Link } from '../../../../ui/link.tsx'
import type { Page } from '../../../../ui/page.ts'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { RoomView } from '../../queries/held/room-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'
import { clock } from './clock.ts'
import { meetingCrumbs, meetingName } from '../meeting-crumbs.ts'
import { LivePart, unscriptedRefresh } from './live-part.tsx'
import { ParityMarks } from './parity-marks.tsx'

/** For the screen at the end of the room: one item in letters that are read from the other end. */
export function showRoom(view: RoomView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.held
  const { held, meeting, current, next } = view
  const lang = recordLanguage(shown.language)
  return {
    title: t.room.title,
    section: 'committees',
    refreshUnscriptedSeconds: unscriptedRefresh,
    breadcrumb: meetingCrumbs(view, shown.language, { label: t.room.title, href: `/moeder/${meeting.id}/rum` }),
    main: (
      <LivePart sources={[{ address: `/moeder/${meeting.id}/direkte/nyt`, stamp: view.stamp }]}>
        <div class="room">
          <p class="room-meeting">
            {meetingName(view, shown.language)} · {clock(view.now)}
          </p>
          {current ? (
            <>
              <h1 class="room-title" lang={current.title ? lang : undefined} data-live-heading>
                {t.conduct.itemHeading(current.number, current.title ?? t.room.closed)}
              </h1>
              <p class="room-facts">
                {current.isClosed && <StateTag tone="warning" word={t.room.closed} />}
                {current.type && <span>{wordFor(all.types, current.type)}</span>}
                <span>{t.conduct.time(current.minutesUsed, current.minutesAllotted)}</span>
                {current.presenters.length > 0 && <span lang={lang}>{t.conduct.presenters(current.presenters.join(', '))}</span>}
              </p>
              {current.recommendation.length > 0 && (
                <>
                  <p class="room-lead">{t.conduct.recommendation}</p>
                  <ol class="room-recommendation" lang={lang}>
                    {current.recommendation.map((text) => (
                      <li key={text}>{text.replace(/^at /, '')}</li>
                    ))}
                  </ol>
                </>
              )}
            </>
          ) : (
            <h1 class="room-title">{held ? (held.state === 'ended' ? t.conduct.kicker.ended : t.live.pause) : t.live.notBegun}</h1>
          )}
          <div class="room-foot">
            {next.length > 0 && (
              <div>
                <h2>{t.room.next}</h2>
                <ul>
                  {next.map(({ id, number, title }) => (
                    <li key={id} lang={title ? lang : undefined}>
                      {t.conduct.itemHeading(number, title ?? t.room.closed)}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <div>
              <ParityMarks parity={view.parity} shown={shown} />
            </div>
          </div>
          <p class="room-leave">
            <Link href={`/moeder/${meeting.id}`}>{t.room.leave}</Link>
          </p>
        </div>
      </LivePart>
    ),
  }
}
