import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import type { FollowUpForm } from '../rules/follow-up-form.ts'
import { whyNotJudge } from '../rules/why-not-change.ts'
import type { TellResponsible } from '../rules/notice-words.ts'
import { applyForm, lockKept, toldOf } from './lock-kept.ts'
import { tellResponsible } from './tell-responsible.ts'

/** Makes a proposal a commitment, worded as the secretariat has it. */
export const confirmFollowUp = command(
  'decisions.confirm-follow-up',
  async (work, { id, form, tell }: { readonly id: string; readonly form: FollowUpForm; readonly tell?: TellResponsible | undefined }) => {
    const followUp = await lockKept(work, id)
    refuseIf(whyNotJudge(followUp.state))
    await applyForm(work, followUp, form, 'open')
    // What a proposal says of a person nobody has been told yet.
    await tellResponsible(work, { ...followUp, ...form }, null, tell)
    await work.record({
      event: 'follow-up.confirmed',
      subject: { kind: 'follow-up', id },
      details: toldOf({ ...followUp, text: form.text }),
    })
    return { meetingId: followUp.meetingId }
  },
)
