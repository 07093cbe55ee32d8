import { LastUsed } from '../../kernel/last-used.ts'

/**
 * Two questions of which the second needs something of the first's answer, asked at once: the second with what it needed the last
 * time, which is looked at when the first is answered. Where it was something else, it is asked again.
 * @param needOf nothing where the second need not be asked
 */
export class AskAhead {
  /** As many as there is room for; never more than a guess. */
  readonly #needed = new LastUsed<string>(10_000)

  async both<First, Second>(
    of: string,
    first: Promise<First>,
    needOf: (answer: First) => string | undefined,
    second: (needed: string) => Promise<Second>,
  ): Promise<readonly [First, Second | undefined]> {
    const guessed = this.#needed.find(of)
    const early = guessed === undefined ? undefined : second(guessed)
    // What comes of a wrong guess nobody hears.
    early?.catch(() => undefined)
    const answer = await first
    const needed = needOf(answer)
    if (needed === undefined) return [answer, undefined]
    if (needed === guessed) return [answer, await early]
    this.#needed.keep(of, needed, 1)
    return [answer, await second(needed)]
  }
}
