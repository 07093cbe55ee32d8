import { LastUsed } from './last-used.ts'

const names = new WeakMap<object, string>()
let named = 0

/** Short, and given to one value only for as long as the program runs; none for values that may still change. */
export function nameOf(value: object): string | undefined {
  return names.get(value)
}

/** Freezes it with all that is in it and gives it a name. */
export function settle<Value extends object>(value: Value): Value {
  freeze(value)
  names.set(value, `#${(named += 1)}`)
  return value
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}

/** Values that say the same are one and the same value, as long as there is room for it. */
export class Settled<Value extends object> {
  readonly #kept: LastUsed<Value>

  /** @param room in letters */
  constructor(room: number) {
    this.#kept = new LastUsed(room)
  }

  /** What came first with the same JSON: a value that JSON does not tell all of is not for here. */
  same(value: Value): Value {
    return this.under(JSON.stringify(value), () => value)
  }

  /**
   * What was made the last time that the text was the same; all that goes into the making follows from it.
   * @param size in letters, where what is made takes more room than the text
   */
  under(text: string, make: () => Value, size = 0): Value {
    const before = this.find(text)
    if (before) return before
    const value = settle(make())
    this.#kept.keep(text, value, text.length + size)
    return value
  }

  find(text: string): Value | undefined {
    return this.#kept.find(text)
  }
}
