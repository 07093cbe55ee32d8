import { command } from '../../../../platform/command/use-case.ts'
import { placeAfterEnd } from './place-after-end.ts'
import { goOn, lockForStep, type ToldStep } from './lock-for-step.ts'
import { tellOfItem } from './tell-of-item.ts'

/** The item goes no further; all that was written stays to be read. */
export const withdrawDraft = command('meetings.withdraw-draft', async (work, asked: ToldStep) => {
  const draft = await lockForStep(work, 'withdraw', asked)
  await tellOfItem(work, draft, { news: 'withdrawn', tell: asked.tell })
  await goOn(work, 'withdraw', draft, { event: 'item.withdrawn', reason: asked.reason ?? null, ...(await placeAfterEnd(work, draft)) })
})
