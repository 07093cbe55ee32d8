import { h, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { LastUsed } from '../kernel/last-used.ts'
import { type Assets, AssetsContext } from './assets.ts'
import { giverOf } from './giver-of.ts'
import { LanguageContext } from './language-context.ts'

const GiveLanguage = giverOf(LanguageContext)
const GiveAssets = giverOf(AssetsContext)

/** In letters, of what is drawn and what it was drawn from: some thousand items of agendas. */
const room = 10_000_000

/** Nothing that two values may differ in without their JSON differing. */
type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Date | ((...given: never[]) => unknown)
    ? never
    : [keyof Value] extends [never]
      ? never
      : { readonly [Name in keyof Value]: Plain<Value[Name]> }

/**
 * A part of a page that is drawn once for the same properties, whoever reads: most of a long page is as it was the last time.
 * What is kept is found by all that the drawing follows from and not by whom it is for, so nobody is shown what they were not
 * given. The properties are plain values, and the language and the look come from around it: the component may ask for
 * nothing else.
 */
export function keptDrawing<Properties extends object>(
  draw: ((properties: Properties) => VNode | null) & (Properties extends Plain<Properties> ? unknown : never),
): (properties: Properties) => VNode {
  const keptUnder = new WeakMap<Assets, LastUsed<string>>()
  return function Kept(properties) {
    const language = useContext(LanguageContext)
    const assets = useContext(AssetsContext)
    const kept = keptUnder.get(assets) ?? new LastUsed<string>(room)
    keptUnder.set(assets, kept)
    const key = language + JSON.stringify(properties)
    const before = kept.find(key)
    if (before !== undefined) return jsxTemplate([before])
    const drawn = inOnePiece(
      renderToString(
        <GiveLanguage value={language}>
          <GiveAssets value={assets}>{h(draw as (properties: Properties) => VNode | null, properties)}</GiveAssets>
        </GiveLanguage>,
      ),
    )
    kept.keep(key, drawn, key.length + drawn.length)
    return jsxTemplate([drawn])
  }
}

/** What was put together of thousands of pieces stays thousands of pieces until it is sent, each time anew. */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString()
}
