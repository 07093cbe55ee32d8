import { Fragment } from 'preact'

export interface DifferenceLine {
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly shape: 'paragraph' | 'heading' | 'point' | 'row'
  readonly pieces: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[]
}

export interface TextDifferenceProps {
  readonly lines: readonly DifferenceLine[]
  /** Said before what was added and removed, for those who do not see it; and of a long stretch that stayed as it was. */
  readonly words: { readonly added: string; readonly removed: string; readonly unchanged: (lines: number) => string }
  /** Language of the text, where it is not the page's. */
  readonly lang?: string | undefined
}

/** A text as it was and as it is, in one: what came is underlined, what went is struck out, and both are said in words. */
export function TextDifference({ lines, words, lang }: TextDifferenceProps) {
  return (
    <div class="text-comparison">
      {stretches(lines).map(({ shown, folded }, at) => (
        <Fragment key={at}>
          {shown.map((line, place) => (
            <Line key={place} line={line} words={words} lang={lang} />
          ))}
          {folded.length > 0 && (
            <details>
              <summary>{words.unchanged(folded.length)}</summary>
              {folded.map((line, place) => (
                <Line key={place} line={line} words={words} lang={lang} />
              ))}
            </details>
          )}
        </Fragment>
      ))}
    </div>
  )
}

function Line({ line, words, lang }: { readonly line: DifferenceLine } & Pick<TextDifferenceProps, 'words' | 'lang'>) {
  return (
    <p class={`comparison-line comparison-${line.kind} comparison-${line.shape}`}>
      {line.pieces.map((piece, at) => {
        if (piece.kind === 'same')
          return (
            <span key={at} lang={lang}>
              {piece.text}
            </span>
          )
        const Changed = piece.kind === 'added' ? 'ins' : 'del'
        return (
          <Changed key={at}>
            <span class="sr-only">{words[piece.kind]}: </span>
            <span lang={lang}>{piece.text}</span>
          </Changed>
        )
      })}
    </p>
  )
}

/** Lines that stayed as they were and stand far from any change need not be read. */
const shownAround = 2

function stretches(lines: readonly DifferenceLine[]): { shown: DifferenceLine[]; folded: DifferenceLine[] }[] {
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - shownAround), at + shownAround + 1).some(({ kind }) => kind !== 'same')
  const found: { shown: DifferenceLine[]; folded: DifferenceLine[] }[] = [{ shown: [], folded: [] }]
  lines.forEach((line, at) => {
    const last = found.at(-1)!
    if (!isNear(at)) last.folded.push(line)
    else if (last.folded.length === 0) last.shown.push(line)
    else found.push({ shown: [line], folded: [] })
  })
  return found
}
