import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'

/** One accepted paper as content of a meeting, ready for the record: persons and organisations are already found. */
export interface MeetingVersion {
  readonly committeeId: string
  readonly heldOn: string
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place?: string | undefined
  readonly title?: string | undefined
  readonly kind: PaperKind
  readonly people: readonly Attending[]
  readonly items: readonly VersionItem[]
  readonly comingMeetings: readonly ComingMeeting[]
  readonly deadlines: readonly { readonly dueOn: string; readonly text: string; readonly kind: 'submission' | 'consultation' | 'other' }[]
  readonly followUps: readonly VersionFollowUp[]
  /** How many places of the paper look like a CPR number, shown on pages or not. */
  readonly personalNumbers?: number | undefined
  /** Absent where it was written here. */
  readonly file?: { readonly sha256: string; readonly name: string } | undefined
  /** The accepted draft as it was, kept word for word. */
  readonly content: object
}

export type PaperKind = 'agenda' | 'minutes' | 'case' | 'note'

export interface Attending {
  readonly personId: string
  readonly organisationId?: string | undefined
  readonly name: string
  readonly partyLetter?: string | undefined
  readonly roles: readonly string[]
  readonly organisation?: string | undefined
  readonly groupName?: string | undefined
  readonly capacity: 'chair' | 'member' | 'substitute' | 'adviser' | 'secretary' | 'observer' | 'guest'
  readonly presence: 'present' | 'apology' | 'absent' | 'arrived-late' | 'left-early'
  readonly remark?: string | undefined
}

export interface ComingMeeting {
  readonly committeeId: string
  readonly heldOn: string
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place?: string | undefined
}

export interface VersionItem {
  /** Of an item written here, which keeps its id from proposal to minutes. */
  readonly id?: string | undefined
  readonly number: string
  readonly title: string
  /** What the public is told of a closed item instead of its title and its conclusion. */
  readonly publicTitle?: string | undefined
  readonly publicDecision?: string | undefined
  readonly minutesAllotted?: number | undefined
  readonly late?: boolean | undefined
  readonly responsibleOrganisationId?: string | undefined
  readonly type?: 'decision' | 'discussion' | 'information' | undefined
  readonly typeAsWritten?: string | undefined
  readonly open: boolean
  readonly conclusion?: string | undefined
  /** Text that the recogniser could not place, kept with the item. */
  readonly unplaced?: string | undefined
  readonly sections: readonly { readonly kind: string; readonly heading?: string | undefined; readonly body: string }[]
  readonly lines: readonly ItemLine[]
  readonly references: readonly { readonly system?: string | undefined; readonly number: string; readonly kind: 'case' | 'document' }[]
  readonly treatments: readonly Treatment[]
  readonly attachments: readonly VersionAttachment[]
}

export type ItemLineKind = 'recommendation' | 'conclusion-point' | 'reservation' | 'not-participating' | 'presenter'

export interface ItemLine {
  readonly kind: ItemLineKind
  readonly number?: string | undefined
  readonly text: string
}

export interface Treatment {
  readonly committee?: string | undefined
  readonly treatedOn?: string | undefined
  readonly itemNumber?: string | undefined
  readonly outcome?: string | undefined
  readonly state: 'held' | 'planned'
}

export interface VersionAttachment {
  readonly number?: string | undefined
  readonly title: string
  readonly externalId?: string | undefined
  readonly recordReference?: string | undefined
  readonly open: boolean
  readonly mainDocument: boolean
  /** Arrived at or after the meeting. */
  readonly handout?: boolean | undefined
  readonly file?: { readonly sha256: string; readonly name: string } | undefined
}

export interface VersionFollowUp {
  /** Position of the item it comes from, if it comes from one. */
  readonly item?: number | undefined
  readonly text: string
  readonly dueOn?: string | undefined
  readonly responsible?: string | undefined
  readonly organisationId?: string | undefined
}

/** Whether the whole paper may be shown when the meeting is published. */
export function isWhollyOpen(version: MeetingVersion): boolean {
  if (version.personalNumbers || findPersonalNumbers(version.file?.name ?? '').length > 0) return false
  return version.items.every((item) => item.open && item.attachments.every(({ open }) => open))
}

/** An agenda or minutes tell of a whole meeting; a case or a note adds to what is known of it. */
export function isWholePaper(kind: PaperKind): boolean {
  return kind === 'agenda' || kind === 'minutes'
}

/** Agenda first, minutes when they come; a later agenda does not take minutes back. */
export function stateAfter(before: string, kind: PaperKind): 'agenda' | 'minutes' {
  return before !== 'minutes' && (kind === 'agenda' || kind === 'note') ? 'agenda' : 'minutes'
}

interface Facts {
  readonly startsAt?: string | null | undefined
  readonly endsAt?: string | null | undefined
  readonly place?: string | null | undefined
  readonly title?: string | null | undefined
}

/** What the paper does not say stays as it was known. */
export function factsAfter(before: Facts, paper: Facts & { readonly kind: PaperKind }): Facts {
  return {
    startsAt: paper.startsAt ?? before.startsAt,
    endsAt: paper.endsAt ?? before.endsAt,
    place: paper.place ?? before.place,
    title: isWholePaper(paper.kind) ? (paper.title ?? before.title) : before.title,
  }
}
