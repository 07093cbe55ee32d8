/** Several readings that a careful reader would accept, or one. */
export type Accepted = string | readonly string[]

/**
 * What stands in a paper, written by hand. A field that is left out is not judged, except where noted; long texts
 * are given by their beginning.
 */
export interface ExpectedPaper {
  readonly family: string
  /** Formats the paper is also tried in. */
  readonly also?: readonly ('docx' | 'pdf' | 'html')[]
  /** Kinds of fact of which a reader may rightly find more than are listed. */
  readonly more?: readonly string[]
  readonly kind: Accepted
  /** A field that is left out must not be found. */
  readonly meeting: Partial<Record<'committee' | 'date' | 'start' | 'end' | 'place', Accepted>>
  readonly people?: readonly ExpectedPerson[]
  readonly items: readonly ExpectedItem[]
  readonly comingMeetings?: readonly { date: string; start?: string; end?: string; committee?: string; place?: string }[]
  readonly deadlines?: readonly { date: string; kind?: string }[]
  readonly followUps?: readonly { text: string; item?: string; due?: string; responsible?: string }[]
  readonly sender?: { ean?: string; date?: string; caseworker?: string; records?: readonly string[]; address?: readonly string[] }
}

export interface ExpectedPerson {
  readonly name: string
  /** Left out: the paper states none, and none may be found. */
  readonly party?: string
  readonly roles?: readonly string[]
  readonly organisation?: string
  readonly capacity?: string
  readonly presence?: Accepted
  readonly remark?: string
}

export interface ExpectedItem {
  readonly number?: string
  readonly title: Accepted
  readonly type?: string
  readonly open?: boolean
  /** "[system|document] number". */
  readonly records?: readonly string[]
  /** Canonical kinds in order; texts without a heading of their own, "other" and "attendance" are not judged. */
  readonly sections?: readonly string[]
  readonly recommendations?: readonly string[]
  readonly conclusion?: Accepted
  readonly conclusionDate?: string
  readonly conclusionCommittee?: string
  readonly points?: number
  readonly reservations?: readonly string[]
  readonly notParticipating?: readonly string[]
  readonly presenters?: readonly string[]
  readonly earlierTreatments?: readonly { committee?: string; date?: string; itemNumber?: string; outcome?: string; state?: string }[]
  readonly attachments?: readonly { title: string; number?: string; id?: string; recordReference?: string; open?: boolean; main?: boolean }[]
  readonly reportsOn?: { committee?: string; date?: string }
}
