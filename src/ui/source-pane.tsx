import { useTexts } from './language-context.ts'

export interface SourceMark {
  /** Anchor of these words; the record's side links to it. */
  readonly id?: string
  /** `alarm` is for what must not be overlooked. */
  readonly kind: 'placed' | 'doubt' | 'unplaced' | 'alarm'
  /** What the words were read as: "Dato". */
  readonly label?: string
  /** Anchor of the field in the record. */
  readonly target?: string
}

export interface SourcePart {
  readonly text: string
  readonly mark?: SourceMark
}

export interface SourceBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'furniture'
  /** Shown in the margin: line, or page. */
  readonly place?: string
  readonly depth?: number
  readonly parts: readonly SourcePart[]
}

/** In letters; narrower than about 24 pixels is no target (WCAG 2.2, 2.5.8). */
const smallestTarget = 5

/** The source as it was read, with what became of its words. Marked words link to their field. */
export function SourcePane({ label, blocks }: { readonly label: string; readonly blocks: readonly SourceBlock[] }) {
  return (
    <div class="source-pane" role="region" aria-label={label} tabindex={0}>
      {blocks.map(({ kind, place, depth = 0, parts }, at) => (
        <p key={at} class={`source-block source-${kind} source-depth-${Math.min(depth, 3)}`}>
          {place && <span class="source-place">{place}</span>}
          {parts.map((part, index) => (
            <Part key={index} {...part} />
          ))}
        </p>
      ))}
    </div>
  )
}

function Part({ text, mark }: SourcePart) {
  const words = useTexts().sourcePane
  if (!mark) return <>{text}</>
  const state = mark.kind === 'placed' ? '' : ` (${words[mark.kind]})`
  const classes = `source-mark source-mark-${mark.kind}`
  // A full stop or a "(B)" is too small to hit with a finger; the words around it lead to the same field.
  if (mark.target === undefined || text.trim().length < smallestTarget) {
    return (
      <mark class={classes} id={mark.id}>
        {text}
        <span class="sr-only">{state}</span>
      </mark>
    )
  }
  return (
    <a class={classes} id={mark.id} href={`#${mark.target}`} title={mark.label}>
      {text}
      <span class="sr-only">
        {state} {words.toRecord(mark.label ?? '')}
      </span>
    </a>
  )
}
