/** Repeatable choices: the same seed gives the same paper on every machine. */
export class Chooser {
  #state: number
  constructor(seed: number) {
    this.#state = (seed * 2654435761 + 12345) >>> 0
  }

  number(below: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * below)
  }

  of<T>(list: readonly T[]): T {
    return list[this.number(list.length)]!
  }

  chance(percent: number): boolean {
    return this.number(100) < percent
  }
}
