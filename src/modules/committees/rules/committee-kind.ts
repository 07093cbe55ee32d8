import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { Grounds } from './kind-sources.ts'

export type SeatSector = 'region' | 'municipality' | 'general-practice' | 'patients' | 'other'

export interface Span {
  readonly atLeast: number
  readonly atMost?: number
}

/** How many: a fixed span, or counted from the partnership's parties or from another sector's seats. */
export type SeatCount =
  | Span
  /** So many for each party of the rule's sector; `ofKind` keeps hospitals from counting as regions. */
  | { readonly perParty: Span; readonly ofKind?: string }
  /** Exactly so many more than another sector has. */
  | { readonly moreThan: SeatSector; readonly by: number }

/** One line of what an agreement, an act or practice says about who sits in a kind of committee. */
export interface CompositionRule extends Grounds {
  /** Stands in the kind's texts under `composition`, and in audit and tests. */
  readonly key: string
  readonly sector: SeatSector
  /** A chair counts as a member. */
  readonly capacity: CommitteeRole
  readonly count: SeatCount
  /** The kind of organisation that appoints, as in `people.organisation.kind`. */
  readonly appointedBy?: string
}

/** What follows from being a kind of committee, as data; each kind is a folder under `kinds/`. What nobody has read is absent. */
export interface CommitteeKind {
  readonly slug: string
  readonly levels: readonly CommitteeLevel[]
  readonly belongsTo: 'partnership' | 'organisation' | 'either'
  /** A group has terms of reference and a mandate that ends, and is set up after looking for others like it. */
  readonly isGroup: boolean
  readonly composition: readonly CompositionRule[]
  /** How many chairs, all equal, and one from each of which sectors. */
  readonly chairs?: Grounds & { readonly number: number; readonly oneFromEach?: readonly SeatSector[] }
  /** A secretariat has a leg in each. */
  readonly secretariat?: Grounds & { readonly legs: readonly SeatSector[] }
  /** Before the meeting; the committee's own rules of procedure may say otherwise. */
  readonly noticePeriods?: { readonly submission?: NoticePeriod; readonly dispatch?: NoticePeriod }
  readonly decisionRule?: Grounds & { readonly rule: 'consensus' | 'majority' }
  /** Keys of the kind's texts under `standingItems`, in agenda order. */
  readonly standingItems: readonly string[]
  /** Canonical section kinds of an item, in order, as in `meetings`. */
  readonly itemTemplate: readonly string[]
  readonly openness?: Grounds & { readonly agendas: 'open' | 'closed' }
  readonly texts: { readonly da: CommitteeKindTexts; readonly en: CommitteeKindTexts }
}

export type CommitteeLevel = 'political' | 'professional'

export interface NoticePeriod extends Grounds {
  readonly days: number
  /** Danish working days; calendar days otherwise. */
  readonly working?: boolean
}

export interface KindTexts {
  readonly name: string
  readonly plural: string
  /** One sentence: what a body of this kind is for. */
  readonly explanation: string
}

export interface CommitteeKindTexts extends KindTexts {
  /** What each composition rule asks for: the end of "Aftalen nævner …", and of "Der mangler …" when nobody is there. */
  readonly composition: Readonly<Record<string, { readonly asks: string; readonly missing: string }>>
  readonly standingItems: Readonly<Record<string, string>>
}
