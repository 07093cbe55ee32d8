/** A page's drawing instructions as the library lists them. */
export interface Instructions {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

type Matrix = readonly [number, number, number, number, number, number]

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

interface TextState {
  matrix: Matrix
  font: string
  size: number
  letterSpace: number
  wordSpace: number
  stretch: number
  leading: number
  rise: number
}

export interface DrawnSigns {
  /**
   * Hyphens that the file calls soft. The library's text leaves those out, but many programs call every hyphen so, and
   * then "2024-2027" would become "2024 2027".
   */
  readonly hyphens: readonly Place[]
  /** Small round or square spots: browsers draw the bullets of a list instead of writing them. */
  readonly spots: readonly Place[]
}

/** What a page shows beside the text that the library reads from it. */
export function drawnSigns({ fnArray, argsArray }: Instructions, ops: Readonly<Record<string, number>>): DrawnSigns {
  const hyphens: Place[] = []
  const spots: Place[] = []
  let state: TextState = { matrix: identity, font: '', size: 0, letterSpace: 0, wordSpace: 0, stretch: 1, leading: 0, rise: 0 }
  const saved: TextState[] = []
  let line: Matrix = identity
  let text: Matrix = identity
  const move = (x: number, y: number) => void (text = line = multiply(line, [1, 0, 0, 1, x, y]))

  const steps: Record<string, (given: readonly unknown[]) => void> = {
    save: () => void saved.push({ ...state }),
    restore: () => void (state = saved.pop() ?? state),
    transform: (given) => void (state.matrix = multiply(state.matrix, matrixOf(given))),
    paintFormXObjectBegin: ([matrix]) => {
      saved.push({ ...state })
      if (matrix) state.matrix = multiply(state.matrix, matrixOf(matrix))
    },
    paintFormXObjectEnd: () => void (state = saved.pop() ?? state),
    constructPath: ([paint, , box]) => {
      const spot = paint === ops['endPath'] || !box ? undefined : spotOf(state.matrix, box as Record<number, number>)
      if (spot) spots.push(spot)
    },
    beginText: () => void (text = line = identity),
    setTextMatrix: ([matrix]) => void (text = line = matrixOf(matrix)),
    moveText: ([x, y]) => move(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = Number(y)
      move(Number(x), Number(y))
    },
    setLeading: ([leading]) => void (state.leading = -Number(leading)),
    nextLine: () => move(0, state.leading),
    setFont: ([font, size]) => Object.assign(state, { font: String(font), size: Number(size) }),
    setCharSpacing: ([space]) => void (state.letterSpace = Number(space)),
    setWordSpacing: ([space]) => void (state.wordSpace = Number(space)),
    setHScale: ([percent]) => void (state.stretch = Number(percent) / 100),
    setTextRise: ([rise]) => void (state.rise = Number(rise)),
    showText: (given) => {
      for (const part of glyphsOf(given)) {
        const advance =
          typeof part === 'number'
            ? (-part * state.size) / 1000
            : (part.width * state.size) / 1000 + state.letterSpace + (part.isSpace ? state.wordSpace : 0)
        if (isSoftHyphen(part)) hyphens.push(placeOf(multiply(state.matrix, text), state, advance))
        text = multiply(text, [1, 0, 0, 1, advance * state.stretch, 0])
      }
    },
  }
  const byNumber = new Map(Object.entries(steps).map(([name, step]) => [ops[name], step]))
  for (const [at, fn] of fnArray.entries()) byNumber.get(fn)?.((argsArray[at] ?? []) as readonly unknown[])
  return { hyphens, spots }
}

function spotOf(matrix: Matrix, { 0: x0 = 0, 1: y0 = 0, 2: x1 = 0, 3: y1 = 0 }: Record<number, number>): Place | undefined {
  const [a, b, c, d, e, f] = matrix
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e]
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f]
  const width = Math.abs(xs[1]! - xs[0]!)
  const size = Math.abs(ys[1]! - ys[0]!)
  const small = width > 1.2 && width < 7 && size > 1.2 && size < 7
  return small && width / size > 0.6 && width / size < 1.6 ? { x: Math.min(...xs), y: Math.min(...ys), width, size } : undefined
}

function placeOf([a, b, c, d, e, f]: Matrix, state: TextState, advance: number): Place {
  const size = Math.round(Math.hypot(c, d) * Math.abs(state.size) * 10) / 10
  return { x: e, y: f + state.rise * d, width: Math.hypot(a, b) * advance * state.stretch, size }
}

function glyphsOf(given: unknown): readonly (Glyph | number)[] {
  const [glyphs] = (given ?? []) as readonly (readonly (Glyph | number | null)[] | undefined)[]
  return (glyphs ?? []).filter((glyph) => glyph !== null)
}

function isSoftHyphen(part: Glyph | number): boolean {
  return typeof part !== 'number' && part.unicode === '\u00ad'
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

function matrixOf(given: unknown): Matrix {
  const at = given as Record<number, number>
  return [at[0] ?? 1, at[1] ?? 0, at[2] ?? 0, at[3] ?? 1, at[4] ?? 0, at[5] ?? 0]
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
