import type { CommitteeKind } from '../rules/committee-kind.ts'
import type { PartnershipKind } from '../rules/partnership-kind.ts'
import { healthCouncilCommittee } from './health-council/committee-kind.ts'
import { healthCouncil } from './health-council/partnership-kind.ts'
import { healthCluster } from './health-cluster/kind.ts'
import { regionalCooperation } from './regional-cooperation/kind.ts'
import { clusterPolitical } from './cluster-political/kind.ts'
import { clusterProfessional } from './cluster-professional/kind.ts'
import { focusGroup } from './focus-group/kind.ts'
import { klu } from './klu/kind.ts'
import { municipalCommittee } from './municipal-committee/kind.ts'
import { municipalCouncil } from './municipal-council/kind.ts'
import { piu } from './piu/kind.ts'
import { professionalSteeringGroup } from './professional-steering-group/kind.ts'
import { regionalCooperationCommittee } from './regional-cooperation-committee/kind.ts'
import { regionalCouncil } from './regional-council/kind.ts'
import { workingGroup } from './working-group/kind.ts'

/** Every kind of partnership, in the order in which a form offers them. */
export const partnershipKinds: readonly PartnershipKind[] = [healthCluster, healthCouncil, regionalCooperation]

/** Every kind of committee, in the order in which a form offers them. */
export const committeeKinds: readonly CommitteeKind[] = [
  clusterPolitical,
  clusterProfessional,
  healthCouncilCommittee,
  regionalCooperationCommittee,
  professionalSteeringGroup,
  focusGroup,
  workingGroup,
  klu,
  piu,
  municipalCommittee,
  municipalCouncil,
  regionalCouncil,
]

const committeeKindBySlug = new Map(committeeKinds.map((kind) => [kind.slug, kind]))
const partnershipKindBySlug = new Map(partnershipKinds.map((kind) => [kind.slug, kind]))

/** Not there for a committee that only papers have told of (`committee`). */
export function committeeKind(slug: string): CommitteeKind | undefined {
  return committeeKindBySlug.get(slug)
}

export function partnershipKind(slug: string): PartnershipKind | undefined {
  return partnershipKindBySlug.get(slug)
}
