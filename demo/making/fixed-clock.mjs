/** The Word library stamps the present moment into its files; made again, a paper shall be the same to the byte. */
export function fixClock(day) {
  const moment = Date.parse(`${day}T12:00:00Z`)
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      if (given.length === 0) super(moment)
      else super(...given)
    }
    static now() {
      return moment
    }
  }
}

const RealDate = Date
