import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The professional and strategic level of a health cluster. */
export const clusterProfessional: CommitteeKind = {
  slug: 'cluster-professional',
  levels: ['professional'],
  belongsTo: 'partnership',
  isGroup: false,
  composition: [
    {
      key: 'region',
      sector: 'region',
      capacity: 'member',
      count: { atLeast: 1 },
      appointedBy: 'hospital',
      source: 'act-2022',
      inferred: false,
    },
    {
      key: 'municipalities',
      sector: 'municipality',
      capacity: 'member',
      count: { perParty: { atLeast: 1 }, ofKind: 'municipality' },
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
    {
      key: 'patients',
      sector: 'patients',
      capacity: 'member',
      count: { atLeast: 1 },
      appointedBy: 'patient-organisation',
      source: 'act-2022',
      inferred: false,
    },
  ],
  chairs: { number: 2, source: 'act-2022', inferred: true },
  secretariat: { legs: ['municipality', 'region'], source: 'minutes-midt-2022', inferred: true },
  noticePeriods: {
    submission: { days: 14, source: 'secretariat-nordjylland', inferred: true },
    dispatch: { days: 7, source: 'secretariat-nordjylland', inferred: true },
  },
  decisionRule: { rule: 'consensus', source: 'minutes-midt-2022', inferred: true },
  standingItems: ['approvalOfAgenda', 'focusAreas', 'announcements', 'anyOtherBusiness'],
  itemTemplate: ['background', 'recommendation', 'conclusion', 'casePresentation', 'attachments'],
  openness: { agendas: 'open', source: 'own-papers', inferred: true },
  texts: { da, en },
}
