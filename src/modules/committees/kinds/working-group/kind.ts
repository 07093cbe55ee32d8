import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** A group with a bounded task and terms of reference. */
export const workingGroup: CommitteeKind = {
  slug: 'working-group',
  levels: ['professional'],
  belongsTo: 'either',
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
  standingItems: ['approvalOfAgenda', 'anyOtherBusiness'],
  itemTemplate: ['background', 'casePresentation', 'conclusion', 'attachments'],
  texts: { da, en },
}
