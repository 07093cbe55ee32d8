import { dayAfter, type IsoDay } from '../../../../kernel/dates.ts'
import type { Language } from '../../../../kernel/language.ts'

/** What calendar programs are asked to do (RFC 5546). */
export type InvitationMethod = 'REQUEST' | 'CANCEL'

/** Why an invitation is sent. */
export type InvitationOccasion = 'planned' | 'moved' | 'cancelled' | 'left'

/** What a member who is invited may know of the meeting; nothing of its items. */
export interface InvitedMeeting {
  readonly id: string
  readonly committee: string
  readonly heldOn: IsoDay
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly sequence: number
  readonly movedFrom: IsoDay | null
  readonly cancelledBecause: string | null
}

export interface InvitationReceiver {
  readonly personId: string
  readonly name: string
  readonly address: string
  readonly language: Language
}

export interface Invitation {
  readonly occasion: InvitationOccasion
  readonly method: InvitationMethod
  readonly meeting: InvitedMeeting
  readonly receiver: InvitationReceiver
  /** The secretariat's own address; else that of all mail. */
  readonly secretariat: string | undefined
  /** Of the link to answer by. */
  readonly token: string
  readonly now: Date
}

/** An invitation in words, ready for the outbox. */
export interface InvitationMail {
  readonly senderName: string
  readonly subject: string
  readonly body: string
  readonly calendar: { readonly method: InvitationMethod; readonly text: string }
}

export type ComposeInvitation = (invitation: Invitation) => InvitationMail

/** The day from which an answer is of no use any more. */
export function answerableUntil({ heldOn }: { readonly heldOn: IsoDay }): IsoDay {
  return dayAfter(heldOn)
}
