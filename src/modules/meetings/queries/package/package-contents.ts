import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { findDispatchedAgenda, listDispatches } from '../../repository/dispatches.ts'
import { findMeetingContents, type Standing } from '../../repository/meeting-contents.ts'
import { findMeeting, findReadableMeeting } from '../../repository/meetings.ts'
import { listAttachedFiles } from '../../repository/package-files.ts'
import { agendaTimes } from '../../rules/agenda/agenda-times.ts'
import { shownChanges } from '../../rules/agenda/shown-changes.ts'
import { type Edition, editionsFor, whyNotPackage } from '../../rules/package/editions.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { packagedItems } from '../../rules/package/packaged-items.ts'

/** Everything that stands in an edition of a meeting's package for this actor. Asked anew each time that it is fetched. */
export const packageContents = query(
  'meetings.package-contents',
  async (
    { actor, db, permitToKnow, permit, showsClosed },
    given: { readonly id: string; readonly edition: Edition },
  ): Promise<PackageContents> => {
    const id = idFrom(given.id)
    const committees = committeesReadBy(actor)
    const machine = actor.kind === 'system'
    const meeting = machine ? await findMeeting(db, id) : await findReadableMeeting(db, id, committees)
    permitToKnow(meeting !== undefined)
    if (!meeting) throw new NotFound('meeting')
    if (given.edition !== 'public') permit(editionsFor(actor, meeting).includes(given.edition))
    refuseIf(whyNotPackage(meeting, given.edition))
    const readsClosed = given.edition !== 'public' && (machine || committeesReadClosedBy(actor).includes(meeting.committeeId))
    const standing: Standing = given.edition === 'public' ? 'outsider' : readsClosed ? 'reads-closed' : 'of-committee'
    const found = await findMeetingContents(db, meeting, { committees: given.edition === 'public' ? [] : committees, standing })
    const files = await listAttachedFiles(db, id, readsClosed)
    const dispatch = given.edition === 'public' ? undefined : (await listDispatches(db, id))[0]
    const dispatched = given.edition === 'chairs' ? await findDispatchedAgenda(db, id) : undefined
    const items = packagedItems(found, files, {
      ...(dispatched && { notes: new Map(dispatched.items.map((item) => [item.id, item.internalNote])) }),
      starts: (allotted) => (given.edition === 'public' ? [] : agendaTimes(meeting, allotted).starts),
    })
    const closed = {
      items: found.items.filter(({ open }) => !open).map(({ number }) => number),
      attachments: found.items.flatMap(({ attachments }) => attachments).filter(({ open }) => !open).length,
    }
    if (closed.items.length + closed.attachments > 0)
      showsClosed(closedReading(actor, meeting.committeeId, { kind: 'meeting', id }, { ...closed, edition: given.edition }))
    const { committeeId: _, publishedAt: __, ...facts } = meeting
    return {
      edition: given.edition,
      committee: found.committee?.name ?? '',
      partnership: found.partnership?.name,
      meeting: facts,
      changes: dispatch?.version === meeting.version ? shownChanges(dispatch.changes, readsClosed) : [],
      people: found.attendance.map(({ name, roles, organisation, presence }) => ({
        name,
        roles,
        organisation: organisation ?? null,
        presence,
      })),
      items,
    }
  },
)
