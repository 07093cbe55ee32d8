/** A browser without a window: keeps cookies per host and goes nowhere unless it is told to. */
export class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>()

  async get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.#send(url, { headers })
  }

  /** As a form of our own page sends it, unless the headers say otherwise. */
  async post(
    url: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return this.#send(url, { method: 'POST', body: new URLSearchParams(fields), headers: { 'sec-fetch-site': 'same-origin', ...headers } })
  }

  /** Goes on as long as it is sent on within one host. @returns the page where it ends, or the answer that leads elsewhere */
  async follow(answer: Response): Promise<Response> {
    const to = locationOf(answer)
    if (to === undefined || new URL(to).host !== new URL(answer.url).host) return answer
    return this.follow(await this.get(to))
  }

  cookie(url: string, name: string): string | undefined {
    return this.#jar(url).get(name)
  }

  plant(url: string, name: string, value: string): void {
    this.#jar(url).set(name, value)
  }

  async #send(url: string, request: RequestInit): Promise<Response> {
    const jar = this.#jar(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers(request.headers)
    if (cookie) headers.set('cookie', cookie)
    const answer = await fetch(url, { ...request, redirect: 'manual', headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/expires=thu, 01 jan 1970/i.test(line) || value === '') jar.delete(name!)
      else jar.set(name!, value!)
    }
    return answer
  }

  #jar(url: string): Map<string, string> {
    const { host } = new URL(url)
    const jar = this.#cookies.get(host) ?? new Map<string, string>()
    this.#cookies.set(host, jar)
    return jar
  }
}

/** Where an answer sends its reader, in full. */
export function locationOf(answer: Response): string | undefined {
  const to = answer.headers.get('location')
  return to === null ? undefined : new URL(to, answer.url).href
}
