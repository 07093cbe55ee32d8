import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { partnershipKind } from '../kinds/index.ts'
import { listCommitteesOfPartnership } from '../repository/committees.ts'
import { findKeptPartnership } from '../repository/partnership-changes.ts'
import { listSuccessions } from '../repository/successions.ts'
import { outlasting } from '../rules/bodies/why-not-leave.ts'
import { mayKeepPartnerships } from '../rules/partnership-rights.ts'
import { partnershipAsItStands, partnershipsAround } from './partnerships-around.ts'

export type EditPartnershipView = Awaited<ReturnType<typeof editPartnershipPage>>

/** A partnership as its forms show it. */
export const editPartnershipPage = query(
  'committees.edit-partnership-page',
  async ({ actor, now, db, permit }, { slug }: { readonly slug: string }) => {
    permit(mayKeepPartnerships(actor))
    const partnership = await findKeptPartnership(db, slug)
    if (!partnership) throw new NotFound('partnership')
    const { regions, partnerships } = await partnershipsAround(db)
    const { state } = await partnershipAsItStands(db, partnership, danishDay(now))
    const successors = (await listSuccessions(db)).filter(({ predecessorId }) => predecessorId === partnership.id)
    return {
      partnership,
      state,
      regions,
      kind: partnershipKind(partnership.kind),
      /** What would be left without it if it ended today. */
      belonging: outlasting(await listCommitteesOfPartnership(db, partnership.id), danishDay(now)).map(({ name }) => name),
      successors: successors.flatMap(({ successorId }) => partnerships.find(({ id }) => id === successorId) ?? []),
      others: partnerships.filter(({ id }) => id !== partnership.id),
    }
  },
)
