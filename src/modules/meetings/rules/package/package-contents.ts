import type { AgendaChange } from '../agenda/agenda-changes.ts'
import type { Edition } from './editions.ts'

/** All that stands in a package: what its reader may see, and what they are told is withheld. Nothing else reaches the paper. */
export interface PackageContents {
  readonly edition: Edition
  readonly committee: string
  readonly partnership: string | undefined
  readonly meeting: {
    readonly id: string
    readonly heldOn: string
    readonly startsAt: string | null
    readonly endsAt: string | null
    readonly place: string | null
    readonly title: string | null
    readonly state: string
    readonly version: number
  }
  /** Since the version before; empty in the first, and where nobody sent it out. */
  readonly changes: readonly AgendaChange[]
  readonly people: readonly PackagedPerson[]
  readonly items: readonly PackagedItem[]
}

export interface PackagedPerson {
  readonly name: string
  readonly roles: readonly string[]
  readonly organisation: string | null
  readonly presence: string
}

export interface PackagedItem {
  readonly number: string
  /** Absent where the reader is not told it. */
  readonly title: string | undefined
  readonly open: boolean
  readonly type: string | null
  readonly typeAsWritten: string | null
  readonly late: boolean
  readonly minutesAllotted: number | null
  /** "09:15", where it is known. */
  readonly startsAt: string | undefined
  /** What the public is told of a closed item's decision. */
  readonly publicDecision: string | undefined
  readonly conclusion: string | null
  readonly unplaced: string | null
  readonly internalNote: string | undefined
  readonly sections: readonly { readonly kind: string; readonly heading: string | null; readonly body: string }[]
  readonly lines: readonly { readonly kind: string; readonly number: string | null; readonly text: string }[]
  readonly references: readonly { readonly system: string | null; readonly number: string; readonly kind: string }[]
  readonly attachments: readonly PackagedAttachment[]
  readonly withheldAttachments: number
}

export interface PackagedAttachment {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly open: boolean
  readonly handout: boolean
  /** Absent where only its title is known. */
  readonly file: { readonly sha256: string; readonly name: string } | undefined
}
