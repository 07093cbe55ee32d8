/** A JSON object whose keys are asked for in any of their spellings, whatever their case. */
export class Payload {
  readonly pointer: string
  private readonly entries: ReadonlyMap<string, readonly [key: string, value: unknown]>
  private readonly asked = new Set<string>()

  constructor(value: unknown, pointer: string) {
    this.pointer = pointer
    const object = isObject(value) ? value : {}
    this.entries = new Map(Object.entries(object).map(([key, inner]) => [key.toLowerCase(), [key, inner]]))
  }

  /** Text or a number as text; undefined when absent, empty or something else. */
  text(...spellings: string[]): { value: string; pointer: string } | undefined {
    for (const [key, value] of this.spelled(spellings)) {
      const text = typeof value === 'number' ? String(value) : value
      if (typeof text === 'string' && text.trim() !== '') return { value: text, pointer: `${this.pointer}/${key}` }
    }
    return undefined
  }

  number(...spellings: string[]): number | undefined {
    return this.spelled(spellings)
      .map(([, value]) => value)
      .find((value) => typeof value === 'number')
  }

  boolean(...spellings: string[]): boolean | undefined {
    return this.spelled(spellings)
      .map(([, value]) => value)
      .find((value) => typeof value === 'boolean')
  }

  object(...spellings: string[]): Payload {
    const [found] = this.spelled(spellings).filter(([, value]) => isObject(value))
    return new Payload(found?.[1], found ? `${this.pointer}/${found[0]}` : this.pointer)
  }

  /** In the order of their own `Sorting` or `Order`, if all have one. */
  list(...spellings: string[]): Payload[] | undefined {
    const [found] = this.spelled(spellings).filter(([, value]) => Array.isArray(value))
    if (!found) return undefined
    const entries = (found[1] as unknown[]).map((value, at) => new Payload(value, `${this.pointer}/${found[0]}/${at}`))
    const place = (entry: Payload) => entry.number('Sorting', 'Order')
    return entries.every((entry) => place(entry) !== undefined) ? entries.toSorted((a, b) => place(a)! - place(b)!) : entries
  }

  /** Sentences under keys that nobody asked for: the interface is undocumented, and text must not disappear. */
  unclaimedProse(): { value: string; pointer: string }[] {
    return [...this.entries]
      .filter(([spelling]) => !this.asked.has(spelling))
      .flatMap(([, [key, value]]) => prose(value, `${this.pointer}/${key}`))
  }

  private spelled(spellings: readonly string[]): (readonly [key: string, value: unknown])[] {
    for (const spelling of spellings) this.asked.add(spelling.toLowerCase())
    return spellings.map((spelling) => this.entries.get(spelling.toLowerCase())).filter((entry) => entry !== undefined)
  }
}

function prose(value: unknown, pointer: string): { value: string; pointer: string }[] {
  if (typeof value === 'string') return isProse(value) ? [{ value, pointer }] : []
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => prose(inner, `${pointer}/${key}`)) : []
}

/** Two words at the beginning, or markup: keys, addresses and encoded files are neither. */
function isProse(text: string): boolean {
  const words = text.slice(0, 1000).split(/\s+/)
  return words.filter((word) => /\p{L}/u.test(word)).length > 1 || /<\w/.test(text)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
