import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { findKeptCommittee } from '../repository/committee-changes.ts'
import { listCommittees } from '../repository/committees.ts'
import { findGroupFounding } from '../repository/group-foundings.ts'
import { listTermsVersions, type TermsKind } from '../repository/terms-of-reference.ts'
import { mandateOn } from '../rules/groups/mandate.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayKeepTermsOf } from '../rules/group-rights.ts'

export type TermsView = Awaited<ReturnType<typeof termsPage>>

export interface TermsAsked {
  readonly slug: string
  readonly kind: TermsKind
  /** A version's number; the one that holds today where it is absent or none. */
  readonly version?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** A committee's terms of reference or rules of procedure: one version, all of them, and two compared. */
export const termsPage = query('committees.terms-page', async ({ actor, now, db, permitToKnow }, asked: TermsAsked) => {
  const committee = await findKeptCommittee(db, asked.slug)
  permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
  if (!committee) throw new NotFound('committee')
  const today = danishDay(now)
  const versions = await listTermsVersions(db, committee.id, asked.kind)
  const numbered = (number: string | undefined) => versions.find((version) => String(version.number) === number)
  const current = versions.find(({ validFrom }) => validFrom <= today)
  const shown = numbered(asked.version) ?? current ?? versions[0]
  const [before, after] = [numbered(asked.before), numbered(asked.after)]
  return {
    committee,
    kind: asked.kind,
    isGroup: committeeKind(committee.kind)?.isGroup ?? false,
    versions,
    current,
    shown,
    mandate: mandateOn(today, versions[0]?.mandateEndsOn ?? null),
    compared: before && after && before !== after ? { before, after } : undefined,
    founding: await foundingSeen(),
    mayAdd: mayKeepTermsOf(actor, committee),
  }

  /** How the group came to be, without the names of committees that the actor may not know of. */
  async function foundingSeen() {
    if (actor.kind === 'public' || asked.kind !== 'terms-of-reference' || !committee) return undefined
    const founding = await findGroupFounding(db, committee.id)
    const hidden = (await listCommittees(db)).filter((other) => !mayKnowOf(actor, other)).map(({ id }) => id)
    return founding && { ...founding, similar: founding.similar.filter(({ id }) => !hidden.includes(id)) }
  }
})
