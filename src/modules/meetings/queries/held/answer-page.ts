import { personsOf } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { findCommittee } from '../../../committees/index.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { mayApologise, mayHoldMeetingsOf } from '../../rules/held/held-rights.ts'
import { whyNotAnswer } from '../../rules/held/meeting-progress.ts'
import { substitutesFor } from '../../rules/held/substitutes.ts'
import { heldState, seatedOn } from './held-state.ts'

export type AnswerView = Awaited<ReturnType<typeof answerPage>>

/** Where somebody says whether they come: members for themselves, secretaries for each. @param person whom it is about */
export const answerPage = query(
  'meetings.answer-page',
  async ({ actor, db, permitToKnow }, asked: { readonly id: string; readonly person?: string | undefined }) => {
    const meeting = await findMeeting(db, asked.id)
    const { seated } = meeting ? await seatedOn(db, meeting.committeeId, meeting.heldOn) : { seated: [] }
    permitToKnow(meeting !== undefined && mayApologise(actor, meeting.committeeId, seated))
    const committee = meeting && (await findCommittee(db, meeting.committeeId))
    if (!meeting || !committee) throw new NotFound('meeting')
    const { people, progress } = await heldState(db, meeting, committee)
    const isSecretary = mayHoldMeetingsOf(actor, committee.id)
    const own = personsOf(actor)
    const answerable = people.filter(({ personId }) => isSecretary || own.includes(personId))
    const person = answerable.find(({ personId }) => personId === asked.person) ?? answerable.find(({ personId }) => own.includes(personId))
    const seat = seated.find(({ personId }) => personId === person?.personId)
    return {
      meeting,
      committee,
      /** Nobody where the actor has no seat here. */
      person,
      own: person !== undefined && own.includes(person.personId),
      substitutes: seat ? substitutesFor(seat, seated) : [],
      called: people.find(({ substituteFor }) => substituteFor !== null && substituteFor === person?.personId),
      obstacle: whyNotAnswer(progress, meeting.state),
    }
  },
)
