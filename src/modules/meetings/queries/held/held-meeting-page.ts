import { danishDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { committeeOf } from '../committee-of.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { listFollowUpsOfMeeting } from '../../../decisions/index.ts'
import { followUpReaderOf } from '../../../decisions/rules/follow-up-rights.ts'
import { listOrganisations } from '../../../people/index.ts'
import { listItemsWithoutDraft } from '../../repository/adopted-items.ts'
import { listComingAgendas } from '../../repository/coming-agendas.ts'
import { listCommitteesBeside } from '../../repository/committees-beside.ts'
import { isDispatched } from '../../repository/held-meetings.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { listMinutesForMeeting } from '../../repository/minutes.ts'
import { listPhrases } from '../../repository/standard-phrases.ts'
import { approvesMinutes } from '../../rules/held/approves-minutes.ts'
import { mayHoldMeetingsOf } from '../../rules/held/held-rights.ts'
import { minutesBehind } from '../../rules/held/item-time.ts'
import { begunUnusually } from '../../rules/held/meeting-progress.ts'
import { missingAtEnd } from '../../rules/held/missing-at-end.ts'
import { heldState } from './held-state.ts'
import { stampOf } from './meeting-stamp.ts'
import { closedShown, shownItems } from './shown-items.ts'
import { tableParity } from './table-parity.ts'

export type HeldMeetingView = Awaited<ReturnType<typeof heldMeetingPage>>

/** The meeting for those who conduct it. @param item id of the one to write on; the one under way where it is absent */
export const heldMeetingPage = query(
  'meetings.held-meeting-page',
  async ({ actor, db, now, permitToKnow, showsClosed }, asked: { readonly id: string; readonly item?: string | undefined }) => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await findMeeting(db, asked.id), mayHoldMeetingsOf)
    const committee = await committeeOf(db, meeting)
    const state = await heldState(db, meeting, committee)
    const items = shownItems(actor, committee.id, state.items)
    const readable = items.filter((item) => item.readable)
    const chosenId = asked.item ?? state.held?.currentItemId ?? readable[0]?.id
    const chosen = readable.find(({ id }) => id === chosenId)
    const followUps = await listFollowUpsOfMeeting(db, meeting.id, followUpReaderOf(actor))
    const organisations = await listOrganisations(db)
    const closed = closedShown(items)
    if (closed.length > 0) showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id: meeting.id }, { items: closed }))
    const movable = chosen && (chosen.outcome === 'waiting' || chosen.outcome === 'current')
    const dispatched = await isDispatched(db, meeting.id)
    return {
      now: now.getTime(),
      stamp: stampOf(state.held),
      meeting,
      committee,
      held: state.held,
      progress: state.progress,
      people: state.people,
      items,
      chosen,
      /** The chosen one is closed to this secretary. */
      chosenHidden: items.some((item) => item.id === chosenId && !item.readable),
      /** Minutes that are approved when the chosen item is concluded. */
      minutesToApprove:
        chosen && !chosen.concluded && approvesMinutes({ standing: chosen.standing, points: [] })
          ? await listMinutesForMeeting(db, committee.id, meeting.heldOn)
          : [],
      /** Where the chosen item can be put off to, and who can go on with it. */
      comingAgendas: movable ? (await listComingAgendas(db, committee.id, danishDay(now), true)).filter(({ id }) => id !== meeting.id) : [],
      beside: movable
        ? (await listCommitteesBeside(db, committee.id)).filter(({ validTo }) => validTo === null || validTo >= danishDay(now))
        : [],
      followUps,
      organisations,
      phrases: chosen ? await listPhrases(db, { committeeId: committee.id, kind: committee.kind, itemType: chosen.type }) : [],
      parity: tableParity(state, committee.kind, now.getTime()),
      behind: minutesBehind(
        state.items.map(({ minutesAllotted, conclusion, outcome }) => ({
          minutesAllotted,
          turns: conclusion?.turns ?? [],
          done: outcome !== 'waiting' && outcome !== 'current',
        })),
        now.getTime(),
      ),
      missing: missingAtEnd(
        readable.map((item) => ({
          ...item,
          conclusion: item.conclusion?.markdown ?? '',
          publicDecision: item.conclusion?.publicDecision ?? null,
          nothingToDo: item.conclusion?.nothingToDo ?? false,
          followUps: followUps
            .filter(({ itemId }) => itemId === item.id)
            // What somebody has entered has an owner; only what a paper proposes may lack one.
            .map(({ text, dueOn, responsible, organisationId, state: stage }) => ({
              text,
              dueOn,
              responsible: responsible ?? organisationId ?? (stage === 'proposed' ? null : stage),
            })),
        })),
      ),
      /** Items that came with a paper, which the meeting takes over when it begins. */
      adoptable: (await listItemsWithoutDraft(db, meeting.id)).length > 0,
      unusual: begunUnusually({ heldOn: meeting.heldOn, today: danishDay(now), dispatched }),
    }
  },
)
