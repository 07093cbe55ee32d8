import { NotFound } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { findCommittee } from '../../../committees/index.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { findDispatchedAgenda, listDispatches } from '../../repository/dispatches.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { agendaChanges } from '../../rules/agenda/agenda-changes.ts'
import { changedTexts } from '../../rules/agenda/changed-texts.ts'
import { shownChanges } from '../../rules/agenda/shown-changes.ts'
import { versionAsked } from '../../rules/agenda/version-asked.ts'

export type VersionView = Awaited<ReturnType<typeof versionPage>>

interface Asked {
  readonly id: string
  readonly version: string | undefined
  /** Which one to compare it with; the one before it where that is none. */
  readonly with: string | undefined
}

/** An agenda as it was sent out, and what is different from another time that it was, for the committee. */
export const versionPage = query('meetings.version-page', async (asking, asked: Asked) => {
  const { actor, db, permitToKnow, showsClosed } = asking
  const id = idFrom(asked.id)
  const meeting = await findReadableMeeting(db, id, committeesReadBy(actor))
  permitToKnow(meeting !== undefined && committeesReadBy(actor).includes(meeting.committeeId))
  const committee = meeting && (await findCommittee(db, meeting.committeeId))
  if (!meeting || !committee) throw new NotFound('meeting')
  const readsClosed = committeesReadClosedBy(actor).includes(committee.id)
  const dispatches = await listDispatches(db, id)
  const pair = versionAsked(
    asked,
    dispatches.map(({ version }) => version),
  )
  const dispatch = dispatches.find(({ version }) => version === pair?.version)
  const after = pair && (await findDispatchedAgenda(db, id, pair.version))
  if (!dispatch || !after) throw new NotFound('version')
  const before = pair.with === undefined ? undefined : await findDispatchedAgenda(db, id, pair.with)
  const changes = before && shownChanges(agendaChanges(before, after), readsClosed)
  const closed = changes?.flatMap((change) => ('item' in change && !change.item.open ? change.item.number : [])) ?? []
  if (readsClosed && closed.length > 0) showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id }, { items: closed }))
  return {
    meeting,
    committee,
    version: dispatch.version,
    dispatchedAt: dispatch.dispatchedAt,
    dispatchedByName: dispatch.dispatchedByName,
    reason: dispatch.reason,
    before: pair.with,
    others: dispatches.map(({ version }) => version).filter((version) => version !== pair.version),
    changes,
    texts: before ? changedTexts(before, after, readsClosed) : [],
  }
})
