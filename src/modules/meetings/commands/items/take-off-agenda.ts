import { command } from '../../../../platform/command/use-case.ts'
import { goOn, lockForStep } from './lock-for-step.ts'

/** Back with the secretariat, as long as nobody has been sent the agenda with it. */
export const takeOffAgenda = command('meetings.take-off-agenda', async (work, { draftId }: { readonly draftId: string }) => {
  const draft = await lockForStep(work, 'take-off', { draftId })
  await goOn(work, 'take-off', draft, { event: 'item.taken-off', meetingId: null, position: null })
})
