import type { Query } from '../../../../platform/command/use-case.ts'
import { type CommitteeRow, listMembershipsOfCommittees, listSeats } from '../../../committees/index.ts'
import { listOrganisations, type OrganisationRow } from '../../../people/index.ts'
import { listItemNumbers } from '../../repository/adopted-items.ts'
import { type Conclusion, listConclusions } from '../../repository/conclusions.ts'
import { type HeldPerson, listHeldAttendance, listMeetingAnswers } from '../../repository/held-attendance.ts'
import { areMinutesApproved, findHeldMeeting, type HeldMeeting } from '../../repository/held-meetings.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { type Answered, withAnswer } from '../../rules/held/answered.ts'
import { expectedAttendance, type Expected } from '../../rules/held/expected-attendance.ts'
import { type ItemOutcome, outcomeOf, type Progress } from '../../rules/held/meeting-progress.ts'
import type { DraftContents } from '../../rules/items/item-draft.ts'

/** An item as a meeting treats it. */
export interface HeldAgendaItem extends DraftContents {
  readonly number: string
  readonly concluded: boolean
  readonly untreatedReason: string | null
  /** Of what was concluded so far; absent until the meeting has begun. */
  readonly conclusion: Conclusion | undefined
  readonly outcome: ItemOutcome
}

/** All that is known of a meeting while it is held; not yet what its reader may see of it. */
export interface HeldRecord {
  readonly held: HeldMeeting | undefined
  readonly progress: Progress
  readonly items: readonly HeldAgendaItem[]
  /** Whom the seats say that the meeting expects. */
  readonly seated: readonly Expected[]
  /** Those expected, as far as the meeting has not begun also those nobody has said anything of, and guests. */
  readonly people: readonly HeldPerson[]
}

export async function heldState(db: Query['db'], meeting: MeetingRow, committee: Pick<CommitteeRow, 'id'>): Promise<HeldRecord> {
  const held = await findHeldMeeting(db, meeting.id)
  const conclusions = await listConclusions(db, meeting.id)
  const numbers = await listItemNumbers(db, meeting.id)
  const drafts = await listDraftsOfMeeting(db, meeting.id)
  const { seated, organisations } = await seatedOn(db, committee.id, meeting.heldOn)
  const answers = held ? new Map<string, Answered>() : await listMeetingAnswers(db, meeting.id)
  const listed = withThoseExpected(await listHeldAttendance(db, meeting.id), held ? [] : seated, organisations)
  return {
    held,
    progress: { state: held?.state, minutesApproved: await areMinutesApproved(db, meeting.id) },
    items: drafts.map((draft, at) => {
      const conclusion = conclusions.get(draft.id)
      const item = {
        ...draft,
        number: numbers.get(draft.id) ?? String(at + 1),
        conclusion,
        concluded: conclusion?.concludedAt != null,
        untreatedReason: conclusion?.untreatedReason ?? null,
      }
      return { ...item, outcome: outcomeOf(item, held?.currentItemId) }
    }),
    seated,
    people: listed.map((person) => withAnswer(person, answers.get(person.personId))),
  }
}

/** The committee's seats as of the day, never typed again. */
export async function seatedOn(
  db: Query['db'],
  committeeId: string,
  day: string,
): Promise<{ readonly seated: Expected[]; readonly organisations: ReadonlyMap<string, OrganisationRow> }> {
  const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
  const sectors = {
    ofSeat: new Map((await listSeats(db, committeeId)).map(({ id, sector }) => [id, sector])),
    ofOrganisation: new Map([...organisations].map(([id, { sector }]) => [id, sector])),
  }
  return { seated: expectedAttendance(await listMembershipsOfCommittees(db, [committeeId]), day, sectors), organisations }
}

function withThoseExpected(
  entered: readonly HeldPerson[],
  seated: readonly Expected[],
  organisations: ReadonlyMap<string, OrganisationRow>,
): HeldPerson[] {
  const known = new Map(entered.map((person) => [person.personId, person]))
  const expected = seated.map(
    (person): HeldPerson =>
      known.get(person.personId) ?? {
        ...person,
        organisation: organisations.get(person.organisationId ?? '')?.shortName ?? null,
        remark: null,
        substituteFor: null,
        apologyAt: null,
        atStart: null,
        changes: [],
      },
  )
  const listed = new Set(expected.map(({ personId }) => personId))
  return [...expected, ...entered.filter(({ personId }) => !listed.has(personId))]
}
