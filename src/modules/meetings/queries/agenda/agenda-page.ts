import { danishDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { committeeKind } from '../../../committees/index.ts'
import { committeesReadClosedBy, mayPublishRecordOf } from '../../../committees/rules/committee-rights.ts'
import { agendaOf, askForAgenda } from '../../commands/agenda/agenda-at-hand.ts'
import { listDrafts } from '../../repository/item-drafts.ts'
import type { AgendaEntry } from '../../rules/agenda/agenda-content.ts'
import { chairThatIs, mayPrepareAgendaOf } from '../../rules/agenda/agenda-rights.ts'
import { agendaTimes } from '../../rules/agenda/agenda-times.ts'
import { shownChanges } from '../../rules/agenda/shown-changes.ts'
import { whyNotApprove, whyNotDispatch, whyNotPrepare, whyNotReady } from '../../rules/agenda/why-not-dispatch.ts'
import { mayKnowOfDraft } from '../../rules/items/item-rights.ts'
import { agendaInTheMaking, tellClosedOnAgenda } from './agenda-in-the-making.ts'

export type AgendaView = Awaited<ReturnType<typeof agendaPage>>

/** An agenda in the making: its items in order with their times, what could be put on it, and how far it is. */
export const agendaPage = query('meetings.agenda-page', async (asking, given: { readonly id: string }) => {
  const { actor, now, db } = asking
  const {
    meeting,
    committee,
    asked: [asked, waiting],
  } = await agendaInTheMaking(asking, given.id, (of) =>
    Promise.all([
      askForAgenda(asking, of),
      mayPrepareAgendaOf(actor, of.committeeId) ? listDrafts(db, of.committeeId, ['with-secretariat', 'proposed']) : [],
    ]),
  )
  const agenda = agendaOf(meeting, asked)
  const today = danishDay(now)
  const prepares = mayPrepareAgendaOf(actor, meeting.committeeId)
  const { content, dispatched, standings, sitting, changes, organisations } = agenda
  const readsClosed = committeesReadClosedBy(actor).includes(committee.id)
  const shown = (all: typeof changes) => all && shownChanges(all, readsClosed)
  if (readsClosed) tellClosedOnAgenda(asking, { meeting, committee }, content.items)
  const obstacle = whyNotPrepare(agenda, today)
  const chair = chairThatIs(actor, committee.id)
  const hand = actor.kind === 'person' ? actor.personId : ''
  const ready = whyNotReady(content)
  const times = agendaTimes(
    meeting,
    content.items.map(({ minutesAllotted }) => minutesAllotted),
  )
  const sent = new Set(dispatched?.items.map((item) => item.id))
  return {
    meeting,
    committee,
    opened: agenda.opened,
    revision: agenda.revision,
    key: agenda.key,
    prepares,
    /** Why nothing of it can be changed. */
    obstacle,
    /** Numbers of the attachments that nobody could look into: a person has to. */
    uninspected: content.items
      .flatMap((item) => item.attachments)
      .filter(({ file }) => file && agenda.uninspected.has(file.sha256))
      .map(({ number }) => number),
    deadlines: agenda.deadlines,
    items: content.items.map((item, at) => row(item, times.starts[at])),
    times,
    /** What waits for a meeting, for those who may put it on one. */
    waiting: obstacle ? [] : waiting.filter(isKnown).map(waitingRow),
    chairs: standings.map((standing) => ({ ...standing, since: shown(standing.since) ?? [] })),
    excluded: sitting.excluded,
    withoutRight: sitting.withoutRight,
    /** How many chairs there should be, as far as that is known. */
    chairsAsked: committeeKind(committee.kind)?.chairs?.number,
    approving: chair && { ...chair, own: chair.personId === hand, ...reasoned(ready ?? whyNotApprove(chair.personId, hand, standings)) },
    dispatching: prepares ? reasoned(ready ?? whyNotDispatch(standings, changes, standings.length === 0 ? '-' : '')) : undefined,
    dispatches: agenda.dispatches.map((dispatch) => ({ ...dispatch, changes: shownChanges(dispatch.changes, readsClosed) })),
    changes: shown(changes),
    mayPublish: mayPublishRecordOf(actor, committee.id) && meeting.publishedAt === null && meeting.version > 0,
  }

  function row(item: AgendaEntry, startsAt: string | undefined) {
    const { id: itemId, number, type, open, minutesAllotted, late, presenters, attachments: annexed } = item
    const told = open || readsClosed
    return {
      id: itemId,
      number,
      type,
      open,
      minutesAllotted,
      late,
      startsAt,
      /** Of a closed item only to those who read it. */
      title: told ? item.title : item.publicTitle,
      presenters: told ? presenters : [],
      organisation: organisations[item.organisationId ?? ''],
      attachments: annexed.length,
      closedAttachments: annexed.filter((attachment) => !attachment.open).length,
      dispatched: sent.has(itemId),
      mayOpen: told,
    }
  }

  function isKnown(draft: Awaited<ReturnType<typeof listDrafts>>[number]): boolean {
    return mayKnowOfDraft(actor, draft) && (draft.meetingId === null || draft.meetingId === meeting.id)
  }

  function waitingRow({ id: draftId, title, type, open, state, organisationId, meetingId, late }: Parameters<typeof isKnown>[0]) {
    const organisation = organisations[organisationId ?? '']
    return { id: draftId, title, type, open, state, organisation, wished: meetingId === meeting.id, late }
  }
})

function reasoned<Reason>(reason: Reason): { readonly reason: Reason } {
  return { reason }
}
