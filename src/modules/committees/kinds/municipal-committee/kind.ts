import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** A standing committee of one municipal council. */
export const municipalCommittee: CommitteeKind = {
  slug: 'municipal-committee',
  levels: ['political'],
  belongsTo: 'organisation',
  isGroup: false,
  composition: [],
  standingItems: ['approvalOfAgenda', 'announcements'],
  itemTemplate: [
    'competence',
    'theme',
    'casePresentation',
    'economy',
    'policyContext',
    'citizenInvolvement',
    'legalBasis',
    'furtherProcess',
    'recommendation',
    'attachments',
  ],
  openness: { agendas: 'open', source: 'council-publicity', inferred: true },
  texts: { da, en },
}
