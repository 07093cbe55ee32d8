import { danishDay } from '../../../../kernel/dates.ts'
import type { Command, Query } from '../../../../platform/command/use-case.ts'
import { findAgenda, findChairs, isFromPaper, listUninspected, type SittingChairs } from '../../repository/agendas.ts'
import { findDispatchedAgenda, listDispatchedItems, listLatestApprovals } from '../../repository/dispatches.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { type ChairStanding, chairStandings } from '../../rules/agenda/agenda-approvals.ts'
import { type AgendaChange, agendaChanges } from '../../rules/agenda/agenda-changes.ts'
import type { AgendaContent } from '../../rules/agenda/agenda-content.ts'
import { agendaOfDrafts } from '../../rules/agenda/agenda-of-drafts.ts'
import { contentKey } from '../../rules/agenda/content-key.ts'
import type { PlannedAgenda } from '../../rules/agenda/why-not-dispatch.ts'

export interface AgendaAtHand extends PlannedAgenda {
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
  const agenda = await findAgenda(db, meeting.id)
  const content = agendaOfDrafts(meeting, await listDraftsOfMeeting(db, meeting.id), await listDispatchedItems(db, meeting.id))
  const sitting = await findChairs(db, meeting.committeeId, danishDay(now))
  const dispatched = await findDispatchedAgenda(db, meeting.id)
  const hashes = content.items.flatMap(({ attachments }) => attachments).flatMap(({ file }) => file?.sha256 ?? [])
  return {
    state: meeting.state,
    heldOn: meeting.heldOn,
    opened: agenda !== undefined,
    fromPaper: await isFromPaper(db, meeting.id),
    revision: agenda?.revision ?? 0,
    content,
    key: contentKey(content),
    sitting,
    standings: chairStandings(sitting.chairs, await listLatestApprovals(db, meeting.id), content),
    dispatched,
    changes: dispatched && agendaChanges(dispatched, content),
    uninspected: await listUninspected(db, hashes),
  }
}
