import { command } from '../../../../platform/command/use-case.ts'
import { goOn, lockForStep, type StepAsked } from './take-step.ts'

/** Sends an item back to who proposed it, with what is to be done about it. */
export const returnDraft = command('meetings.return-draft', async (work, asked: StepAsked) => {
  const draft = await lockForStep(work, 'return', asked)
  await goOn(work, 'return', draft, { event: 'item.returned', reason: asked.reason ?? null, position: null })
})
