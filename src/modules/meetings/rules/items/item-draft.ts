import type { DraftState } from './draft-steps.ts'

export type ItemType = 'decision' | 'discussion' | 'information'

/** An agenda item in the making. Once dispatched, it stands in the record as the item of the same id. */
export interface ItemDraft {
  readonly id: string
  readonly committeeId: string
  /** The agenda it stands on, or the meeting it is wished for. */
  readonly meetingId: string | null
  readonly state: DraftState
  readonly stateReason: string | null
  /** Key of the standing item that it is, where it came by itself. */
  readonly standing: string | null
  /** From 0 on its agenda; absent while nobody has placed it. */
  readonly position: number | null
  readonly type: ItemType | null
  readonly title: string
  /** What the public is told of a closed item instead of its title. */
  readonly publicTitle: string | null
  readonly open: boolean
  readonly minutesAllotted: number | null
  readonly late: boolean
  /** Whose coordinator proposed it; the committee's own secretariat where absent. */
  readonly organisationId: string | null
  /** Read by the secretariat and the chairs only. */
  readonly internalNote: string | null
  readonly concernedSectors: readonly string[]
  /** Why it comes here although it does not concern all sectors. */
  readonly whyHere: string | null
  readonly proposedAt: Date | null
  readonly originItemId: string | null
  readonly originDraftId: string | null
  readonly revision: number
  readonly createdByName: string
}

/** With all that stands in it, as an agenda, a package or minutes show it. */
export interface DraftContents extends ItemDraft {
  readonly sections: readonly DraftSection[]
  /** Each "at", in order. */
  readonly recommendation: readonly string[]
  readonly presenters: readonly string[]
  readonly references: readonly DraftReference[]
  readonly treatments: readonly EarlierTreatment[]
  /** Those in use, in order, each as its newest version. */
  readonly attachments: readonly DraftAttachment[]
}

export interface DraftSection {
  /** As in the record: 'background', 'casePresentation', … */
  readonly kind: string
  /** Only where it is not its kind's own. */
  readonly heading: string | null
  readonly textId: string
  readonly markdown: string
  /** Of the running text. */
  readonly revision: number
}

export interface DraftReference {
  readonly organisationId: string | null
  readonly organisationName: string | null
  readonly system: string | null
  readonly number: string
}

export interface EarlierTreatment {
  readonly committee: string | null
  /** ISO day. */
  readonly treatedOn: string | null
  readonly itemNumber: string | null
  readonly outcome: string | null
}

export interface DraftAttachment {
  readonly id: string
  readonly draftId: string
  readonly title: string
  readonly open: boolean
  /** Handed out at the meeting. */
  readonly handout: boolean
  /** Of the version in use, from 1. */
  readonly version: number
  readonly sha256: string
  readonly fileName: string
  readonly bytes: number
}
