import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { YearView } from '../queries/year-page.ts'
import { words } from './words.ts'
import { yearAddress } from './year-address.ts'
import { yearEntry } from './year-entry.tsx'
import { YearTable } from './year-table.tsx'

/** A year of meetings: all at a glance on a desk, one after the other for everyone. */
export function showYear(view: YearView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.year
  const { year, partnership, partnerships, meetings, clashes, mayPlan } = view
  const title = t.title(year)
  const nameOf = (id: string): string => meetings.find((meeting) => meeting.id === id)?.committee.name ?? ''
  const dayOf = (id: string): string => formatDay(meetings.find((meeting) => meeting.id === id)?.heldOn ?? '', shown.language)
  return {
    title,
    description: t.lead,
    section: 'year',
    breadcrumb: [{ label: all.home, href: '/' }, { label: title }],
    main: (
      <>
        <PageHeading
          title={title}
          lead={partnership ? t.of(partnership.name) : t.lead}
          actions={
            <>
              {mayPlan && <ButtonLink href="/aar/planlaeg">{t.plan}</ButtonLink>}
              <ButtonLink kind="quiet" icon="calendar-month" href={yearAddress('/aar/kalender.ics', { partnership: partnership?.slug })}>
                {t.calendar}
              </ButtonLink>
            </>
          }
        />
        {shown.query['planlagt'] && (
          <Notice tone="success" heading={t.planned(Number(shown.query['planlagt']))} live>
            {Number(shown.query['sendt']) > 0 && <p>{all.calendar.invitations.sent(Number(shown.query['sendt']))}</p>}
            {Number(shown.query['uden']) > 0 && <p>{all.calendar.invitations.without(Number(shown.query['uden']))}</p>}
          </Notice>
        )}
        <form class="filters" method="get" action="/aar">
          <SelectField
            id="aar"
            label={t.yearField}
            value={String(year)}
            choices={[-2, -1, 0, 1, 2].map((more) => ({ value: String(year + more), label: String(year + more) }))}
          />
          <SelectField
            id="samarbejde"
            label={t.partnership}
            none={t.anyPartnership}
            value={partnership?.slug ?? ''}
            choices={partnerships.map(({ slug, name, region }) => ({ value: slug, label: `${name}, ${region}` }))}
          />
          <Button kind="secondary">{t.show}</Button>
        </form>
        {clashes.length > 0 && (
          <Notice tone="warning" heading={t.clashes}>
            <ul>
              {clashes.map(({ key, with: other, why }) => (
                <li key={`${key} ${other}`}>
                  {why === 'same-committee' ? t.clashOfOne(nameOf(key), dayOf(key)) : t.clash(nameOf(key), nameOf(other), dayOf(key))}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {meetings.length === 0 ? (
          <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <>
            <div class="wide-only">
              <Section id="overblik" heading={t.overview}>
                <YearTable meetings={meetings} language={shown.language} />
              </Section>
            </div>
            <Section id="moeder" heading={t.meetings}>
              <Timeline by="month" entries={meetings.map((meeting) => yearEntry(meeting, shown))} />
            </Section>
          </>
        )}
      </>
    ),
  }
}
