import { h, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { LastUsed } from '../kernel/last-used.ts'
import { nameOf } from '../kernel/settled.ts'
import { type Assets, AssetsContext } from './assets.ts'
import { giverOf } from './giver-of.ts'
import { LanguageContext } from './language-context.ts'
import { ReadyPiecesContext } from './ready-pieces.ts'

const GiveLanguage = giverOf(LanguageContext)
const GiveAssets = giverOf(AssetsContext)

/** In letters, of what is drawn and what it was drawn from: some thousand items of agendas. */
const room = 10_000_000

/** Nothing that two values may differ in without their JSON differing. */
type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Date | ((...given: never[]) => unknown)
    ? never
    : Value extends readonly (infer Part)[]
      ? undefined extends Part
        ? never
        : readonly Plain<Part>[]
      : [keyof Value] extends [never]
        ? never
        : { readonly [Name in keyof Value]: Plain<Value[Name]> }

/**
 * A part of a page that is drawn once for the same properties, whoever reads: most of a long page is as it was the last time.
 * What is kept is found by all that the drawing follows from (its JSON, or the name of what is settled) and not by whom it is
 * for, so nobody is shown what they were not given. The properties are plain values, and the language and the look come from around it: the component may ask for
 * nothing else.
 */
export function keptDrawing<Properties extends object>(
  draw: ((properties: Properties) => VNode | null) & (Properties extends Plain<Properties> ? unknown : never),
): (properties: Properties) => VNode {
  const keptUnder = new WeakMap<Assets, LastUsed<Drawn>>()
  return function Kept(properties) {
    const language = useContext(LanguageContext)
    const assets = useContext(AssetsContext)
    const pieces = useContext(ReadyPiecesContext)
    const kept = keptUnder.get(assets) ?? new LastUsed<Drawn>(room)
    keptUnder.set(assets, kept)
    const key = language + keyOf(properties)
    const before = kept.find(key)
    if (before !== undefined) return placed(before)
    const drawn = inOnePiece(
      renderToString(
        <GiveLanguage value={language}>
          <GiveAssets value={assets}>{h(draw as (properties: Properties) => VNode | null, properties)}</GiveAssets>
        </GiveLanguage>,
      ),
    )
    kept.keep(key, drawn, key.length + drawn.length)
    return placed(drawn)

    function placed(piece: Drawn): VNode {
      if (typeof piece === 'string') return jsxTemplate([piece])
      return jsxTemplate([pieces ? pieces.place(piece) : piece.toString()])
    }
  }
}

/** Encoded already, unless it is so short that putting it in its place takes longer. */
type Drawn = string | Buffer

/** What was put together of thousands of pieces stays thousands of pieces until it is sent, each time anew. */
function inOnePiece(text: string): Drawn {
  const encoded = Buffer.from(text)
  return encoded.length < 1000 ? encoded.toString() : encoded
}

/** A settled value is known by its name; else what JSON tells of it. */
function keyOf(properties: object): string {
  let key = ''
  for (const [name, value] of Object.entries(properties) as [string, unknown][]) {
    const known = typeof value === 'object' && value !== null ? nameOf(value) : undefined
    key += ` ${name}=${known ?? JSON.stringify(value)}`
  }
  return key
}
