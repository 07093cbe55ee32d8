import type { Refusal } from '../../../../kernel/refusal.ts'
import { type SectorAtTable, type SectorCode, whyNotOfSectors } from './concerned-sectors.ts'
import type { ItemType } from './item-draft.ts'

export type ProposeCode = 'meetings/title-missing' | 'meetings/type-missing' | 'meetings/recommendation-missing' | SectorCode

interface Proposed {
  readonly title: string
  readonly type: ItemType | null
  readonly recommendation: readonly string[]
  readonly concernedSectors: readonly string[]
  readonly whyHere: string | null
  readonly standing: string | null
}

interface ProposingGround {
  readonly sectors: readonly SectorAtTable[]
  /** Whether the committee's template has a recommendation. */
  readonly recommends: boolean
}

/** What an item must have before a secretariat can put it on an agenda; the text may still come. */
export function whyNotPropose(item: Proposed, { sectors, recommends }: ProposingGround): Refusal<ProposeCode> | undefined {
  if (item.title.trim() === '') return { code: 'meetings/title-missing', values: { field: 'title' } }
  if (item.standing !== null) return undefined
  if (item.type === null) return { code: 'meetings/type-missing', values: { field: 'type' } }
  if (item.type === 'decision' && recommends && item.recommendation.length === 0)
    return { code: 'meetings/recommendation-missing', values: { field: 'at' } }
  return whyNotOfSectors(item.concernedSectors, item.whyHere, sectors)
}
