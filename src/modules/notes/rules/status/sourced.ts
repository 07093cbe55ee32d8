/** Where a value of a note stands in the record. */
export interface Source {
  readonly kind:
    | 'committee'
    | 'meeting'
    | 'item'
    | 'follow-up'
    | 'partnership'
    | 'organisation'
    | 'boundary-question'
    | 'matter'
    | 'involvement'
  readonly id: string
  /** Which of its fields. */
  readonly field: string
  /** As the record had it when the note was written. */
  readonly value: string
  /** Where a reader sees it. */
  readonly path: string
}

/** A value with its source, and how the sentence says it. */
export interface Fact {
  readonly source: Source
  readonly said: string
}

/** A sentence of a note, or a point of a list. */
export interface Line {
  readonly text: string
  readonly sources: readonly Source[]
  readonly begins?: 'paragraph' | 'point' | undefined
}

/** Paragraphs that stand and are edited together. */
export interface NotePart {
  /** The same for the same thing of the record, however often a note is generated. */
  readonly key: string
  readonly heading?: Line | undefined
  readonly lines: readonly Line[]
}

/** The facts of one thing of the record. */
export function factsOf(kind: Source['kind'], id: string, path: string) {
  return (field: string, value: string, said: string = value): Fact => ({ source: { kind, id, field, value, path }, said })
}

type Said<Facts extends readonly Fact[]> = { readonly [At in keyof Facts]: string }

/** A sentence made of a phrase and facts: none can be said without its source. */
export function say<Facts extends readonly Fact[]>(phrase: (...said: Said<Facts>) => string, ...facts: Facts): Line {
  return { text: phrase(...(facts.map(({ said }) => said) as unknown as Said<Facts>)), sources: facts.map(({ source }) => source) }
}

export function asPoint(line: Line): Line {
  return { ...line, begins: 'point' }
}

export function asParagraph(line: Line): Line {
  return { ...line, begins: 'paragraph' }
}

/** Words of the style that state nothing: they lead to what follows. */
export function lead(text: string): Line {
  return { text, sources: [], begins: 'paragraph' }
}

/** The text of a part as Markdown. */
export function markdownOf(lines: readonly Line[]): string {
  return lines.reduce((text, line, at) => {
    const wasPoint = lines[at - 1]?.begins === 'point'
    if (line.begins === 'point') return `${text}${at === 0 ? '' : wasPoint ? '\n' : '\n\n'}- ${line.text}`
    return `${text}${at === 0 ? '' : wasPoint || line.begins === 'paragraph' ? '\n\n' : ' '}${line.text}`
  }, '')
}

/** A source as a note keeps it: with the sentence that it stands behind. */
export interface KeptSource extends Source {
  readonly sentence: string
}

export function sourcesOf({ heading, lines }: Pick<NotePart, 'heading' | 'lines'>): KeptSource[] {
  return [...(heading ? [heading] : []), ...lines].flatMap(({ text, sources }) => sources.map((source) => ({ ...source, sentence: text })))
}
