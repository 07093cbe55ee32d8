import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** The committee through which patients and relatives are involved, one for each region. */
export const piu: CommitteeKind = {
  slug: 'piu',
  levels: ['political'],
  belongsTo: 'either',
  isGroup: false,
  composition: [
    {
      key: 'patients',
      sector: 'patients',
      capacity: 'member',
      count: { atLeast: 8, atMost: 8 },
      appointedBy: 'patient-organisation',
      source: 'piu-midtjylland-2022',
      inferred: false,
    },
  ],
  chairs: { number: 1, oneFromEach: ['patients'], source: 'piu-midtjylland-2022', inferred: false },
  standingItems: ['approvalOfAgenda', 'dialogue', 'anyOtherBusiness'],
  itemTemplate: ['background', 'casePresentation', 'conclusion', 'attachments'],
  openness: { agendas: 'open', source: 'own-papers', inferred: true },
  texts: { da, en },
}
