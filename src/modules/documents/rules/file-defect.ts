/** What was not meant to go along with a file: earlier words, and what was said of them. */
export const leftoverKinds = ['tracked-changes', 'comments'] as const
/** What keeps somebody who cannot see the file from reading it. */
export const hindranceKinds = ['picture-without-text', 'untagged', 'no-title', 'no-language'] as const

export type LeftoverKind = (typeof leftoverKinds)[number]
export type HindranceKind = (typeof hindranceKinds)[number]

export interface FileDefect {
  readonly kind: LeftoverKind | HindranceKind
  /** What tells the place from others: a page number, the name of a file within the file. */
  readonly of?: string
}

export function isHindrance({ kind }: { readonly kind: string }): boolean {
  return hindranceKinds.includes(kind as HindranceKind)
}
