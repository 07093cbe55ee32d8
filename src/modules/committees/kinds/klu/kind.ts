import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The committee of a municipality and its general practitioners. */
export const klu: CommitteeKind = {
  slug: 'klu',
  levels: ['professional'],
  belongsTo: 'organisation',
  isGroup: false,
  composition: [
    {
      key: 'generalPractice',
      sector: 'general-practice',
      capacity: 'member',
      count: { atLeast: 2, atMost: 2 },
      appointedBy: 'gp-organisation',
      source: 'plo-klu',
      inferred: false,
    },
    {
      key: 'municipality',
      sector: 'municipality',
      capacity: 'member',
      count: { atLeast: 1 },
      appointedBy: 'municipality',
      source: 'plo-klu',
      inferred: false,
    },
  ],
  chairs: { number: 1, oneFromEach: ['municipality'], source: 'plo-klu', inferred: false },
  secretariat: { legs: ['municipality'], source: 'plo-klu', inferred: false },
  noticePeriods: { dispatch: { days: 14, source: 'plo-klu', inferred: false } },
  standingItems: ['approvalOfAgenda', 'localAgreements', 'evaluation', 'anyOtherBusiness'],
  itemTemplate: ['background', 'recommendation', 'casePresentation', 'conclusion', 'attachments'],
  texts: { da, en },
}
