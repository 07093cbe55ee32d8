import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The political level of a health cluster. */
export const clusterPolitical: CommitteeKind = {
  slug: 'cluster-political',
  levels: ['political'],
  belongsTo: 'partnership',
  isGroup: false,
  composition: [
    {
      key: 'regionalCouncillors',
      sector: 'region',
      capacity: 'member',
      count: { atLeast: 2, atMost: 3 },
      appointedBy: 'region',
      source: 'agreement-2021',
      inferred: false,
    },
    {
      key: 'mayors',
      sector: 'municipality',
      capacity: 'member',
      count: { perParty: { atLeast: 1, atMost: 1 }, ofKind: 'municipality' },
      appointedBy: 'municipality',
      source: 'act-2022',
      inferred: false,
    },
    {
      key: 'generalPractice',
      sector: 'general-practice',
      capacity: 'member',
      count: { atLeast: 1 },
      appointedBy: 'gp-organisation',
      source: 'act-2022',
      inferred: false,
    },
  ],
  chairs: { number: 2, oneFromEach: ['region', 'municipality'], source: 'act-2022', inferred: false },
  secretariat: { legs: ['municipality', 'region'], source: 'minutes-midt-2022', inferred: true },
  noticePeriods: { submission: { days: 36, source: 'minutes-midt-2022', inferred: true } },
  decisionRule: { rule: 'consensus', source: 'minutes-midt-2022', inferred: true },
  standingItems: ['approvalOfAgenda', 'focusAreas', 'announcements', 'anyOtherBusiness'],
  itemTemplate: ['background', 'recommendation', 'conclusion', 'casePresentation', 'attachments'],
  openness: { agendas: 'open', source: 'own-papers', inferred: true },
  texts: { da, en },
}
