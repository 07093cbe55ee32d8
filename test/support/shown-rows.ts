import type { CommitteeRow } from '../../src/modules/committees/index.ts'
import type { MeetingRow } from '../../src/modules/meetings/repository/meetings.ts'

/** A committee as pages get it, for tests that draw by hand; a test names what it is about. */
export function committeeRow(more: Partial<CommitteeRow> = {}): CommitteeRow {
  return {
    id: 'c1',
    slug: 'politisk',
    name: 'Politisk Klynge',
    kind: 'cluster-political',
    level: 'political',
    partnershipId: null,
    organisationId: null,
    parentId: null,
    publicSince: null,
    validFrom: null,
    validTo: null,
    ...more,
  }
}

/** A meeting that is planned, of that committee. */
export function meetingRow(more: Partial<MeetingRow> = {}): MeetingRow {
  return {
    id: 'm1',
    committeeId: 'c1',
    heldOn: '2026-12-14',
    startsAt: '09:15',
    endsAt: '11:15',
    place: 'Rådhuset',
    title: null,
    state: 'planned',
    version: 0,
    movedFrom: null,
    cancelledBecause: null,
    announcedAt: null,
    publishedAt: null,
    ...more,
  }
}
