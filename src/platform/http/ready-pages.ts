/** Pages as they were last sent. When there is no more room, those that nobody has asked for the longest go first. */
export class ReadyPages {
  readonly #pages = new Map<string, string>()
  readonly #room: number
  #taken = 0

  constructor(roomInCharacters: number) {
    this.#room = roomInCharacters
  }

  find(key: string): string | undefined {
    const page = this.#pages.get(key)
    if (page === undefined) return undefined
    // A map keeps the order in which its keys came: the one just asked for is now the last to go.
    this.#pages.delete(key)
    this.#pages.set(key, page)
    return page
  }

  keep(key: string, page: string): void {
    if (page.length > this.#room / 10) return
    this.#forget(key)
    this.#pages.set(key, page)
    this.#taken += page.length
    for (const oldest of this.#pages.keys()) {
      if (this.#taken <= this.#room) break
      this.#forget(oldest)
    }
  }

  #forget(key: string): void {
    this.#taken -= this.#pages.get(key)?.length ?? 0
    this.#pages.delete(key)
  }
}
