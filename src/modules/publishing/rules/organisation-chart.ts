/** What stands in the chart; the first one without a parent stands on top. */
export interface ChartBox {
  readonly id: string
  /** Who it reports to; none, or one that is not there: it stands on top. */
  readonly parentId: string | null
  readonly height: number
}

export interface PlacedBox extends ChartBox {
  readonly x: number
  readonly y: number
}

export interface ChartLine {
  readonly from: string
  readonly to: string
  /** Corners, from the upper box to the lower. */
  readonly points: readonly (readonly [x: number, y: number])[]
}

export interface OrganisationChart {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly ChartLine[]
}

/** Wide enough for the longest name of a kind of committee on one line. */
export const boxWidth = 260

const gapAcross = 28
const gapDown = 44
/** Between boxes that stand under one another at the side of a line. */
const gapInStack = 18
const indent = 32
/** So many stand under one another before there is another column. */
const inColumn = 4
/** Beyond it, children stand under one another instead of beside one another, so that the chart still fits a sheet. */
const widestRow = 1900
const widestColumns = 1300

/**
 * A place for each box, so that none covers another and each stands below what it reports to: children side by side, or
 * under one another in columns where they are leaves, or too many for a sheet's width. Who reports to themselves through others is
 * put on top. Boxes keep the order in which they are given.
 */
export function organisationChart(boxes: readonly ChartBox[]): OrganisationChart {
  const parents = new Map(boxes.map(({ id, parentId }) => [id, parentId]))
  const children = Map.groupBy(boxes, (box) => upOf(box.id) ?? '')
  const blocks = (children.get('') ?? []).map(blockOf)
  const row = beside(blocks)
  return { width: row.width, height: row.height, boxes: row.boxes, lines: row.lines }

  /** The parent that is in the chart, unless going up from it comes back here. */
  function upOf(id: string): string | undefined {
    const parent = parents.get(id)
    if (!parent || !parents.has(parent)) return undefined
    const seen = new Set([id])
    for (let at: string | null | undefined = parent; at; at = parents.get(at)) {
      if (seen.has(at)) return id === firstOf(seen, at) ? undefined : parent
      seen.add(at)
    }
    return parent
  }

  /** Of those that go in a ring, the one that is given first loses its parent. */
  function firstOf(seen: ReadonlySet<string>, at: string): string | undefined {
    const ring = new Set<string>()
    for (let next: string | null | undefined = at; next && !ring.has(next); next = parents.get(next)) ring.add(next)
    return boxes.find(({ id }) => ring.has(id) && seen.has(id))?.id
  }

  function blockOf(box: ChartBox): Block {
    const below = (children.get(box.id) ?? []).map(blockOf)
    if (below.length === 0) return { width: boxWidth, height: box.height, anchor: boxWidth / 2, boxes: [{ ...box, x: 0, y: 0 }], lines: [] }
    const across = beside(below)
    const leavesOnly = below.length > 2 && below.every(({ boxes: { length } }) => length === 1)
    return leavesOnly || across.width > widestRow ? stacked(box, below) : hung(box, across, below)
  }
}

interface Block extends OrganisationChart {
  /** Where the line from above meets it. */
  readonly anchor: number
}

function beside(blocks: readonly Block[]): OrganisationChart & { readonly anchors: readonly number[] } {
  let x = 0
  const boxes: PlacedBox[] = []
  const lines: ChartLine[] = []
  const anchors: number[] = []
  for (const block of blocks) {
    boxes.push(...block.boxes.map((box) => ({ ...box, x: box.x + x })))
    lines.push(...block.lines.map((line) => moved(line, x, 0)))
    anchors.push(block.anchor + x)
    x += block.width + gapAcross
  }
  return { width: Math.max(0, x - gapAcross), height: Math.max(0, ...blocks.map(({ height }) => height)), boxes, lines, anchors }
}

/** A box above a row of others, in their middle. */
function hung(box: ChartBox, across: ReturnType<typeof beside>, below: readonly Block[]): Block {
  const middle = (across.anchors[0]! + across.anchors.at(-1)!) / 2
  const left = Math.max(0, boxWidth / 2 - middle)
  const anchor = middle + left
  const top = box.height + gapDown
  const boxes: PlacedBox[] = [
    { ...box, x: anchor - boxWidth / 2, y: 0 },
    ...across.boxes.map((each) => ({ ...each, x: each.x + left, y: each.y + top })),
  ]
  const turn = box.height + gapDown / 2
  const lines = below.map((block, at): ChartLine => {
    const x = across.anchors[at]! + left
    return {
      from: box.id,
      to: block.boxes[0]!.id,
      points: [
        [anchor, box.height],
        [anchor, turn],
        [x, turn],
        [x, top],
      ],
    }
  })
  const width = Math.max(across.width + left, anchor + boxWidth / 2)
  return { width, height: top + across.height, anchor, boxes, lines: [...lines, ...across.lines.map((line) => moved(line, left, top))] }
}

/** A box above columns of others, each column hanging on a line at its left. */
function stacked(box: ChartBox, below: readonly Block[]): Block {
  const columnWidth = indent + Math.max(...below.map(({ width }) => width)) + gapAcross
  const columns = Math.max(1, Math.min(Math.ceil(below.length / inColumn), Math.floor(widestColumns / columnWidth)))
  const perColumn = Math.ceil(below.length / columns)
  const inColumns = Array.from({ length: columns }, (_, at) => below.slice(at * perColumn, (at + 1) * perColumn)).filter(
    ({ length }) => length > 0,
  )
  const width = inColumns.length * columnWidth - gapAcross
  const anchor = inColumns.length === 1 ? boxWidth / 2 : width / 2
  const boxes: PlacedBox[] = [{ ...box, x: anchor - boxWidth / 2, y: 0 }]
  const lines: ChartLine[] = []
  let height = 0
  for (const [at, column] of inColumns.entries()) {
    const left = at * columnWidth
    const trunk = left + indent / 2
    let y = box.height + gapDown
    for (const block of column) {
      const head = block.boxes[0]!
      const level = y + head.y + head.height / 2
      boxes.push(...block.boxes.map((each) => ({ ...each, x: each.x + left + indent, y: each.y + y })))
      lines.push(
        { from: box.id, to: head.id, points: downTo(trunk, level, left + indent + head.x) },
        ...block.lines.map((line) => moved(line, left + indent, y)),
      )
      height = Math.max(height, y + block.height)
      y += block.height + gapInStack
    }
  }
  return { width, height, anchor, boxes, lines }

  function downTo(trunk: number, level: number, edge: number): ChartLine['points'] {
    const turn = box.height + gapDown / 2
    return [
      [anchor, box.height],
      [anchor, turn],
      [trunk, turn],
      [trunk, level],
      [edge, level],
    ]
  }
}

function moved(line: ChartLine, right: number, down: number): ChartLine {
  return { ...line, points: line.points.map(([x, y]) => [x + right, y + down] as const) }
}
