/** Private-use characters around what was searched for: no paper contains them, and no page shows them. */
export const matchStart = '\uE000'
export const matchEnd = '\uE001'

export interface MatchedPart {
  readonly text: string
  /** It is what was searched for. */
  readonly hit?: boolean
}

/** Text with marks, cut into what was searched for and what stands around it. */
export function matchedParts(marked: string): MatchedPart[] {
  return marked
    .split(matchStart)
    .flatMap((piece, at): MatchedPart[] => {
      if (at === 0) return [{ text: piece }]
      const [hit = '', ...after] = piece.split(matchEnd)
      return [{ text: hit, hit: true }, { text: after.join('') }]
    })
    .filter(({ text }) => text !== '')
}
