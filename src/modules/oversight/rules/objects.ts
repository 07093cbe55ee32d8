/** What has a history, by the word in its address. */
export const kindsInAddresses = {
  samarbejde: 'partnership',
  udvalg: 'committee',
  moede: 'meeting',
  punkt: 'item',
  person: 'person',
  kontakt: 'contact',
  organisation: 'organisation',
  dokument: 'paper',
  import: 'import',
  plads: 'seat',
  medlemskab: 'membership',
  opfoelgning: 'follow-up',
  sag: 'matter',
} as const

export type ObjectKind = (typeof kindsInAddresses)[keyof typeof kindsInAddresses]

/** An object of the record, as far as rights over it depend on it. */
export interface KnownObject {
  readonly kind: ObjectKind
  readonly id: string
  readonly name: string
  /** Its own page. */
  readonly path: string
  readonly committeeId: string | null
  readonly organisationId: string | null
  readonly personId: string | null
  /** Committees of a partnership or a matter. */
  readonly committees: readonly string[]
  /** Organisations that are parties of a matter's partnership. */
  readonly parties?: readonly string[]
  /** Of a paper or an import. */
  readonly handedInBy: string | null
  /** Whether it is shown to everyone, in itself. */
  readonly isPublic: boolean
  /** Of an item or a follow-up: not closed. Everything else is open. */
  readonly open: boolean
  /** Of what else its history tells. */
  readonly parts: readonly { readonly kind: string; readonly id: string }[]
}

/** @returns nothing for a word that names no kind */
export function kindInAddress(word: string | undefined): ObjectKind | undefined {
  return Object.hasOwn(kindsInAddresses, word ?? '') ? kindsInAddresses[word as keyof typeof kindsInAddresses] : undefined
}

export function addressOf(page: 'historik' | 'adgang', object: Pick<KnownObject, 'kind' | 'id'>): string {
  const word = Object.entries(kindsInAddresses).find(([, kind]) => kind === object.kind)?.[0] ?? ''
  return `/${page}/${word}/${object.id}`
}
