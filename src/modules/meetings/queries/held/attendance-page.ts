import { query } from '../../../../platform/command/use-case.ts'
import { listOrganisations } from '../../../people/index.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { committeeOf } from '../committee-of.ts'
import { mayHoldMeetingsOf } from '../../rules/held/held-rights.ts'
import { isIn, nextDirection, presenceOf } from '../../rules/held/presence.ts'
import { substitutesFor } from '../../rules/held/substitutes.ts'
import { heldState } from './held-state.ts'
import { tableParity } from './table-parity.ts'

export type AttendanceView = Awaited<ReturnType<typeof attendancePage>>

/** Who comes to a meeting, for those who keep the list. */
export const attendancePage = query(
  'meetings.attendance-page',
  async ({ actor, db, now, permitToKnow }, { id }: { readonly id: string }) => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await findMeeting(db, id), mayHoldMeetingsOf)
    const committee = await committeeOf(db, meeting)
    const state = await heldState(db, meeting, committee)
    const moment = state.held?.endedAt?.getTime() ?? now.getTime()
    return {
      now: now.getTime(),
      meeting,
      committee,
      held: state.held,
      progress: state.progress,
      people: state.people.map((person) => {
        const seat = state.seated.find(({ personId }) => personId === person.personId)
        return {
          ...person,
          presence: presenceOf(person),
          isIn: isIn(person, moment),
          next: nextDirection(person),
          substitutes: seat ? substitutesFor(seat, state.seated) : [],
        }
      }),
      items: state.items.map(({ id: itemId, number }) => ({ id: itemId, number })),
      organisations: await listOrganisations(db),
      parity: tableParity(state, committee.kind, now.getTime()),
    }
  },
)
