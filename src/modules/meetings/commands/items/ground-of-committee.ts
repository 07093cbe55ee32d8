import { danishDay } from '../../../../kernel/dates.ts'
import type { Query } from '../../../../platform/command/use-case.ts'
import { committeeKind, type CommitteeRow, findCommittee } from '../../../committees/index.ts'
import { listProposingOrganisations, type ProposingOrganisation } from '../../repository/item-proposers.ts'
import { type SectorAtTable, sectorsAsked } from '../../rules/items/concerned-sectors.ts'
import { sectionsToWrite } from '../../rules/items/item-template.ts'

/** What a committee asks of the items that are proposed to it. */
export interface ItemGround {
  readonly committee: CommitteeRow
  readonly proposing: readonly ProposingOrganisation[]
  /** Which sectors an item may concern; none where there is no such question. */
  readonly sectors: readonly SectorAtTable[]
  /** Section kinds that its template has, in order. */
  readonly sections: readonly string[]
  readonly recommends: boolean
}

export async function groundOfCommittee({ db, now }: Pick<Query, 'db' | 'now'>, committeeId: string): Promise<ItemGround | undefined> {
  const [committee, proposing] = await Promise.all([
    findCommittee(db, committeeId),
    listProposingOrganisations(db, committeeId, danishDay(now)),
  ])
  if (!committee) return undefined
  const template = committeeKind(committee.kind)?.itemTemplate
  return {
    committee,
    proposing,
    sectors: sectorsAsked(proposing.filter(({ isParty }) => isParty).map(({ sector }) => sector)),
    sections: sectionsToWrite(template),
    recommends: template?.includes('recommendation') ?? true,
  }
}
