import type { Language } from '../../../kernel/language.ts'
import type { MapMunicipality } from '../rules/national-map.ts'
import { type DrawnArea, partnersOf } from './map-areas.ts'
import { mapShapes } from './map-shapes.ts'
import { words } from './words.ts'

export interface MapDrawingProps {
  readonly areas: readonly DrawnArea[]
  readonly municipalities: readonly MapMunicipality[]
  readonly chosen: MapMunicipality | undefined
  readonly day: string
  readonly language: Language
}

interface SurfacesProps extends MapDrawingProps {
  /** Tells the patterns of two drawings on one page apart. */
  readonly within: string
  /** So wide that the municipalities of one partnership grow together. */
  readonly thickness: number
}

/** First a dark edge around each partnership, then its municipalities grown together, then each of them with a name of its own. */
export function MapSurfaces({ areas, municipalities, chosen, day, language, within, thickness }: SurfacesProps) {
  const t = words(language).map
  const areaOf = new Map(areas.map((area) => [area.partnership.id, area]))
  const shared = municipalities.filter((municipality) => partnersOf(municipality).length > 1)
  const unsettled = municipalities.filter((municipality) => partnersOf(municipality).length === 0)
  const alone = (area: DrawnArea) => area.municipalities.filter((municipality) => !shared.includes(municipality))
  return (
    <>
      <Patterns shared={shared} areaOf={areaOf} within={within} thickness={thickness} />
      {areas.map((area) => (
        <g key={area.number} class="map-edge" stroke-width={thickness * 1.35}>
          <Outlines municipalities={area.municipalities} />
        </g>
      ))}
      {areas.map((area) => (
        <g key={area.number} class={`map-join ${area.colour}`} stroke-width={thickness}>
          <Outlines municipalities={alone(area)} />
        </g>
      ))}
      <g class="map-area" stroke-width={thickness / 6} fill={`url(#${within}-uafklaret)`}>
        <Outlines municipalities={unsettled} named={({ name }) => t.notSettled(name)} />
      </g>
      {areas.map((area) => (
        <a
          key={area.number}
          href={`/klynger/${area.partnership.slug}`}
          class="map-link"
          aria-label={`${area.number}: ${area.partnership.label}`}
        >
          <g class={`map-area ${area.colour}`} stroke-width={thickness / 6}>
            <Outlines municipalities={alone(area)} named={({ name }) => `${name}: ${area.partnership.label}`} />
          </g>
        </a>
      ))}
      {shared.map((municipality) => {
        const said = `${municipality.name}: ${partnersOf(municipality)
          .map((id) => areaOf.get(id)?.partnership.label)
          .join(` ${t.and} `)}`
        return (
          <a key={municipality.code} href={`/kort?pr=${day}&kommune=${municipality.slug}#svar`} class="map-link" aria-label={said}>
            <g class="map-area" stroke-width={thickness / 6} fill={`url(#${within}-${municipality.code})`}>
              <Outlines municipalities={[municipality]} named={() => said} />
            </g>
          </a>
        )
      })}
      {chosen && (
        <g class="map-chosen" stroke-width={thickness / 2}>
          <Outlines municipalities={[chosen]} />
        </g>
      )}
    </>
  )
}

interface PatternsProps {
  readonly shared: readonly MapMunicipality[]
  readonly areaOf: ReadonlyMap<string, DrawnArea>
  readonly within: string
  readonly thickness: number
}

/** Stripes of all its partnerships for a municipality that is in several; hatching where nothing says which. */
function Patterns({ shared, areaOf, within, thickness }: PatternsProps) {
  const tile = thickness * 3
  const slanted = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)', width: tile, height: tile } as const
  return (
    <defs>
      {shared.map((municipality) => (
        <pattern key={municipality.code} id={`${within}-${municipality.code}`} {...slanted}>
          {partnersOf(municipality).map((id, at, all) => (
            <rect key={id} class={areaOf.get(id)?.colour} x={(at * tile) / all.length} width={tile / all.length} height={tile} />
          ))}
        </pattern>
      ))}
      <pattern id={`${within}-uafklaret`} {...slanted}>
        <rect class="map-unsettled" width={tile} height={tile} />
        <rect class="map-unsettled-line" width={tile / 8} height={tile} />
      </pattern>
    </defs>
  )
}

interface OutlinesProps {
  readonly municipalities: readonly MapMunicipality[]
  readonly named?: (municipality: MapMunicipality) => string
}

function Outlines({ municipalities, named }: OutlinesProps) {
  return municipalities
    .filter(({ code }) => mapShapes.has(code))
    .map((municipality) => (
      <use key={municipality.code} href={`#kommune-${municipality.code}`}>
        {named && <title>{named(municipality)}</title>}
      </use>
    ))
}
