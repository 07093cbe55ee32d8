import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The council of one region; how many sit in it differs from region to region. */
export const regionalCouncil: CommitteeKind = {
  slug: 'regional-council',
  levels: ['political'],
  belongsTo: 'organisation',
  isGroup: false,
  composition: [],
  standingItems: ['approvalOfAgenda', 'announcements'],
  itemTemplate: ['summary', 'casePresentation', 'legalBasis', 'recommendation', 'conclusion', 'attachments'],
  openness: { agendas: 'open', source: 'council-publicity', inferred: false },
  texts: { da, en },
}
