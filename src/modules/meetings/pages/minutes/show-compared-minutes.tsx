import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatDay, formatInstant } from '../../../../ui/dates.ts'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { CompareMinutesView } from '../../queries/minutes/compare-minutes-page.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import { words } from '../words.ts'
import { DifferentLines } from './different-lines.tsx'
import { minutesRefusal } from './minutes-field.ts'

/** Two stages of minutes, and what changed from one to the other. */
export function showComparedMinutes(view: CompareMinutesView, shown: Shown): Page {
  const { meeting, committee, stages, differences, from, to } = view
  const { language } = shown
  const all = words(language)
  const t = all.minutes
  const day = formatDay(meeting.heldOn, language)
  const here = `/moeder/${meeting.id}/referat`
  const choices = stages.map(({ number, occasion, savedAt }) => ({
    value: String(number),
    label: `${t.stage(number, t.occasions[occasion])}, ${formatInstant(savedAt, language)}`,
  }))
  return {
    title: t.compareTitle,
    section: 'committees',
    breadcrumb: meetingCrumbs(view, language, { label: t.title, href: here }, { label: t.stages }),
    main: (
      <>
        <PageHeading kicker={all.titleOf(committee.name, day)} title={t.compareTitle} />
        <RefusalNotice heading={t.refused} message={shown.refusal && minutesRefusal(shown)} />
        <form method="get" action={`${here}/udgaver`}>
          <div class="field-row">
            <SelectField id="fra" label={t.from} choices={choices} value={from === undefined ? '' : String(from)} />
            <SelectField
              id="til"
              label={t.to}
              choices={choices}
              value={to === undefined ? '' : String(to)}
              {...(view.hasNow && { none: t.now })}
            />
          </div>
          <ButtonRow>
            <Button kind="secondary">{t.compare}</Button>
          </ButtonRow>
        </form>
        {differences && differences.items.length + differences.attendance.length === 0 && <p>{t.noDifferences}</p>}
        {differences && differences.attendance.length > 0 && (
          <Section id="deltagere" heading={t.changedAttendance}>
            <DifferentLines lines={differences.attendance} shown={shown} />
          </Section>
        )}
        {differences?.items.map(({ id, number, title, lines }) => (
          <Section key={id} id={`punkt-${number}`} heading={t.changedItem(number, title)}>
            <DifferentLines lines={lines} shown={shown} />
          </Section>
        ))}
        {view.mayRestore && from !== undefined && (
          <form method="post" action={`${here}/gendan`}>
            <input type="hidden" name="number" value={from} />
            <p>{t.restoreHelp}</p>
            <ButtonRow>
              <Button kind="warning">{t.restore(from)}</Button>
            </ButtonRow>
          </form>
        )}
        <ButtonRow>
          <ButtonLink kind="quiet" href={here}>
            {t.title}
          </ButtonLink>
        </ButtonRow>
      </>
    ),
  }
}
