import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import type { FollowUpForm } from '../rules/follow-up-form.ts'
import { whyNotRework } from '../rules/why-not-change.ts'
import type { TellResponsible } from '../rules/notice-words.ts'
import { applyForm, lockKept, toldOf } from './lock-kept.ts'
import { tellResponsible } from './tell-responsible.ts'

/** Words a confirmed follow-up anew, or gives it another party, person or date. */
export const changeFollowUp = command(
  'decisions.change-follow-up',
  async (work, { id, form, tell }: { readonly id: string; readonly form: FollowUpForm; readonly tell?: TellResponsible | undefined }) => {
    const followUp = await lockKept(work, id)
    refuseIf(whyNotRework(followUp.state))
    const { responsible } = await applyForm(work, followUp, form)
    await tellResponsible(work, { ...followUp, ...form }, followUp.personId, tell)
    const { open, text, dueOn } = followUp
    await work.record({
      event: 'follow-up.changed',
      subject: { kind: 'follow-up', id },
      details: toldOf({ ...followUp, text: form.text }),
      ...(open && {
        before: { text, dueOn, responsible: followUp.responsible },
        after: { text: form.text, dueOn: form.dueOn, responsible },
      }),
    })
  },
)
