import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Columns } from '../../../../ui/columns.tsx'
import { Link } from '../../../../ui/link.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { HeldMeetingView } from '../../queries/held/held-meeting-page.ts'
import { words } from '../words.ts'
import { BeginForm } from './begin-form.tsx'
import { ChosenItem } from './chosen-item.tsx'
import { clock } from './clock.ts'
import { meetingCrumbs, meetingName } from '../meeting-crumbs.ts'
import { MovedNotice } from './moved-notice.tsx'
import { ItemList } from './item-list.tsx'
import { ParityMarks } from './parity-marks.tsx'
import { heldRefusedAt } from './held-returned.ts'
import { saidRefusal } from './said-refusal.ts'

/** The secretary's page: one item at a time, and the agenda beside it. */
export function showHeldMeeting(view: HeldMeetingView, shown: Shown): Page {
  const t = words(shown.language).held
  const { held, meeting, chosen } = view
  const state = held?.state ?? 'prepared'
  const here = `/moeder/${meeting.id}/afholdelse`
  return {
    title: t.conduct.title,
    section: 'committees',
    breadcrumb: meetingCrumbs(view, shown.language, { label: t.conduct.title, href: here }),
    main: (
      <div class="held-meeting">
        <PageHeading
          kicker={t.conduct.kicker[state]}
          title={state === 'prepared' ? t.begin.title : meetingName(view, shown.language)}
          lead={state === 'prepared' ? t.begin.lead : undefined}
          facts={facts()}
        />
        <RefusalNotice
          heading={t.refused}
          message={shown.refusal && saidRefusal(shown.refusal, shown.language)}
          field={heldRefusedAt(shown)}
        />
        <MovedNotice view={view} shown={shown} />
        <Columns aside={aside()}>{state === 'prepared' ? <BeginForm view={view} shown={shown} /> : main()}</Columns>
      </div>
    ),
  }

  function facts() {
    return (
      <>
        {held?.begunAt && <span>{t.conduct.begunAt(clock(held.begunAt))}</span>}
        {held?.endedAt && <span>{t.conduct.endedAt(clock(held.endedAt))}</span>}
        {held?.state === 'begun' && view.behind !== undefined && <span>{t.conduct.behind(view.behind)}</span>}
        {held?.begunReason && <span>{t.conduct.begunReason(held.begunReason)}</span>}
      </>
    )
  }

  function main() {
    return (
      <>
        {state === 'ended' && (
          <>
            <Notice tone="success" heading={t.closing.ended} />
            <ButtonRow>
              <ButtonLink href={`/moeder/${meeting.id}/referat`}>{t.closing.handOver}</ButtonLink>
            </ButtonRow>
          </>
        )}
        {state === 'begun' && !held?.currentItemId && (
          <>
            <Notice tone="info" heading={t.conduct.allDone}>
              <p>{t.conduct.allDoneHelp}</p>
            </Notice>
            <ButtonRow>
              <ButtonLink href={`${here}/afslut`}>{t.conduct.close}</ButtonLink>
            </ButtonRow>
          </>
        )}
        {view.chosenHidden && (
          <Notice tone="warning" heading={t.conduct.hidden}>
            <p>{t.conduct.hiddenHelp}</p>
            {nextButton()}
          </Notice>
        )}
        {chosen && <ChosenItem view={view} item={chosen} shown={shown} />}
      </>
    )
  }

  /** Whoever may not read an item can still let the meeting go on to another. */
  function nextButton() {
    const next = view.items.find(({ outcome, readable }) => outcome === 'waiting' && readable)
    return next && state === 'begun' ? (
      <form method="post" action={`${here}/punkt/${next.id}/tag-op`}>
        <ButtonRow>
          <Button kind="secondary">{`${t.conduct.next}: ${next.number}`}</Button>
        </ButtonRow>
      </form>
    ) : null
  }

  function aside() {
    return (
      <>
        {view.items.length > 0 && (
          <Section id="dagsorden" heading={t.conduct.agenda}>
            <ItemList
              items={view.items}
              shown={shown}
              chosenId={chosen?.id}
              {...(state !== 'prepared' && { hrefOf: (id: string) => `${here}?punkt=${id}` })}
            />
          </Section>
        )}
        <Section id="ved-bordet" heading={t.conduct.attendance}>
          <ParityMarks parity={view.parity} shown={shown} />
          <ul class="plain-list">
            <li>
              <Link href={`${here}/fremmoede`}>{t.actions.prepare}</Link>
            </li>
            <li>
              <Link href={`/moeder/${meeting.id}/rum`}>{t.conduct.room}</Link>
            </li>
            <li>
              <Link href={`/moeder/${meeting.id}/direkte`}>{t.conduct.follow}</Link>
            </li>
            {state === 'begun' && (
              <li>
                <Link href={`${here}/afslut`}>{t.conduct.close}</Link>
              </li>
            )}
          </ul>
        </Section>
      </>
    )
  }
}
