import type { PartnershipKind } from '../../rules/partnership-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** What follows the clusters on 1 January 2027. */
export const healthCouncil: PartnershipKind = {
  slug: 'health-council',
  sectors: [
    { sector: 'region', source: 'act-2025', inferred: false },
    { sector: 'municipality', source: 'act-2025', inferred: false },
  ],
  committeeKinds: ['health-council', 'working-group'],
  hasHospital: true,
  source: 'act-2025',
  texts: { da: da.partnership, en: en.partnership },
}
