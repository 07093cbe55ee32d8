import { createContext } from 'preact'

/** Nobody who writes a text can know it. */
const mark = `\u0001${crypto.randomUUID()}:`

/** Parts of a page that are drawn and encoded already: each is drawn as a mark, and put in its place when the page is sent. */
export class ReadyPieces {
  readonly #pieces: Buffer[] = []

  /** @returns what to draw in its place */
  place(piece: Buffer): string {
    return `${mark}${this.#pieces.push(piece) - 1};`
  }

  /** @param drawn with the marks in it */
  putInto(drawn: string): Buffer {
    const [first = '', ...others] = drawn.split(mark)
    return Buffer.concat([
      Buffer.from(first),
      ...others.flatMap((after) => {
        const end = after.indexOf(';')
        return [this.#pieces[Number(after.slice(0, end))]!, Buffer.from(after.slice(end + 1))]
      }),
    ])
  }
}

/** Set where a page is drawn to be sent; elsewhere it is drawn as one text. */
export const ReadyPiecesContext = createContext<ReadyPieces | undefined>(undefined)
