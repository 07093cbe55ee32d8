import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatInstant } from '../../../../ui/dates.ts'
import { CopyText } from '../../../../ui/copy-text.tsx'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { CalendarPageView } from '../../queries/calendar/calendar-page.ts'
import { words } from '../words.ts'

export interface CalendarShown extends CalendarPageView {
  /** In full, right after it was made. */
  readonly made?: string | undefined
}

/** One's own meetings in one's own calendar program. */
export function showCalendar({ subscriptions, keepsDeadlines, made }: CalendarShown, { language, query }: Shown): Page {
  const all = words(language)
  const t = all.calendar
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.ownPage, href: '/min-side' }, { label: t.title }],
    main: (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {query['lukket'] !== undefined && !made && <Notice tone="success" heading={t.ended} live />}
        {made && (
          <Notice tone="success" heading={t.made} live>
            <p>{t.madeText}</p>
            <CopyText id="kalenderadresse" label={t.copy} done={t.copied}>
              <code>{made}</code>
            </CopyText>
            <ButtonRow>
              <ButtonLink kind="secondary" icon="calendar-month" href={made.replace(/^https?:/, 'webcal:')}>
                {t.openInProgram}
              </ButtonLink>
            </ButtonRow>
            <Details summary={t.how}>
              <ul>
                {[t.howOutlook, t.howPhone, t.howGoogle].map((how) => (
                  <li key={how}>{how}</li>
                ))}
              </ul>
            </Details>
          </Notice>
        )}
        <Section id="adresser" heading={t.addresses}>
          {subscriptions.length === 0 ? (
            <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>
          ) : (
            <Listing
              rows={subscriptions.map(({ id, createdAt, lastReadAt, withDeadlines }) => ({
                key: id,
                title: t.madeOn(formatInstant(createdAt, language)),
                facts: [lastReadAt ? t.readOn(formatInstant(lastReadAt, language)) : t.neverRead, withDeadlines && t.deadlinesToo]
                  .filter(Boolean)
                  .join(' · '),
                aside: (
                  <form method="post" action={`/min-side/kalender/${id}/luk`}>
                    <Button kind="quiet">
                      {t.end}
                      <span class="sr-only">, {t.endOf(formatInstant(createdAt, language))}</span>
                    </Button>
                  </form>
                ),
              }))}
            />
          )}
        </Section>
        <Section id="ny" heading={t.make} lead={t.makeLead}>
          <form method="post" action="/min-side/kalender">
            {keepsDeadlines && <Checkbox id="frister" label={t.withDeadlines} help={t.withDeadlinesHelp} />}
            <ButtonRow>
              <Button>{t.action}</Button>
            </ButtonRow>
          </form>
        </Section>
      </>
    ),
  }
}
