import type { PartnershipKind } from '../../rules/partnership-kind.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** A hospital area’s region, municipalities and general practice. */
export const healthCluster: PartnershipKind = {
  slug: 'health-cluster',
  sectors: [
    { sector: 'region', source: 'act-2022', inferred: false },
    { sector: 'municipality', source: 'act-2022', inferred: false },
    { sector: 'general-practice', source: 'act-2022', inferred: false },
  ],
  committeeKinds: ['cluster-political', 'cluster-professional', 'focus-group', 'working-group'],
  hasHospital: true,
  source: 'act-2022',
  texts: { da, en },
}
