import type { Actor } from '../../../../kernel/actor.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import type { Query } from '../../../../platform/command/use-case.ts'
import { findDispatchedAgenda, listDispatches } from '../../repository/dispatches.ts'
import { findMeetingContents, type Standing } from '../../repository/meeting-contents.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { listAttachedFiles } from '../../repository/package-files.ts'
import { agendaTimes } from '../../rules/agenda/agenda-times.ts'
import { shownChanges } from '../../rules/agenda/shown-changes.ts'
import type { Edition } from '../../rules/package/editions.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { packagedItems } from '../../rules/package/packaged-items.ts'

export interface ReadPackage {
  readonly contents: PackageContents
  /** What of it is closed: items by number, attachments counted. */
  readonly closed: { readonly items: readonly string[]; readonly attachments: number }
}

/** An edition as this actor may read it; whoever asks has seen to it that they may have it. */
export async function readPackage(db: Query['db'], actor: Actor, meeting: MeetingRow, edition: Edition): Promise<ReadPackage> {
  const readsClosed = edition !== 'public' && (actor.kind === 'system' || committeesReadClosedBy(actor).includes(meeting.committeeId))
  const standing: Standing = edition === 'public' ? 'outsider' : readsClosed ? 'reads-closed' : 'of-committee'
  const found = await findMeetingContents(db, meeting, { committees: edition === 'public' ? [] : committeesReadBy(actor), standing })
  const files = await listAttachedFiles(db, meeting.id, readsClosed)
  const dispatch = edition === 'public' ? undefined : (await listDispatches(db, meeting.id))[0]
  const dispatched = edition === 'chairs' ? await findDispatchedAgenda(db, meeting.id) : undefined
  const items = packagedItems(found, files, {
    ...(dispatched && { notes: new Map(dispatched.items.map((item) => [item.id, item.internalNote])) }),
    starts: (allotted) => (edition === 'public' ? [] : agendaTimes(meeting, allotted).starts),
  })
  const closed = {
    items: found.items.filter(({ open }) => !open).map(({ number }) => number),
    attachments: found.items.flatMap(({ attachments }) => attachments).filter(({ open }) => !open).length,
  }
  const { committeeId: _, publishedAt: __, ...facts } = meeting
  const contents: PackageContents = {
    edition,
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
  return { contents, closed }
}
