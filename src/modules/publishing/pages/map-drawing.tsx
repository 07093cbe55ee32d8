import type { MapMunicipality } from '../rules/national-map.ts'
import type { DrawnArea } from './map-areas.ts'
import { capitalFrame, isInFrame, type MapFrame, mapFrame, mapShapes, type MunicipalityShape } from './map-shapes.ts'
import { type MapDrawingProps, MapSurfaces } from './map-surfaces.tsx'
import { words } from './words.ts'

/** Denmark, each partnership one surface with a number that the legend explains. It holds the outlines that `CapitalDrawing` uses too. */
export function MapDrawing(props: MapDrawingProps) {
  const inCapital = ({ code }: MapMunicipality): boolean => isInFrame(code, capitalFrame)
  return (
    <svg class="map" viewBox={viewBox(mapFrame)} role="group" aria-label={words(props.language).map.drawing}>
      <defs>
        {[...mapShapes].map(([code, { outline }]) => (
          <path key={code} id={`kommune-${code}`} d={outline} />
        ))}
      </defs>
      <MapSurfaces {...props} within="hele" thickness={9} />
      <rect
        class="map-frame"
        x={capitalFrame.left}
        y={capitalFrame.top}
        width={capitalFrame.width}
        height={capitalFrame.height}
        stroke-width={4}
      />
      {props.areas.map((area) => (
        <Badge key={area.number} area={area} size={42} candidates={area.municipalities.filter((each) => !inCapital(each))} />
      ))}
    </svg>
  )
}

/** The capital and its surroundings, enlarged, with the municipalities' names. */
export function CapitalDrawing(props: MapDrawingProps) {
  const inCapital = ({ code }: MapMunicipality): boolean => isInFrame(code, capitalFrame)
  return (
    <svg class="map" viewBox={viewBox(capitalFrame)} role="group" aria-label={words(props.language).map.capitalDrawing}>
      <MapSurfaces {...props} within="udsnit" thickness={6.5} />
      {props.municipalities.filter(inCapital).map(({ code, shortName }) => {
        const [x, y] = mapShapes.get(code)?.middle ?? [0, 0]
        return (
          <text key={code} class="map-place" x={x} y={y + 1.5} aria-hidden="true">
            {shortName}
          </text>
        )
      })}
      {props.areas.map((area) => (
        <Badge key={area.number} area={area} size={5.5} raised={8.5} candidates={area.municipalities.filter(inCapital)} />
      ))}
    </svg>
  )
}

interface BadgeProps {
  readonly area: DrawnArea
  readonly size: number
  readonly raised?: number
  readonly candidates: readonly MapMunicipality[]
}

/** The partnership's number, near the middle of its municipalities and where there is room for it. */
function Badge({ area, size, raised = 0, candidates }: BadgeProps) {
  const shapes = candidates.flatMap(({ code }) => mapShapes.get(code) ?? [])
  if (shapes.length === 0) return null
  const mean = (axis: 0 | 1): number => shapes.reduce((sum, { middle }) => sum + middle[axis], 0) / shapes.length
  const unfit = ({ middle: [x, y], room }: MunicipalityShape): number => Math.hypot(x - mean(0), y - mean(1)) - 3 * room
  const [x, y] = shapes.toSorted((one, other) => unfit(one) - unfit(other))[0]!.middle
  return (
    <g class="map-badge" aria-hidden="true">
      <circle cx={x} cy={y - raised} r={size} stroke-width={size / 10} />
      <text x={x} y={y - raised + size * 0.4} font-size={size * 1.15}>
        {area.number}
      </text>
    </g>
  )
}

function viewBox({ left, top, width, height }: MapFrame): string {
  return `${left} ${top} ${width} ${height}`
}
