import { danishDay } from '../../../../kernel/dates.ts'
import { onceFor } from '../../../../kernel/once-for.ts'
import { Settled } from '../../../../kernel/settled.ts'
import type { Command, Query } from '../../../../platform/command/use-case.ts'
import { type AgendaStanding, findAgendaStanding } from '../../repository/agenda-standing.ts'
import type { SittingChairs } from '../../repository/agendas.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { type KeptAgenda, listDispatchedAgendas } from '../../repository/kept-agendas.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { type ChairStanding, chairStandings } from '../../rules/agenda/agenda-approvals.ts'
import { type AgendaChange, agendaChanges } from '../../rules/agenda/agenda-changes.ts'
import type { AgendaContent } from '../../rules/agenda/agenda-content.ts'
import { agendaOfDrafts } from '../../rules/agenda/agenda-of-drafts.ts'
import { contentKey } from '../../rules/agenda/content-key.ts'
import type { DraftContents } from '../../rules/items/item-draft.ts'
import type { PlannedAgenda } from '../../rules/agenda/why-not-dispatch.ts'

export interface AgendaAtHand extends PlannedAgenda, Pick<AgendaStanding, 'dispatches' | 'deadlines' | 'organisations'> {
  /** Zero before it is begun. */
  readonly revision: number
  readonly content: AgendaContent
  /** Of the content: what whoever approves or sends it out has seen. */
  readonly key: string
  readonly sitting: SittingChairs
  readonly standings: readonly ChairStanding[]
  /** What was sent out last. */
  readonly dispatched: (AgendaContent & { readonly version: number }) | undefined
  /** Since then; absent before the first time. */
  readonly changes: readonly AgendaChange[] | undefined
  /** Hashes of files that could not be looked into. */
  readonly uninspected: ReadonlySet<string>
}

/** A meeting's agenda as it stands, with how its chairs stand to it and what has been sent out. */
export async function agendaAtHand(work: Pick<Command | Query, 'db' | 'now'>, meeting: MeetingRow): Promise<AgendaAtHand> {
  return agendaOf(meeting, await askForAgenda(work, meeting))
}

type Asked = Awaited<ReturnType<typeof askForAgenda>>

/** What `agendaOf` puts together; the meeting need not be known for it. */
export async function askForAgenda(
  { db, now }: Pick<Command | Query, 'db' | 'now'>,
  meeting: Pick<MeetingRow, 'id' | 'committeeId'>,
): Promise<{ readonly standing: AgendaStanding; readonly drafts: readonly DraftContents[] }> {
  const [standing, drafts] = await Promise.all([findAgendaStanding(db, meeting, danishDay(now)), listDraftsOfMeeting(db, meeting.id)])
  return { standing, drafts }
}

export function agendaOf(meeting: MeetingRow, { standing, drafts }: Asked): AgendaAtHand {
  const { revision, fromPaper, sitting, approvals, dispatches, deadlines, organisations } = standing
  const content = contentOf(meeting, drafts, standing.dispatched)
  const dispatched = standing.dispatched.at(-1)
  return {
    state: meeting.state,
    heldOn: meeting.heldOn,
    opened: revision !== null,
    fromPaper,
    revision: revision ?? 0,
    content,
    key: keyOf(content).key,
    sitting,
    standings: chairStandings(sitting.chairs, approvals, content),
    dispatched,
    changes: dispatched && agendaChanges(dispatched, content),
    dispatches,
    deadlines,
    organisations,
    uninspected: new Set(standing.uninspected),
  }
}

type SentOut = readonly KeptAgenda[]

/** Only what would be sent out now. */
export function askForContent(
  { db }: Pick<Command | Query, 'db'>,
  meetingId: string,
): Promise<readonly [readonly DraftContents[], SentOut]> {
  return Promise.all([listDraftsOfMeeting(db, meetingId), listDispatchedAgendas(db, meetingId)])
}

/** What has not changed is not put together again, and is then known to be the same. */
export function contentOf(meeting: MeetingRow, drafts: readonly DraftContents[], dispatched: SentOut): AgendaContent {
  const { heldOn, startsAt, endsAt, place } = meeting
  return putTogether(meetingFacts.same({ heldOn, startsAt, endsAt, place }), drafts, ...dispatched)
}

/** Room in letters. */
const meetingFacts = new Settled<Pick<MeetingRow, 'heldOn' | 'startsAt' | 'endsAt' | 'place'>>(100_000)
/** Agendas that are being put together at the same time. */
const room = 100
const putTogether = onceFor(
  room,
  (meeting: Pick<MeetingRow, 'heldOn' | 'startsAt' | 'endsAt' | 'place'>, drafts: readonly DraftContents[], ...dispatched: SentOut) =>
    agendaOfDrafts(meeting, drafts, dispatched),
)
const keyOf = onceFor(room, (content: AgendaContent) => ({ key: contentKey(content) }))
