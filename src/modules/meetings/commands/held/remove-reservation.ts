import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { deleteReservation } from '../../repository/conclusions.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { conductedItem, toldOf } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

/** What was written by mistake, or taken back before the minutes are approved. */
export const removeReservation = command(
  'meetings.remove-reservation',
  async (work: Command, { id, ...asked }: { readonly meetingId: string; readonly itemId: string; readonly id: string }) => {
    const conducted = await conductedItem(work, asked)
    refuseIf(whyNotMend(conducted.progress))
    await deleteReservation(work.db, asked.itemId, id)
    await tellFollowers(work, asked.meetingId)
    await work.record({
      event: 'reservation.removed',
      subject: { kind: 'meeting', id: asked.meetingId },
      details: {
        ...toldOf(conducted),
        person: conducted.item.conclusion?.reservations.find((reservation) => reservation.id === id)?.name,
      },
    })
  },
)
