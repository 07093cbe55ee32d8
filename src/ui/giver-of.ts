import type { ComponentChildren, Context, FunctionComponent } from 'preact'

interface Giving {
  getChildContext?: () => Readonly<Record<string, unknown>>
}

/**
 * Gives a context's value to all that is drawn inside. Preact's own provider would tell its readers of changes, which a page
 * that is drawn once has none of, and every component then holds the whole page: the memory of drawn pages is freed so late
 * that collecting it takes longer than drawing.
 */
export function giverOf<Value>(
  context: Context<Value>,
): FunctionComponent<{ readonly value: Value; readonly children: ComponentChildren }> {
  const key = keyOf(context)
  return function Giver(this: Giving, { value, children }) {
    const given = { [key]: { props: { value }, sub: () => undefined } }
    this.getChildContext = () => given
    return children
  }
}

/** Under which Preact hands a context down: asked of its own provider, as the name is no part of what it promises. */
function keyOf<Value>({ Provider }: Context<Value>): string {
  const asked: Giving = {}
  Provider.call(asked, { value: undefined as Value, children: null })
  const [key] = Object.keys(asked.getChildContext?.() ?? {})
  if (key === undefined) throw new Error('Preact hands contexts down in another way than before')
  return key
}
