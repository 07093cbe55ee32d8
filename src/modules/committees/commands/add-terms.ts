import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { lockCommittee } from '../repository/committee-changes.ts'
import { insertTermsVersion, listTermsVersions, type TermsKind } from '../repository/terms-of-reference.ts'
import { type WantedTerms, whyNotAddTerms } from '../rules/groups/why-not-add-terms.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayKeepTermsOf } from '../rules/group-rights.ts'

export interface NewTermsForm extends WantedTerms {
  readonly slug: string
  readonly kind: TermsKind
  readonly decidedBy: string
}

/** Adds a version of a committee's terms of reference or rules of procedure; those before it stay as they are. */
export const addTerms = command(
  'committees.add-terms',
  async ({ actor, now, db, permit, permitToKnow, record }, { slug, kind, decidedBy, ...wanted }: NewTermsForm) => {
    const committee = await lockCommittee(db, slug)
    permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
    if (!committee) throw new NotFound('committee')
    permit(mayKeepTermsOf(actor, committee))
    const [newest] = await listTermsVersions(db, committee.id, kind)
    const isGroup = committeeKind(committee.kind)?.isGroup ?? false
    refuseIf(whyNotAddTerms(wanted, newest, isGroup && kind === 'terms-of-reference'))
    const number = (newest?.number ?? 0) + 1
    await insertTermsVersion(db, {
      committeeId: committee.id,
      kind,
      number,
      body: wanted.body.trim(),
      decidedBy: decidedBy.trim() || null,
      validFrom: wanted.validFrom,
      mandateEndsOn: wanted.mandateEndsOn || null,
      createdAt: now,
      createdBy: actor.kind === 'person' ? actor.personId : null,
    })
    const told = (version: { readonly validFrom: string; readonly mandateEndsOn: string | null }) => ({
      validFrom: version.validFrom,
      mandateEndsOn: version.mandateEndsOn ?? '',
    })
    await record({
      event: kind === 'terms-of-reference' ? 'terms-of-reference.added' : 'rules-of-procedure.added',
      subject: { kind: 'committee', id: committee.id },
      details: { name: committee.name, version: number, ...(decidedBy.trim() && { decidedBy: decidedBy.trim() }) },
      ...(newest && { before: told(newest) }),
      after: told({ ...wanted, mandateEndsOn: wanted.mandateEndsOn || null }),
    })
    return number
  },
)
