import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommitteeBySlug } from '../repository/committees.ts'
import { listExclusions, listPersonsOf } from '../repository/exclusions.ts'
import { mayEndExclusion, mayKeepExclusionsOf, mayKnowOf } from '../rules/committee-rights.ts'
import { exclusionStateOn } from '../rules/why-not-exclude.ts'

export type ExclusionsView = Awaited<ReturnType<typeof exclusionsPage>>

/** Who is or was kept from a committee's closed material, and why. */
export const exclusionsPage = query(
  'committees.exclusions-page',
  async ({ actor, now, db, permit, permitToKnow }, { slug }: { readonly slug: string }) => {
    const committee = await findCommitteeBySlug(db, slug)
    permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
    if (!committee) throw new NotFound('committee')
    permit(mayKeepExclusionsOf(actor, committee.id))
    const today = danishDay(now)
    return {
      committee,
      exclusions: (await listExclusions(db, committee.id)).map((exclusion) => ({
        ...exclusion,
        state: exclusionStateOn(today, exclusion),
        mayEnd: mayEndExclusion(actor, exclusion),
      })),
      persons: await listPersonsOf(db, committee.id, today),
    }
  },
)
