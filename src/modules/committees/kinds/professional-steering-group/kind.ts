import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The administrative layer between the regional committee and the clusters; its name differs from region to region. */
export const professionalSteeringGroup: CommitteeKind = {
  slug: 'professional-steering-group',
  levels: ['professional'],
  belongsTo: 'partnership',
  isGroup: false,
  composition: [
    {
      key: 'region',
      sector: 'region',
      capacity: 'member',
      count: { atLeast: 1 },
      appointedBy: 'region',
      source: 'organisation-syddanmark',
      inferred: true,
    },
    {
      key: 'municipalities',
      sector: 'municipality',
      capacity: 'member',
      count: { atLeast: 1 },
      appointedBy: 'municipality',
      source: 'organisation-syddanmark',
      inferred: true,
    },
  ],
  decisionRule: { rule: 'consensus', source: 'minutes-midt-2022', inferred: true },
  standingItems: ['approvalOfAgenda', 'announcements', 'anyOtherBusiness'],
  itemTemplate: ['background', 'recommendation', 'conclusion', 'casePresentation', 'attachments'],
  texts: { da, en },
}
