import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import type { MapView } from '../queries/map-page.ts'
import { originNotes } from '../rules/origin-notes.ts'
import { MapAnswer } from './map-answer.tsx'
import { mapAreas } from './map-areas.ts'
import { CapitalDrawing, MapDrawing } from './map-drawing.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapMemberships } from './map-memberships.tsx'
import { OriginList } from './origin-list.tsx'
import { OriginNote } from './origin-note.tsx'
import { words } from './words.ts'

/** Which cluster and council covers which municipality on a day: asked about one, drawn, and as a table. */
export function showMap(view: MapView, shown: Shown): Page {
  const { today, day, notADay, municipalities, chosen, turningDays } = view
  const { language } = shown
  const all = words(language)
  const t = all.map
  const areas = mapAreas(view)
  const drawing = { areas, municipalities, chosen, day, language }
  const notes = originNotes(
    [...(chosen ? [chosen] : []), ...municipalities].flatMap(({ region, clusters, councils, oneOf }) => [
      ...(region ? [region] : []),
      ...clusters,
      ...councils,
      ...oneOf,
    ]),
  )
  const on = (other: string): string => `/kort?pr=${other}${chosen ? `&kommune=${chosen.slug}` : ''}`
  return {
    title: t.title,
    description: t.lead,
    section: 'map',
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title }],
    main: (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {municipalities.length > 0 ? whole() : <EmptyState heading={t.empty}>{t.emptyHelp}</EmptyState>}
      </>
    ),
  }

  function whole() {
    return (
      <>
        <form class="filters" method="get" action="/kort" aria-label={t.form}>
          <SelectField
            id="kommune"
            label={t.municipality}
            none={t.anyMunicipality}
            choices={municipalities.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
            value={chosen?.slug}
          />
          <DateField id="pr" label={t.asOf} value={notADay ? shown.query['pr'] : day} error={notADay ? t.notADay : undefined} />
          <Button icon="search">{t.show}</Button>
        </form>
        {chosen && <MapAnswer chosen={chosen} day={day} notes={notes} shown={shown} />}
        <Section
          id="kort"
          heading={t.drawn(formatDay(day, language))}
          lead={
            <>
              {t.drawnLead} <Link href="#tabel">{t.toTable}</Link>
            </>
          }
        >
          <p class="map-days">
            {[...new Set([...turningDays, today])].toSorted().map((other) => (
              <Link key={other} href={on(other)} current={other === day ? 'true' : undefined}>
                {other === today ? t.today(formatDay(other, language)) : formatDay(other, language)}
              </Link>
            ))}
          </p>
          <div class="map-parts">
            <MapDrawing {...drawing} />
            <div>
              <h3>{t.capital}</h3>
              <CapitalDrawing {...drawing} />
            </div>
            <div class="map-legends">
              <MapLegend areas={areas} language={language} />
            </div>
          </div>
          <p class="muted small">{t.drawingFrom}</p>
        </Section>
        <Section id="tabel" heading={t.table} lead={t.tableLead}>
          <Table
            caption={t.table}
            captionHidden
            rows={municipalities}
            keyOf={({ code }) => code}
            columns={[
              {
                heading: t.columns.municipality,
                rowHeading: true,
                nowrap: true,
                cell: ({ slug, shortName }) => <Link href={`/organisationer/${slug}`}>{shortName}</Link>,
              },
              {
                heading: t.columns.region,
                cell: ({ region }) =>
                  region && (
                    <>
                      {region.name} <OriginNote origin={region} notes={notes} language={language} />
                    </>
                  ),
              },
              {
                heading: t.columns.cluster,
                cell: ({ clusters, oneOf }) => (
                  <MapMemberships memberships={clusters} oneOf={oneOf} asOf={day} notes={notes} shown={shown} />
                ),
              },
              {
                heading: t.columns.council,
                cell: ({ councils }) => <MapMemberships memberships={councils} asOf={day} notes={notes} shown={shown} />,
              },
            ]}
          />
        </Section>
        <Section id="kilder" heading={all.origin.heading}>
          <OriginList notes={notes} language={language} />
        </Section>
      </>
    )
  }
}
