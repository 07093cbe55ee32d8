import type { PartnershipKind } from '../../rules/partnership-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** What a region and all its municipalities share: it has the cooperation committee. */
export const regionalCooperation: PartnershipKind = {
  slug: 'regional-cooperation',
  sectors: [
    { sector: 'region', source: 'organisation-syddanmark', inferred: false },
    { sector: 'municipality', source: 'organisation-syddanmark', inferred: false },
    { sector: 'general-practice', source: 'organisation-syddanmark', inferred: false },
  ],
  committeeKinds: ['regional-cooperation-committee', 'professional-steering-group', 'piu', 'working-group'],
  hasHospital: false,
  source: 'organisation-syddanmark',
  texts: { da, en },
}
