import type { Span } from '../../documents/rules/content-tree.ts'

/**
 * What the recogniser found in one paper: a proposal for the record that a person accepts.
 *
 * This is also the documented shape of `samspil import --json` (`docs/draft.schema.json`, version 1). Values are
 * plain; `places` beside them says, per field, where in the source text each was read. A value without a place was
 * computed (an ISO date's year from another line, say) and then has a doubt, or places of what it was computed from.
 */
export interface Draft {
  readonly version: 1
  readonly kind: PaperKind
  readonly language: 'da'
  readonly meeting: DraftMeeting
  /** Only for notes and cases: who sent the paper, and under which numbers. */
  readonly sender?: DraftSender
  readonly items: readonly DraftItem[]
  readonly followUps: readonly DraftFollowUp[]
  readonly doubts: readonly Doubt[]
  /** Text that no field holds, in the order of the source. */
  readonly unplaced: readonly Unplaced[]
  /** CPR numbers found anywhere in the text. */
  readonly personalNumbers: readonly Span[]
  readonly counts: DraftCounts
}

export type PaperKind = 'agenda' | 'minutes' | 'case' | 'note'

/** Field name → the spans it was read from. */
export type Places = Readonly<Record<string, readonly Span[]>>

export interface DraftMeeting {
  /** As written, without date and words like "Referat". */
  readonly committee?: string
  /** The paper's own title, if it has one beside the committee's name. */
  readonly title?: string
  /** ISO day. */
  readonly date?: string
  /** "HH:MM", Europe/Copenhagen. */
  readonly start?: string
  readonly end?: string
  readonly place?: string
  readonly people: readonly DraftPerson[]
  readonly comingMeetings: readonly DraftComingMeeting[]
  readonly deadlines: readonly DraftDeadline[]
  readonly places: Places
}

export type Capacity = 'chair' | 'member' | 'substitute' | 'adviser' | 'secretary' | 'observer' | 'guest'
export type Presence = 'present' | 'apology' | 'absent' | 'arrived-late' | 'left-early'

export interface DraftPerson {
  readonly name: string
  /** Party letter(s) as written: "A", "B", "Ø". */
  readonly party?: string
  /** Every role in the group, as written: "medformand", "regionsrådsformand", "borgmester". */
  readonly roles: readonly string[]
  readonly organisation?: string
  /** The heading or label the name stands under: "Borgmestre", "Bisiddere", "Afbud". */
  readonly group?: string
  readonly capacity: Capacity
  readonly presence: Presence
  /** What the paper says of the presence beyond the word: "deltog under pkt. 1-4", "fra kl. 15.10". */
  readonly remark?: string
  readonly places: Places
}

export interface DraftComingMeeting {
  readonly date: string
  readonly start?: string
  readonly end?: string
  /** When it is another committee's than the paper's. */
  readonly committee?: string
  readonly place?: string
  readonly places: Places
}

export interface DraftDeadline {
  /** ISO day. */
  readonly date: string
  /** What is due, as written. */
  readonly text: string
  readonly kind: 'submission' | 'consultation' | 'other'
  readonly places: Places
}

export type DraftItemType = 'decision' | 'discussion' | 'information'

export interface DraftItem {
  /** As written without the dot: "2", "4.1", "14". In papers without numbers: counted from 1, without a place. */
  readonly number: string
  readonly title: string
  readonly type?: DraftItemType
  /** The type as written: "B", "Beslutningssag", "Orientering", "Drøftelse". */
  readonly typeAsWritten?: string
  /** False when the paper says closed, confidential or "Lukket punkt"; true when it says open or nothing. */
  readonly open: boolean
  readonly recordReferences: readonly DraftRecordReference[]
  readonly sections: readonly DraftSection[]
  /** Each "at …" on its own, without the leading "at"; a recommendation in one sentence is one entry. */
  readonly recommendations: readonly DraftRecommendation[]
  readonly conclusion?: DraftConclusion
  readonly reservations: readonly DraftRemark[]
  /** Who did not take part in this item, left or came during it. */
  readonly notParticipating: readonly DraftRemark[]
  readonly earlierTreatments: readonly DraftTreatment[]
  /** The meeting this item reports from or looks forward to, in a status note. */
  readonly reportsOn?: { readonly committee?: string; readonly date?: string; readonly places: Places }
  readonly presenters: readonly DraftRemark[]
  readonly attachments: readonly DraftAttachment[]
  readonly places: Places
}

