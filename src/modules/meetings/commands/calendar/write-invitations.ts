import { danishInstant } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { writeMail } from '../../../../platform/mail/outbox.ts'
import { listMembershipsOfCommittees } from '../../../committees/index.ts'
import { listMailReceivers } from '../../../people/index.ts'
import { findInvitationSender, findInvitedMeeting, insertInvitationToMeeting, listInvitedTo } from '../../repository/invitations.ts'
import { answerableUntil, type ComposeInvitation, type InvitationOccasion } from '../../rules/calendar/invitation.ts'
import { membersToInvite, whomToInvite } from '../../rules/calendar/whom-to-invite.ts'

export interface Invited {
  /** Mails written. */
  readonly sent: number
  /** Persons who would have been sent one, had anybody written their address. */
  readonly withoutAddress: number
}

/** Mails to all whom a meeting concerns, in the transaction of their cause. What is of a meeting that is over is not sent late. */
export async function writeInvitations(
  { db, now }: Pick<Command, 'db' | 'now'>,
  { meetingId, occasion, compose }: { meetingId: string; occasion: Exclude<InvitationOccasion, 'left'>; compose: ComposeInvitation },
): Promise<Invited> {
  const meeting = await findInvitedMeeting(db, meetingId)
  if (!meeting) return { sent: 0, withoutAddress: 0 }
  const members = membersToInvite(await listMembershipsOfCommittees(db, [meeting.committeeId]), meeting.heldOn)
  const invited = (await listInvitedTo(db, meetingId)).filter(({ method }) => method === 'REQUEST').map(({ personId }) => personId)
  const wanted = whomToInvite(members, invited, occasion)
  const receivers = new Map(
    (
      await listMailReceivers(
        db,
        wanted.map(({ personId }) => personId),
      )
    ).map((receiver) => [receiver.personId, receiver]),
  )
  const secretariat = await findInvitationSender(db, meeting.committeeId)
  const expiresAt = danishInstant(answerableUntil(meeting), '00:00')
  let sent = 0
  for (const { personId, method, occasion: why } of wanted) {
    const receiver = receivers.get(personId)
    if (!receiver) continue
    const token = await insertInvitationToMeeting(db, { meetingId, personId, method, sequence: meeting.sequence, expiresAt }, now)
    const mail = compose({ occasion: why, method, meeting, receiver, secretariat, token, now })
    await writeMail(db, { receiver: receiver.address, ...mail, replyTo: secretariat, uselessAfter: expiresAt }, now)
    sent++
  }
  return { sent, withoutAddress: wanted.length - sent }
}
