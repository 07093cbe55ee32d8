import { command } from '../../../../platform/command/use-case.ts'
import { placeAfterEnd } from './place-after-end.ts'
import { goOn, lockForStep, type StepAsked } from './take-step.ts'

/** The item goes no further; all that was written stays to be read. */
export const withdrawDraft = command('meetings.withdraw-draft', async (work, asked: StepAsked) => {
  const draft = await lockForStep(work, 'withdraw', asked)
  await goOn(work, 'withdraw', draft, { event: 'item.withdrawn', reason: asked.reason ?? null, ...(await placeAfterEnd(work, draft)) })
})
