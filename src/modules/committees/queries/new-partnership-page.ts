import { query } from '../../../platform/command/use-case.ts'
import { partnershipKind, partnershipKinds } from '../kinds/index.ts'
import { mayKeepPartnerships } from '../rules/partnership-rights.ts'
import { partnershipsAround } from './partnerships-around.ts'

export type NewPartnershipView = Awaited<ReturnType<typeof newPartnershipPage>>

/** What a new partnership is made from: the kinds, then the fields of the one that was chosen. */
export const newPartnershipPage = query(
  'committees.new-partnership-page',
  async (
    { actor, db, permit },
    { kind, predecessor }: { readonly kind?: string | undefined; readonly predecessor?: string | undefined },
  ) => {
    permit(mayKeepPartnerships(actor))
    const { regions, partnerships } = await partnershipsAround(db)
    return {
      kinds: partnershipKinds,
      kind: kind === undefined ? undefined : partnershipKind(kind),
      regions,
      predecessor: partnerships.find(({ slug }) => slug === predecessor),
    }
  },
)
