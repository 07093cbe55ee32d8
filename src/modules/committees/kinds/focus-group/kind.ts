import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** A group that a cluster sets up for one of its focus areas, with terms of reference. */
export const focusGroup: CommitteeKind = {
  slug: 'focus-group',
  levels: ['professional'],
  belongsTo: 'partnership',
  isGroup: true,
  composition: [
    { key: 'region', sector: 'region', capacity: 'member', count: { atLeast: 1 }, source: 'minutes-midt-2022', inferred: true },
    {
      key: 'municipalities',
      sector: 'municipality',
      capacity: 'member',
      count: { atLeast: 1 },
      source: 'minutes-midt-2022',
      inferred: true,
    },
    {
      key: 'generalPractice',
      sector: 'general-practice',
      capacity: 'member',
      count: { atLeast: 1 },
      source: 'minutes-midt-2022',
      inferred: true,
    },
  ],
  decisionRule: { rule: 'consensus', source: 'minutes-midt-2022', inferred: true },
  standingItems: ['approvalOfAgenda', 'trials', 'anyOtherBusiness'],
  itemTemplate: ['background', 'recommendation', 'conclusion', 'casePresentation', 'attachments'],
  texts: { da, en },
}
