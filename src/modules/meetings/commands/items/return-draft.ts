import { command } from '../../../../platform/command/use-case.ts'
import { goOn, lockForStep, type ToldStep } from './lock-for-step.ts'
import { tellOfItem } from './tell-of-item.ts'

/** Sends an item back to who proposed it, with what is to be done about it. */
export const returnDraft = command('meetings.return-draft', async (work, asked: ToldStep) => {
  const draft = await lockForStep(work, 'return', asked)
  await tellOfItem(work, draft, { news: 'returned', tell: asked.tell })
  await goOn(work, 'return', draft, { event: 'item.returned', reason: asked.reason ?? null, position: null })
})
