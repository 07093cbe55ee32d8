import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { findCommittee } from '../../../committees/index.ts'
import { insertNotices } from '../../../people/index.ts'
import { heldState } from '../../queries/held/held-state.ts'
import { endSubstitutesOf, insertHeldAttendance, updateApology, updateAtStart, updateSubstitute } from '../../repository/held-attendance.ts'
import { upsertInvitationAnswer } from '../../repository/invitations.ts'
import { listSecretariat } from '../../repository/item-receivers.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import type { TellOfApology } from '../../rules/held/apology-words.ts'
import { mayApologiseFor } from '../../rules/held/held-rights.ts'
import { whyNotAnswer } from '../../rules/held/meeting-progress.ts'
import { whyNotSubstitute } from '../../rules/held/substitutes.ts'
import { whyNotListed, whyNotRemark } from '../../rules/held/why-not-note.ts'
import { namedWriter } from '../items/named-writer.ts'
import { tellFollowers } from './tell-followers.ts'

export interface MeetingAnswer {
  readonly meetingId: string
  readonly personId: string
  readonly comes: boolean
  readonly remark: string
  /** Who comes instead. */
  readonly substituteId: string | undefined
  /** The words in which the secretariat hears of an apology. */
  readonly tell?: TellOfApology | undefined
}

/** Before the meeting: somebody says that they cannot come and who comes instead, or that they can after all. */
export const answerMeeting = command('meetings.answer-meeting', async (work: Command, answer: MeetingAnswer) => {
  const { actor, db, now, permitToKnow, record } = work
  const { meetingId, personId } = answer
  const meeting = await lockMeeting(db, meetingId)
  permitToKnow(meeting !== undefined && mayApologiseFor(actor, meeting.committeeId, personId))
  const committee = meeting && (await findCommittee(db, meeting.committeeId))
  if (!meeting || !committee) throw new NotFound('meeting')
  const { people, seated, progress } = await heldState(db, meeting, committee)
  refuseIf(whyNotListed(personId, people))
  refuseIf(whyNotAnswer(progress, meeting.state))
  refuseIf(whyNotRemark(answer.remark))
  const substituteId = answer.comes ? undefined : answer.substituteId
  const coming = people.map((person) => (person.personId === personId ? { ...person, atStart: 'apology' as const } : person))
  if (substituteId) refuseIf(whyNotSubstitute({ substituteId, memberId: personId }, seated, withoutSubstituteOf(coming, personId)))

  const concerned = people.flatMap((person, position) =>
    [personId, substituteId].includes(person.personId) ? [{ ...person, position }] : [],
  )
  await insertHeldAttendance(db, meetingId, concerned)
  await updateAtStart(db, meetingId, personId, { atStart: answer.comes ? null : 'apology', remark: answer.remark.trim() || null })
  await updateApology(db, meetingId, personId, answer.comes ? undefined : { by: namedWriter(actor).name, at: now })
  const answered = { answer: answer.comes ? ('accepted' as const) : ('declined' as const), remark: answer.remark.trim() || undefined }
  await upsertInvitationAnswer(db, { meetingId, personId }, answered, now)
  await endSubstitutesOf(db, meetingId, personId)
  if (substituteId) await updateSubstitute(db, meetingId, substituteId, personId)
  await tellFollowers(work, meetingId)
  const nameOf = (id: string | undefined): string | undefined => people.find((person) => person.personId === id)?.name
  if (!answer.comes && answer.tell) {
    const told = { person: nameOf(personId) ?? '', committee: committee.name, heldOn: meeting.heldOn, substitute: nameOf(substituteId) }
    const secretariat = await listSecretariat(db, committee.id, { day: danishDay(now), open: true })
    const [sentence, about] = [answer.tell(told), { kind: 'meeting', id: meetingId }]
    const path = `/moeder/${meetingId}/afholdelse/fremmoede`
    await insertNotices(
      db,
      secretariat
        // Whoever writes it down knows it.
        .filter((id) => actor.kind !== 'person' || actor.personId !== id)
        .map((id) => ({ personId: id, kind: 'apology.given', about, path, sentence })),
      now,
    )
  }
  await record({
    event: answer.comes ? 'apology.withdrawn' : 'apology.given',
    subject: { kind: 'meeting', id: meetingId },
    details: { committee: committee.name, person: nameOf(personId), personId, ...(substituteId && { substitute: nameOf(substituteId) }) },
  })
})

/** Whoever was to come before may be replaced by another. */
function withoutSubstituteOf<Person extends { readonly substituteFor: string | null }>(
  people: readonly Person[],
  memberId: string,
): Person[] {
  return people.map((person) => (person.substituteFor === memberId ? { ...person, substituteFor: null } : person))
}
