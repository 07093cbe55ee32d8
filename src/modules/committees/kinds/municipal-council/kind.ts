import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The council of one municipality. */
export const municipalCouncil: CommitteeKind = {
  slug: 'municipal-council',
  levels: ['political'],
  belongsTo: 'organisation',
  isGroup: false,
  composition: [],
  noticePeriods: { dispatch: { days: 4, working: true, source: 'council-publicity', inferred: true } },
  standingItems: ['approvalOfAgenda', 'announcements'],
  itemTemplate: ['casePresentation', 'economy', 'legalBasis', 'recommendation', 'caseRoute', 'conclusion', 'attachments'],
  openness: { agendas: 'open', source: 'council-publicity', inferred: false },
  texts: { da, en },
}
