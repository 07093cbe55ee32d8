import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { updateFollowUp } from '../repository/follow-ups.ts'
import { whyNotJudge, whyNotReason } from '../rules/why-not-change.ts'
import { lockKept, toldOf } from './lock-kept.ts'

/** Says that a proposal is none. It is kept with its reason, and the same paper does not propose it again. */
export const rejectFollowUp = command(
  'decisions.reject-follow-up',
  async (work, { id, reason }: { readonly id: string; readonly reason: string }) => {
    const followUp = await lockKept(work, id)
    refuseIf(whyNotJudge(followUp.state) ?? whyNotReason(reason))
    await updateFollowUp(work.db, id, { state: 'rejected', stateReason: reason.trim() }, work.now)
    await work.record({
      event: 'follow-up.rejected',
      subject: { kind: 'follow-up', id },
      details: { ...toldOf(followUp), ...(followUp.open && { reason: reason.trim() }) },
    })
    return { meetingId: followUp.meetingId }
  },
)
