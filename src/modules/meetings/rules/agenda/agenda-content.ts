/** An agenda as it stands, or as it was approved or sent out: all of it, also what few may read. */
export interface AgendaContent {
  /** ISO day. */
  readonly heldOn: string
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place?: string | undefined
  readonly items: readonly AgendaEntry[]
}

export interface AgendaEntry {
  /** The same from the proposal to the minutes. */
  readonly id: string
  readonly number: string
  readonly title: string
  /** What others are told of a closed item instead of its title. */
  readonly publicTitle?: string | undefined
  readonly type?: 'decision' | 'discussion' | 'information' | undefined
  readonly open: boolean
  readonly minutesAllotted?: number | undefined
  readonly late: boolean
  /** Which of the committee's standing items it is, if it came by itself. */
  readonly standing?: string | undefined
  readonly organisationId?: string | undefined
  readonly presenters: readonly string[]
  /** Each "at". */
  readonly recommendation: readonly string[]
  readonly references: readonly { readonly system?: string | undefined; readonly number: string }[]
  readonly treatments: readonly AgendaTreatment[]
  readonly sections: readonly AgendaSection[]
  readonly attachments: readonly AgendaAttachment[]
  /** For the chairs and the secretaries alone. */
  readonly internalNote?: string | undefined
}

export interface AgendaTreatment {
  readonly committee?: string | undefined
  readonly treatedOn?: string | undefined
  readonly itemNumber?: string | undefined
  readonly outcome?: string | undefined
}

export interface AgendaSection {
  readonly kind: string
  readonly heading?: string | undefined
  /** Markdown. */
  readonly body: string
}

export interface AgendaAttachment {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly open: boolean
  readonly handout: boolean
  /** Absent where nobody has given one. */
  readonly file?: { readonly sha256: string; readonly name: string } | undefined
}
