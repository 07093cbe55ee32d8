import { NotFound } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { AskAhead } from '../../../../platform/command/ask-ahead.ts'
import type { Query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy } from '../../../committees/rules/committee-rights.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { maySeeAgendaInTheMakingOf } from '../../rules/agenda/agenda-rights.ts'
import { committeeOf } from '../committee-of.ts'
import { meetingToKnow } from '../meeting-to-know.ts'

/** Meeting → its committee. */
const ahead = new AskAhead()

/**
 * A meeting whose agenda is in the making, its committee, and what else is asked of it, all at once. Nothing is asked ahead for
 * whoever may not see that committee's agendas.
 *
 * @throws NotFound for those, as where there is no meeting
 */
export async function agendaInTheMaking<Asked>(
  asking: Pick<Query, 'actor' | 'db' | 'permitToKnow'>,
  givenId: string,
  ask: (of: { readonly id: string; readonly committeeId: string }) => Promise<Asked>,
) {
  const { actor, db } = asking
  const id = idFrom(givenId)
  const [found, around] = await ahead.both(
    id,
    findReadableMeeting(db, id, committeesReadBy(actor)),
    (known) => known?.committeeId,
    async (committeeId) =>
      maySeeAgendaInTheMakingOf(actor, committeeId) ? Promise.all([committeeOf(db, { committeeId }), ask({ id, committeeId })]) : undefined,
  )
  const meeting = meetingToKnow(asking, found, maySeeAgendaInTheMakingOf)
  if (!around) throw new NotFound('meeting')
  const [committee, asked] = around
  return { meeting, committee, asked }
}

interface ShownItem {
  readonly number: string
  readonly open: boolean
  readonly attachments: readonly { readonly open: boolean }[]
}

/** Records that the actor was shown what is closed on an agenda, where anything is. */
export function tellClosedOnAgenda(
  { actor, showsClosed }: Pick<Query, 'actor' | 'showsClosed'>,
  { meeting, committee }: { readonly meeting: { readonly id: string }; readonly committee: { readonly id: string } },
  items: readonly ShownItem[],
): void {
  const closed = items.filter(({ open }) => !open).map(({ number }) => number)
  const attachments = items.flatMap((item) => item.attachments).filter(({ open }) => !open).length
  if (closed.length + attachments > 0)
    showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id: meeting.id }, { items: closed, attachments }))
}
