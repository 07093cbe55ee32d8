import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MapMunicipality } from '../rules/national-map.ts'
import type { OriginNotes } from '../rules/origin-notes.ts'
import { MapMemberships } from './map-memberships.tsx'
import { words } from './words.ts'

interface MapAnswerProps {
  readonly chosen: MapMunicipality
  readonly day: string
  readonly notes: OriginNotes
  readonly shown: Shown
}

/** What covers the municipality that was asked about, on the day and after it. */
export function MapAnswer({ chosen, day, notes, shown }: MapAnswerProps) {
  const t = words(shown.language).map
  const { clusters, councils, oneOf, region, name, slug } = chosen
  return (
    <Section id="svar" heading={t.answer(name, formatDay(day, shown.language))}>
      <DescriptionList
        items={[
          { term: t.columns.region, details: region && <Link href={`/organisationer/${region.slug}`}>{region.name}</Link> },
          {
            term: t.columns.cluster,
            details:
              clusters.length + oneOf.length > 0 ? (
                <MapMemberships memberships={clusters} oneOf={oneOf} asOf={day} notes={notes} shown={shown} />
              ) : (
                t.none
              ),
          },
          {
            term: t.columns.council,
            details: councils.length > 0 ? <MapMemberships memberships={councils} asOf={day} notes={notes} shown={shown} /> : t.none,
          },
        ]}
      />
      {clusters.length > 1 && <p>{t.inSeveral(name)}</p>}
      <p>
        <Link href={`/organisationer/${slug}`}>{t.toMunicipality(name)}</Link>
      </p>
    </Section>
  )
}
