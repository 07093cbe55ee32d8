export interface ExcerptPart {
  readonly text: string
  /** It is what was searched for. */
  readonly hit?: boolean
}

export function Excerpt({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  return <>{parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</>
}
