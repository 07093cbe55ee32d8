import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The council itself; whether general practice and patients sit in it, no rule that was read says. */
export const healthCouncilCommittee: CommitteeKind = {
  slug: 'health-council',
  levels: ['political'],
  belongsTo: 'partnership',
  isGroup: false,
  composition: [
    {
      key: 'municipalities',
      sector: 'municipality',
      capacity: 'member',
      count: { perParty: { atLeast: 1, atMost: 3 }, ofKind: 'municipality' },
      appointedBy: 'municipality',
      source: 'council-seats-2026',
      inferred: false,
    },
    {
      key: 'regionalCouncillors',
      sector: 'region',
      capacity: 'member',
      count: { moreThan: 'municipality', by: 1 },
      appointedBy: 'region',
      source: 'council-seats-2026',
      inferred: true,
    },
  ],
  standingItems: ['approvalOfAgenda', 'announcements'],
  itemTemplate: ['summary', 'recommendation', 'casePresentation', 'conclusion', 'attachments'],
  openness: { agendas: 'open', source: 'act-2025', inferred: true },
  texts: { da: da.committee, en: en.committee },
}
