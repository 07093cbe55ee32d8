import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { insertReservation } from '../../repository/conclusions.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { whyNotListed, whyNotNote } from '../../rules/held/why-not-note.ts'
import { conductedItem, toldOf } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface ReservationWanted {
  readonly meetingId: string
  readonly itemId: string
  readonly personId: string
  readonly text: string
}

/** Somebody at the meeting asks to have a reservation in the minutes. */
export const addReservation = command('meetings.add-reservation', async (work: Command, wanted: ReservationWanted) => {
  const conducted = await conductedItem(work, wanted)
  refuseIf(whyNotMend(conducted.progress))
  refuseIf(whyNotListed(wanted.personId, conducted.people))
  refuseIf(whyNotNote('reservation', wanted.text))
  const { personId, name } = conducted.people.find((person) => person.personId === wanted.personId)!
  await insertReservation(work.db, wanted.itemId, { personId, name, text: wanted.text.trim() })
  await tellFollowers(work, wanted.meetingId)
  await work.record({
    event: 'reservation.added',
    subject: { kind: 'meeting', id: wanted.meetingId },
    details: { ...toldOf(conducted), person: name },
  })
})
