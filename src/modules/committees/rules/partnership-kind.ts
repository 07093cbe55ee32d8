import type { SeatSector } from './committee-kind.ts'
import type { Grounds, KindSource } from './kind-sources.ts'
import type { KindTexts } from './committee-kind.ts'

/** What follows from being a kind of partnership, as data; each kind is a folder under `kinds/`. When it is valid is no part of it. */
export interface PartnershipKind {
  readonly slug: string
  /** Who must be at the table. */
  readonly sectors: readonly (Grounds & { readonly sector: SeatSector })[]
  /** The kinds of committee that a partnership of this kind meets in, the first one first. */
  readonly committeeKinds: readonly string[]
  /** A cluster or council belongs to a hospital; a region's cooperation does not. */
  readonly hasHospital: boolean
  readonly source: KindSource
  readonly texts: { readonly da: KindTexts; readonly en: KindTexts }
}
