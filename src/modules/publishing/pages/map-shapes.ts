import shapes from '../../../../reference/municipality-shapes.json' with { type: 'json' }

export interface MunicipalityShape {
  /** An SVG path, in a drawing of `mapFrame`. */
  readonly outline: string
  /** Well inside it, where a mark can stand. */
  readonly middle: readonly [x: number, y: number]
  /** How far it is from there to its edge. */
  readonly room: number
  /** Codes of those that it borders on. */
  readonly beside: readonly string[]
}

export interface MapFrame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** By municipality code; reference/README.md says where it comes from. */
export const mapShapes: ReadonlyMap<string, MunicipalityShape> = new Map(
  Object.entries(shapes).map(([code, { outline, middle, room, beside }]) => [
    code,
    { outline, middle: [middle[0]!, middle[1]!], room, beside },
  ]),
)

export const mapFrame: MapFrame = { left: -8, top: -8, width: 2046, height: 2474 }

/** Drawn larger beside the map: so many small municipalities lie close together here. */
export const capitalFrame: MapFrame = { left: 1800, top: 1430, width: 230, height: 262 }

export function isInFrame(code: string, { left, top, width, height }: MapFrame): boolean {
  const [x, y] = mapShapes.get(code)?.middle ?? [-1, -1]
  return x >= left && x <= left + width && y >= top && y <= top + height
}
