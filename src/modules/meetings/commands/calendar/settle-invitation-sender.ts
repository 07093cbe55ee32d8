import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findCommitteeBySlug } from '../../../committees/index.ts'
import { findInvitationSender, replaceInvitationSender } from '../../repository/invitations.ts'
import { whyNotSettleSender } from '../../rules/calendar/why-not-invite.ts'
import { mayPlanMeetingsOf } from '../../rules/year/plan-rights.ts'

/** Which address of the secretariat stands as organizer on a committee's invitations. */
export const settleInvitationSender = command(
  'meetings.settle-invitation-sender',
  async (
    { actor, db, permitToKnow, record },
    { committee: slug, address }: { readonly committee: string; readonly address: string | undefined },
  ) => {
    const committee = await findCommitteeBySlug(db, slug)
    permitToKnow(committee !== undefined && mayPlanMeetingsOf(actor, committee.id))
    if (!committee) throw new NotFound('committee')
    refuseIf(whyNotSettleSender(address))
    const before = await findInvitationSender(db, committee.id)
    await replaceInvitationSender(db, committee.id, address)
    await record({
      event: 'committee.invitation-sender-settled',
      subject: { kind: 'committee', id: committee.id },
      details: { committee: committee.name },
      before: { sender: before },
      after: { sender: address },
    })
  },
)
