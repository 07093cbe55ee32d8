import { danishDay } from '../../../../kernel/dates.ts'
import type { Command, Query } from '../../../../platform/command/use-case.ts'
import { type AgendaStanding, findAgendaStanding } from '../../repository/agenda-standing.ts'
import type { SittingChairs } from '../../repository/agendas.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { listDispatchedAgendas } from '../../repository/kept-agendas.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { type ChairStanding, chairStandings } from '../../rules/agenda/agenda-approvals.ts'
import { type AgendaChange, agendaChanges } from '../../rules/agenda/agenda-changes.ts'
import type { AgendaContent } from '../../rules/agenda/agenda-content.ts'
import { agendaOfDrafts } from '../../rules/agenda/agenda-of-drafts.ts'
import { contentKey } from '../../rules/agenda/content-key.ts'
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
export async function agendaAtHand({ db, now }: Pick<Command | Query, 'db' | 'now'>, meeting: MeetingRow): Promise<AgendaAtHand> {
  const [standing, drafts] = await Promise.all([findAgendaStanding(db, meeting, danishDay(now)), listDraftsOfMeeting(db, meeting.id)])
  const { revision, fromPaper, sitting, approvals, dispatches, deadlines, organisations } = standing
  const content = agendaOfDrafts(meeting, drafts, standing.dispatched)
  const dispatched = standing.dispatched.at(-1)
  return {
    state: meeting.state,
    heldOn: meeting.heldOn,
    opened: revision !== null,
    fromPaper,
    revision: revision ?? 0,
    content,
    key: contentKey(content),
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

/** Only what would be sent out now. */
export async function agendaContentAtHand({ db }: Pick<Command | Query, 'db'>, meeting: MeetingRow): Promise<AgendaContent> {
  const [drafts, dispatched] = await Promise.all([listDraftsOfMeeting(db, meeting.id), listDispatchedAgendas(db, meeting.id)])
  return agendaOfDrafts(meeting, drafts, dispatched)
}
