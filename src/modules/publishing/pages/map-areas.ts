import { mapColours } from '../rules/map-colours.ts'
import type { MapMunicipality, MapPartnership, NationalMap } from '../rules/national-map.ts'
import { mapShapes } from './map-shapes.ts'

/** A partnership as the map draws it. */
export interface DrawnArea {
  readonly partnership: MapPartnership
  /** On the map, in the legend and in the table. */
  readonly number: number
  /** One of `map-colour-0` to `map-colour-6`. */
  readonly colour: string
  /** None where nothing says which municipalities are in it. */
  readonly municipalities: readonly MapMunicipality[]
}

/** The partnerships that are valid on the day, each with a number and a colour that no neighbour has. */
export function mapAreas({ municipalities, partnerships }: Pick<NationalMap, 'municipalities' | 'partnerships'>): DrawnArea[] {
  const members = new Map(
    partnerships.map(({ id }) => [id, municipalities.filter((municipality) => partnersOf(municipality).includes(id))]),
  )
  const colours = mapColours(
    partnerships.map(({ id }) => ({ id, municipalities: (members.get(id) ?? []).map(({ code }) => code) })),
    new Map([...mapShapes].map(([code, { beside }]) => [code, beside])),
  )
  return partnerships.map((partnership, at) => {
    const own = members.get(partnership.id) ?? []
    const colour = own.length > 0 ? `map-colour-${(colours.get(partnership.id) ?? 0) % 7}` : 'map-unsettled'
    return { partnership, number: at + 1, colour, municipalities: own }
  })
}

/** Ids of the partnerships that a municipality is in on the day. */
export function partnersOf({ clusters, councils }: MapMunicipality): string[] {
  return [...clusters, ...councils]
    .filter(({ validity, partnership }) => validity === 'current' && partnership.validity === 'current')
    .map(({ partnership }) => partnership.id)
}
