import { keptDrawing } from './kept-drawing.tsx'

export interface ContentsEntry {
  readonly anchor: string
  readonly label: string
  readonly number?: string
  /** What kind of part it is, in a word. */
  readonly mark?: string
}

interface Drawn {
  readonly heading: string
  readonly entries: readonly ContentsEntry[]
  /** Of the labels, where it is not the page's. */
  readonly lang?: 'da' | undefined
}

/** The way round a long page; stays in view beside it on a desk. */
export const ContentsList = keptDrawing(({ heading, entries, lang }: Drawn) => (
  <nav class="contents-list" aria-labelledby="contents-list">
    <h2 id="contents-list">{heading}</h2>
    <ol>
      {entries.map(({ anchor, label, number, mark }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>
            {number && <span class="number">{number}. </span>}
            <span lang={lang}>{label}</span>
          </a>
          {mark && ' '}
          {mark && <span class="contents-mark">{mark}</span>}
        </li>
      ))}
    </ol>
  </nav>
))
