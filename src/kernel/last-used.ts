/** Values as they were last made. When there is no more room, those that nobody has asked for the longest go first. */
export class LastUsed<Value> {
  readonly #kept = new Map<string, { readonly value: Value; readonly size: number }>()
  readonly #room: number
  #taken = 0

  /** @param room in the unit of the sizes given; one value takes a tenth of it at most */
  constructor(room: number) {
    this.#room = room
  }

  find(key: string): Value | undefined {
    const found = this.#kept.get(key)
    if (found === undefined) return undefined
    // A map keeps the order in which its keys came: the one just asked for is now the last to go.
    this.#kept.delete(key)
    this.#kept.set(key, found)
    return found.value
  }

  keep(key: string, value: Value, size: number): void {
    if (size > this.#room / 10) return
    this.#forget(key)
    this.#kept.set(key, { value, size })
    this.#taken += size
    for (const oldest of this.#kept.keys()) {
      if (this.#taken <= this.#room) break
      this.#forget(oldest)
    }
  }

  #forget(key: string): void {
    this.#taken -= this.#kept.get(key)?.size ?? 0
    this.#kept.delete(key)
  }
}
