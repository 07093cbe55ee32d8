import type { CommitteeRole } from '../../../kernel/actor.ts'

export type SeatSector = 'region' | 'municipality' | 'general-practice' | 'patients' | 'other'

/** How many of a composition rule: a fixed number, or counted from the partnership's parties. */
export type SeatCount =
  | { readonly atLeast: number; readonly atMost?: number }
  /** So many for each party of the sector that is valid on the day. */
  | { readonly perParty: number }

/** One line of what an agreement or an act says about who sits in a kind of committee. */
export interface CompositionRule {
  /** Stands in the kind's texts under `composition`, and in audit and tests. */
  readonly key: string
  readonly sector: SeatSector
  readonly capacity: CommitteeRole
  readonly count: SeatCount
  /** The organisation's kind that appoints, as in `people.organisation.kind`. */
  readonly appointedBy?: string
  /** Where it stands, as shown to users: "Aftale om sundhedsklynger, 11. juni 2021". An address may follow in `sourceAddress`. */
  readonly source: string
  readonly sourceAddress?: string
  /** Read in a source, or worked out from one; what is worked out is never shown as law. */
  readonly inferred: boolean
}

/** What follows from being a kind of committee, as data; each kind is a folder under `kinds/`. */
export interface CommitteeKind {
  readonly slug: string
  readonly levels: readonly ('political' | 'professional')[]
  readonly belongsTo: 'partnership' | 'organisation' | 'either'
  /** A group has terms of reference and a mandate that ends, and is set up after looking for others like it. */
  readonly isGroup: boolean
  readonly composition: readonly CompositionRule[]
  /** How many equal chairs, and one from each of which sectors, if prescribed. */
  readonly chairs: { readonly number: number; readonly oneFromEach?: readonly SeatSector[] }
  /** A secretariat has a leg in each. */
  readonly secretariatLegs: readonly SeatSector[]
  /** In days before the meeting; the committee's own rules of procedure may say otherwise. */
  readonly noticePeriods: { readonly submissionInDays: number; readonly dispatchInDays: number }
  readonly decisionRule: 'consensus' | 'majority'
  /** Keys of the kind's texts under `standingItems`, in agenda order. */
  readonly standingItems: readonly string[]
  /** Canonical section kinds of an item, in order, as in `meetings`. */
  readonly itemTemplate: readonly string[]
  readonly openness: 'open' | 'closed'
  readonly texts: { readonly da: KindTexts; readonly en: KindTexts }
}

export interface KindTexts {
  readonly name: string
  readonly plural: string
  /** One sentence: what a committee of this kind is for. */
  readonly explanation: string
  /** What each composition rule asks for, as the end of "Aftalen nævner …". */
  readonly composition: Readonly<Record<string, string>>
  readonly standingItems: Readonly<Record<string, string>>
}
