import type { CommitteeRow } from '../../src/modules/committees/index.ts'

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
