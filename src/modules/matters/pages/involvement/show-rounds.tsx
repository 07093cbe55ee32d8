import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { RoundsView } from '../../queries/involvement/rounds-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'

/** A partnership's yearly rounds, and a form to open one for those who may. */
export function showRounds({ partnership, rounds, mayHold, today }: RoundsView, shown: Shown): Page {
  const { language } = shown
  const all = words(language)
  const t = all.round
  const { entry } = formReturned(shown, all)
  // A year has one round.
  const nextYear = Math.max(Number(today.slice(0, 4)), ...rounds.map(({ year }) => year + 1))
  return {
    title: `${t.listTitle}: ${partnership.name}`,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: partnership.name, href: `/klynger/${partnership.slug}` }, { label: t.listTitle }],
    main: (
      <>
        <PageHeading kicker={partnership.name} title={t.listTitle} lead={t.listLead} />
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} field={formReturned(shown, all).field} />
        {rounds.length === 0 ? (
          <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <Listing
            rows={rounds.map(({ id, year, opensOn, closesOn, closed }) => ({
              key: id,
              href: `/klynger/${partnership.slug}/runder/${year}`,
              title: t.title(year),
              facts: t.span(formatDay(opensOn, language), formatDay(closesOn, language)),
              aside: <StateTag tone={closed ? 'success' : 'active'} word={closed ? t.closed : t.underWay} />,
            }))}
          />
        )}
        {mayHold && (
          <Section id="ny" heading={t.open} lead={t.openHelp}>
            <form method="post" action={`/klynger/${partnership.slug}/runder`}>
              <TextField id="year" label={t.year} {...entry('year', String(nextYear))} inputmode="numeric" width={8} required />
              <DateField id="closes-on" label={t.closesOn} min={today} {...entry('closes-on')} required />
              <Button>{t.open}</Button>
            </form>
          </Section>
        )}
      </>
    ),
  }
}
