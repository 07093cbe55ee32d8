export interface NamedScope {
  readonly kind: 'committee' | 'organisation'
  readonly slug: string
  readonly name: string
}

/** Where the appointments of a committee or an organisation are replaced. */
export function appointmentsAddress({ kind, slug }: Pick<NamedScope, 'kind' | 'slug'>): string {
  return kind === 'committee' ? `/udvalg/${slug}/udskiftning` : `/organisationer/${slug}/udpegninger`
}

/** The page of the committee or organisation itself. */
export function scopeAddress({ kind, slug }: Pick<NamedScope, 'kind' | 'slug'>): string {
  return kind === 'committee' ? `/udvalg/${slug}` : `/organisationer/${slug}`
}