export interface DraftRecordReference {
  /** "eDoc", "F2", "ESDH", "SBSYS", "Acadre", "FirstAgenda", "KLE" … where the paper or the form shows it. */
  readonly system?: string
  readonly number: string
  readonly kind: 'case' | 'document'
  readonly places: Places
}

/** Canonical names of the sections that Danish agendas use; `heading` keeps what the paper says. */
export const sectionKinds = [
  'background',
  'summary',
  'theme',
  'recommendation',
  'casePresentation',
  'conclusion',
  'economy',
  'legalBasis',
  'citizenInvolvement',
  'policyContext',
  'competence',
  'caseRoute',
  'furtherProcess',
  'consultation',
  'communication',
  'attachments',
  'attendance',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]

export interface DraftSection {
  readonly kind: SectionKind
  /** As written; absent for text that stands directly under the title. */
  readonly heading?: string
  /** Markdown, with free sub-heads inside. */
  readonly text: string
  readonly places: Places
}

export interface DraftRecommendation {
  readonly text: string
  /** As written, "1" or "a", if the paper numbers them. */
  readonly number?: string
  readonly places: Places
}

export interface DraftConclusion {
  /** Markdown of the whole conclusion. */
  readonly text: string
  /** Its bullets, each on its own. */
  readonly points: readonly DraftRemark[]
  /** Who concluded and when, where the heading says so ("Beslutning i Voksen- og plejeudvalget den 23-06-2021"). */
  readonly committee?: string
  readonly date?: string
  readonly places: Places
}

export interface DraftRemark {
  readonly text: string
  readonly places: Places
}

export interface DraftTreatment {
  readonly committee?: string
  /** ISO day. */
  readonly date?: string
  readonly itemNumber?: string
  readonly outcome?: string
  /** Whether it has been ("held") or is to come ("planned"). */
  readonly state: 'held' | 'planned'
  readonly places: Places
}

export interface DraftAttachment {
  /** "2.1", "1"; absent when the paper does not number. */
  readonly number?: string
  readonly title: string
  /** The document id of the case system. */
  readonly id?: string
  /** "87268/21". */
  readonly recordReference?: string
  readonly open?: boolean
  /** The "(H)" of SBSYS lists: the main document. */
  readonly mainDocument: boolean
  readonly places: Places
}

export interface DraftFollowUp {
  /** The source sentence, as written. */
  readonly text: string
  /** Index into `items`; absent when it stands outside any item. */
  readonly item?: number
  /** ISO day, where stated. */
  readonly due?: string
  /** Who is to act, as written. */
  readonly responsible?: string
  readonly places: Places
}

export interface DraftSender {
  readonly name?: string
  readonly organisation?: string
  readonly address?: readonly string[]
  readonly ean?: string
  readonly caseworker?: string
  /** ISO day the paper was written. */
  readonly date?: string
  readonly recordReferences: readonly DraftRecordReference[]
  readonly places: Places
}

export interface Doubt {
  /** Key of its sentence in `texts.*`. */
  readonly code: DoubtCode
  readonly values?: Readonly<Record<string, string | number>>
  /** JSON pointer into the draft: "/meeting/date", "/items/2/type". */
  readonly field?: string
  readonly spans: readonly Span[]
}

export type DoubtCode =
  | 'imports/no-committee'
  | 'imports/no-date'
  | 'imports/no-items'
  | 'imports/year-assumed'
  | 'imports/type-assumed'
  | 'imports/number-gap'
  | 'imports/number-repeated'
  | 'imports/contents-differ'
  | 'imports/name-uncertain'
  | 'imports/kind-uncertain'
  | 'imports/attachment-uncertain'
  | 'imports/closed-within'
  | 'imports/unplaced-text'
  | 'imports/personal-number'

export interface Unplaced {
  readonly span: Span
  readonly text: string
  /** Index into `items` of the nearest item above. */
  readonly item?: number
  /** A person has said that nothing is lost by leaving it out of the record; the draft keeps it. */
  readonly insignificant?: true
}

/** Visible characters (white space does not count): placed + unplaced = read. */
export interface DraftCounts {
  readonly read: number
  readonly placed: number
  readonly unplaced: number
}

/** Why a paper gives no draft. */
export type UnrecognisableCode = 'imports/not-a-meeting-paper' | 'imports/several-meetings'
