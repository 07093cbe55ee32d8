import type { Language } from '../../../kernel/language.ts'
import { Link } from '../../../ui/link.tsx'
import type { DrawnArea } from './map-areas.ts'
import { partnershipKindName } from './partnership-kind-name.ts'
import { words } from './words.ts'

/** What the numbers on the map stand for, region by region. */
export function MapLegend({ areas, language }: { readonly areas: readonly DrawnArea[]; readonly language: Language }) {
  const t = words(language).map
  return [...Map.groupBy(areas, ({ partnership }) => partnership.region)].map(([region, within]) => (
    <section key={region} class="map-legend">
      <h3>{region}</h3>
      <ul>
        {within.map(({ partnership, number, colour, municipalities }) => (
          <li key={partnership.slug}>
            <span class={`map-swatch ${colour}`} aria-hidden="true">
              {number}
            </span>
            <span>
              <span class="sr-only">
                {t.number(number)} {partnershipKindName(partnership.kind, language)}:{' '}
              </span>
              <Link href={`/klynger/${partnership.slug}`}>{partnership.label}</Link>
              {municipalities.length === 0 && <span class="muted small"> {t.notDrawn}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ))
}
