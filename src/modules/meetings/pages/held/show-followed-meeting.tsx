import type { Shown } from '../../../../platform/http/doors.ts'
import { Callout } from '../../../../ui/callout.tsx'
import { Columns } from '../../../../ui/columns.tsx'
import { formatInstant } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { GiveImages, Markdown } from '../../../../ui/markdown.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { FollowedMeetingView } from '../../queries/held/followed-meeting-page.ts'
import type { ShownItem } from '../../queries/held/shown-items.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { shownPictures } from '../shown-pictures.ts'
import { words } from '../words.ts'
import { clock } from './clock.ts'
import { meetingCrumbs, meetingName } from '../meeting-crumbs.ts'
import { ItemList } from './item-list.tsx'
import { LivePart, unscriptedRefresh } from './live-part.tsx'
import { ParityMarks } from './parity-marks.tsx'

/** For members who follow the meeting: what is treated now, and what has been concluded. */
export function showFollowedMeeting(view: FollowedMeetingView, shown: Shown): Page {
  const t = words(shown.language).held
  const { held, meeting, current, items } = view
  const here = `/moeder/${meeting.id}/direkte`
  const writing = current?.readable ? current.conclusion : undefined
  const sources = [
    { address: `${here}/nyt`, stamp: view.stamp },
    ...(writing ? [{ address: `${here}/tekst/${writing.textId}`, stamp: String(writing.revision) }] : []),
  ]
  const concluded = items.filter(({ outcome }) => outcome === 'concluded')
  return {
    title: t.live.title,
    section: 'committees',
    refreshUnscriptedSeconds: unscriptedRefresh,
    breadcrumb: meetingCrumbs(view, shown.language, { label: t.live.title, href: here }),
    main: (
      <LivePart sources={sources}>
        <PageHeading
          kicker={t.conduct.kicker[held?.state ?? 'prepared']}
          title={meetingName(view, shown.language)}
          facts={
            <>
              {held?.begunAt && <span>{t.conduct.begunAt(clock(held.begunAt))}</span>}
              {held?.endedAt && <span>{t.conduct.endedAt(clock(held.endedAt))}</span>}
              <span>{t.live.updated(formatInstant(new Date(view.now), shown.language))}</span>
            </>
          }
        />
        {held ? (
          <Columns aside={aside()}>
            {held.state === 'begun' && (
              <Section id="nu" heading={t.live.current}>
                {current ? underWay(current) : <p>{t.live.pause}</p>}
              </Section>
            )}
            {concluded.length > 0 && (
              <Section id="konklusioner" heading={t.live.concluded}>
                {concluded.map((item) => (
                  <div key={item.id}>
                    <h3 lang={recordLanguage(shown.language)}>{titleOf(item)}</h3>
                    {item.readable && conclusionOf(item)}
                  </div>
                ))}
              </Section>
            )}
          </Columns>
        ) : (
          <EmptyState heading={t.live.notBegun}>
            <p>{t.live.notBegunHelp}</p>
          </EmptyState>
        )}
      </LivePart>
    ),
  }

  function titleOf(item: ShownItem): string {
    return t.conduct.itemHeading(item.number, item.readable ? item.title : (item.publicTitle ?? t.live.closed))
  }

  function picturesOf({ attachments }: ShownItem & { readonly readable: true }) {
    return shownPictures(
      meeting.id,
      attachments.map(({ sha256, fileName }) => ({ sha256, name: fileName })),
    )
  }

  function underWay(item: ShownItem) {
    return (
      <>
        <h3 lang={recordLanguage(shown.language)} data-live-heading>
          {titleOf(item)}
        </h3>
        {item.readable && (
          <>
            {item.recommendation.length > 0 && (
              <>
                <p>{t.conduct.recommendation}</p>
                <ol lang={recordLanguage(shown.language)}>
                  {item.recommendation.map((text) => (
                    <li key={text}>{text.replace(/^at /, '')}</li>
                  ))}
                </ol>
              </>
            )}
            {item.conclusion?.markdown.trim() ? (
              <Callout heading={t.live.writing} level={4}>
                <div lang={recordLanguage(shown.language)}>
                  <GiveImages value={picturesOf(item)}>
                    <Markdown headingLevel={5} text={item.conclusion.markdown} />
                  </GiveImages>
                </div>
              </Callout>
            ) : (
              <p class="muted">{t.conclusion.none}</p>
            )}
          </>
        )}
      </>
    )
  }

  function conclusionOf(item: ShownItem & { readonly readable: true }) {
    const reservations = item.conclusion?.reservations ?? []
    return (
      <div lang={recordLanguage(shown.language)}>
        <GiveImages value={picturesOf(item)}>
          <Markdown headingLevel={4} text={item.conclusion?.markdown ?? ''} />
        </GiveImages>
        {reservations.length > 0 && (
          <ul>
            {reservations.map(({ id, name, text }) => (
              <li key={id}>
                {t.live.reservations}: {t.reservations.line(name, text)}
              </li>
            ))}
          </ul>
        )}
      </div>
    )
  }

  function aside() {
    return (
      <>
        <Section id="punkter" heading={t.conduct.agenda}>
          <ItemList items={items} shown={shown} chosenId={current?.id} />
        </Section>
        <Section id="ved-bordet" heading={t.conduct.attendance}>
          <ParityMarks parity={view.parity} shown={shown} />
        </Section>
      </>
    )
  }
}
