import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { insertPerson, listOrganisations, listPersonsNamed } from '../../../people/index.ts'
import { insertHeldAttendance, updateAtStart } from '../../repository/held-attendance.ts'
import { whyNotAttend } from '../../rules/held/meeting-progress.ts'
import { whyNotNote } from '../../rules/held/why-not-note.ts'
import { conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface GuestCalled {
  readonly meetingId: string
  readonly name: string
  readonly title: string
  readonly organisationId: string | undefined
}

/** Somebody without a seat comes to the meeting, to speak to an item. */
export const addGuest = command('meetings.add-guest', async (work: Command, guest: GuestCalled) => {
  const { db, record } = work
  const { committee, people, progress } = await conductedMeeting(work, guest.meetingId)
  refuseIf(whyNotAttend(progress))
  refuseIf(whyNotNote('guest', guest.name))
  const organisation = (await listOrganisations(db)).find(({ id }) => id === guest.organisationId)
  const personId = await guestKnown(work, guest.name.trim(), organisation?.id)
  await insertHeldAttendance(db, guest.meetingId, [
    {
      personId,
      organisationId: organisation?.id ?? null,
      sector: organisation?.sector ?? null,
      capacity: 'guest',
      partyLetter: null,
      title: guest.title.trim() || null,
      groupName: null,
      position: people.length,
    },
  ])
  await updateAtStart(db, guest.meetingId, personId, { atStart: 'present', remark: null })
  await tellFollowers(work, guest.meetingId)
  await record({
    event: 'guest.added',
    subject: { kind: 'meeting', id: guest.meetingId },
    details: { committee: committee.name, person: guest.name.trim() },
  })
})

/** The same guest of the same organisation is one person, meeting after meeting. */
async function guestKnown({ db, now }: Command, name: string, organisationId: string | undefined): Promise<string> {
  const known = (await listPersonsNamed(db, name)).filter((person) => person.organisationId === (organisationId ?? null))
  return known.length === 1 ? known[0]!.id : (await insertPerson(db, name, organisationId, now)).id
}
