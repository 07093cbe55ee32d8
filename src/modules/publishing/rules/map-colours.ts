export interface MapArea {
  readonly id: string
  /** Codes of the municipalities in it. */
  readonly municipalities: readonly string[]
}

/**
 * A colour for each area, so that areas which touch or share a municipality differ. The one with the most differently
 * coloured neighbours chooses first; it takes the colour that is used least, so that few areas look alike.
 * @param beside which municipalities border on which
 * @returns by id: 0 up to `palette` - 1, and beyond it only where so many areas meet
 */
export function mapColours(
  areas: readonly MapArea[],
  beside: ReadonlyMap<string, readonly string[]>,
  palette = 7,
): ReadonlyMap<string, number> {
  const neighbours = new Map(
    areas.map((area) => [area.id, areas.filter((other) => other !== area && touch(area, other)).map(({ id }) => id)]),
  )
  const colours = new Map<string, number>()
  while (colours.size < areas.length) {
    const open = areas.filter(({ id }) => !colours.has(id))
    const next = open.reduce((hardest, area) => (pressure(area.id) > pressure(hardest.id) ? area : hardest))
    const taken = takenBeside(next.id)
    const free = Array.from({ length: palette + taken.size }, (_, colour) => colour).filter((colour) => !taken.has(colour))
    colours.set(next.id, free.toSorted((a, b) => burdenOf(a) - burdenOf(b))[0]!)
  }
  return colours

  /** Beyond the palette comes last of all. */
  function burdenOf(colour: number): number {
    const uses = [...colours.values()].filter((used) => used === colour).length
    return colour < palette ? uses : areas.length + colour
  }

  function takenBeside(id: string): ReadonlySet<number> {
    return new Set((neighbours.get(id) ?? []).flatMap((other) => colours.get(other) ?? []))
  }

  function pressure(id: string): number {
    return takenBeside(id).size * areas.length + (neighbours.get(id)?.length ?? 0)
  }

  function touch(one: MapArea, other: MapArea): boolean {
    const reach = new Set(one.municipalities.flatMap((code) => [code, ...(beside.get(code) ?? [])]))
    return other.municipalities.some((code) => reach.has(code))
  }
}
