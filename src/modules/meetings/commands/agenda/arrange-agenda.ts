import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { updateAgendaRevision, updateDraftPlaces } from '../../repository/agendas.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { newOrder, orderAfterStep, whyNotArrange, whyNotSameItems } from '../../rules/agenda/agenda-order.ts'
import { mayPrepareAgendaOf } from '../../rules/agenda/agenda-rights.ts'
import { whyNotChangeAgenda } from '../../rules/agenda/why-not-dispatch.ts'
import { agendaAtHand } from './agenda-at-hand.ts'

interface Arrangement {
  readonly meetingId: string
  /** Of the agenda that the form was made from. */
  readonly revision: number
  /** What stands in each item's fields. */
  readonly rows: readonly ArrangedRow[]
  /** Instead of a place in a field: one item one place up or down. */
  readonly step?: { readonly id: string; readonly way: 'up' | 'down' } | undefined
}

export interface ArrangedRow {
  readonly id: string
  readonly place?: string | undefined
  readonly minutes?: string | undefined
}

/** Gives the items of an agenda their order and their time. */
export const arrangeAgenda = command('meetings.arrange-agenda', async (work, { meetingId, revision, rows, step }: Arrangement) => {
  const { now, db, record } = work
  const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareAgendaOf)
  const agenda = await agendaAtHand(work, meeting)
  refuseIf(whyNotChangeAgenda(agenda, danishDay(now)))
  const before = agenda.content.items.map(({ id }) => id)
  refuseIf(whyNotSameItems({ revision, ids: rows.map(({ id }) => id) }, { revision: agenda.revision, ids: before }))
  refuseIf(whyNotArrange(rows))
  const places = new Map(rows.flatMap(({ id, place }) => (place?.trim() ? [[id, Number(place)] as const] : [])))
  const placed = newOrder(before, places)
  const after = step ? orderAfterStep(placed, step.id, step.way) : placed
  const minutes = new Map(rows.map((row) => [row.id, row.minutes?.trim() ? Number(row.minutes) : null]))
  await updateDraftPlaces(
    db,
    meetingId,
    after.map((id) => ({ id, minutesAllotted: minutes.get(id) ?? null })),
  )
  await updateAgendaRevision(db, meetingId)
  const numbered = (ids: readonly string[]) => ids.map((id) => agenda.content.items.find((item) => item.id === id)?.number).join(', ')
  await record({
    event: 'agenda.arranged',
    subject: { kind: 'meeting', id: meetingId },
    before: { order: numbered(before) },
    after: { order: numbered(after) },
  })
})
