/** What a merge of two persons moved, kept so that exactly that moves back. */
export interface MovedByMerge {
  /** Of the kept entry, as it was. */
  readonly kept: { readonly organisationId: string | null; readonly publicSince: string | null }
  readonly people: Readonly<Record<string, readonly string[]>>
  readonly committees: {
    readonly rows: Readonly<Record<string, readonly string[]>>
    readonly seats: readonly string[]
    readonly joined: readonly {
      readonly row: unknown
      readonly into: string
      readonly publicSince: string | null
      readonly beside: readonly string[]
      readonly rights: readonly string[]
    }[]
    readonly spans: readonly { readonly id: string; readonly validFrom: string; readonly validTo: string | null }[]
  }
  readonly meetings: Readonly<Record<string, readonly string[]>>
  /** Absent in merges of before the register. */
  readonly followUps?: Readonly<Record<string, readonly string[]>>
  /** Releases that were asked for. */
  readonly releases: readonly string[]
  /** Private notes; absent in merges from before there were any. */
  readonly notes?: readonly string[]
  /** Matters that were followed; absent in merges from before there were any. */
  readonly followed?: readonly string[]
  /** Older entries that led to the merged one. */
  readonly led: readonly string[]
}
