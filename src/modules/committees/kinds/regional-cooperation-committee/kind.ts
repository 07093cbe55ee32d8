import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The health cooperation committee of a region (SSU). */
export const regionalCooperationCommittee: CommitteeKind = {
  slug: 'regional-cooperation-committee',
  levels: ['political'],
  belongsTo: 'partnership',
  isGroup: false,
  composition: [
    {
      key: 'regionalCouncillors',
      sector: 'region',
      capacity: 'member',
      count: { atLeast: 3 },
      appointedBy: 'region',
      source: 'agreement-2021',
      inferred: true,
    },
    {
      key: 'municipalities',
      sector: 'municipality',
      capacity: 'member',
      count: { atLeast: 1 },
      appointedBy: 'municipality',
      source: 'organisation-syddanmark',
      inferred: false,
    },
    {
      key: 'generalPractice',
      sector: 'general-practice',
      capacity: 'member',
      count: { atLeast: 1 },
      appointedBy: 'gp-organisation',
      source: 'organisation-syddanmark',
      inferred: false,
    },
  ],
  chairs: { number: 1, oneFromEach: ['region'], source: 'committee-midtjylland-2022', inferred: true },
  decisionRule: { rule: 'consensus', source: 'minutes-midt-2022', inferred: true },
  standingItems: ['approvalOfAgenda', 'announcements', 'anyOtherBusiness'],
  itemTemplate: ['background', 'recommendation', 'conclusion', 'casePresentation', 'attachments'],
  openness: { agendas: 'open', source: 'own-papers', inferred: true },
  texts: { da, en },
}
