import type { IsoDay } from '../../../../kernel/dates.ts'

/** What of the record a status note is made from: nothing in it is closed, and all of it the recipient may read. */
export interface NoteFacts {
  readonly today: IsoDay
  readonly recipient: {
    readonly committeeId: string
    readonly slug: string
    readonly committee: string
    readonly meetingOn: IsoDay
    /** From the recipient's last meeting on, or from a day that was chosen. */
    readonly sinceOn: IsoDay
    /** Up to the recipient's next. */
    readonly untilOn: IsoDay
  }
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string; readonly shortName: string }
  readonly partnerships: readonly NotedPartnership[]
  readonly committees: readonly NotedCommittee[]
  /** In the period, cancelled ones too. */
  readonly meetings: readonly NotedMeeting[]
  /** After the period. */
  readonly later: readonly Pick<NotedMeeting, 'id' | 'committeeId' | 'heldOn'>[]
  readonly followUps: readonly NotedFollowUp[]
  readonly questions: readonly NotedQuestion[]
  readonly matters: readonly NotedMatter[]
  readonly involvements: readonly NotedInvolvement[]
  /** Names that have the municipality's in them and mean somebody else. */
  readonly otherNames: readonly string[]
}

export interface NotedPartnership {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly validFrom: IsoDay
}

export interface NotedCommittee {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly level: string
  /** Absent for one of the municipality itself. */
  readonly partnershipId: string | null
}

export interface NotedMeeting {
  readonly id: string
  readonly committeeId: string
  readonly heldOn: IsoDay
  readonly state: string
  readonly items: readonly NotedItem[]
  /** Numbers of closed items, as the public is told. */
  readonly closed: readonly string[]
  readonly submissionOn: IsoDay | null
}

export interface NotedItem {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly title: string
  readonly type: string | null
  readonly conclusion: string | null
  readonly sections: readonly { readonly kind: string; readonly heading: string | null; readonly body: string }[]
  readonly lines: readonly { readonly kind: string; readonly text: string }[]
}

export interface NotedFollowUp {
  readonly id: string
  readonly meetingId: string
  readonly itemId: string | null
  readonly committeeId: string
  readonly text: string
  readonly dueOn: IsoDay | null
  readonly state: string
  readonly responsible: string | null
  readonly organisationId: string | null
}

export interface NotedQuestion {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly raisedOn: IsoDay
  readonly answer: string | null
}

export interface NotedMatter {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly treatments: readonly {
    readonly id: string
    readonly committee: string
    readonly state: string
    readonly on: IsoDay
    readonly outcome: string | null
  }[]
}

export interface NotedInvolvement {
  readonly id: string
  readonly meetingId: string
  readonly title: string
  readonly committeeId: string
  readonly heldOn: IsoDay
  readonly dueOn: IsoDay | null
}
