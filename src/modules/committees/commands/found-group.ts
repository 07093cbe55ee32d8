import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { insertCommitteeAccess } from '../repository/access.ts'
import { insertCommittee, insertCommitteeNames, lockAllCommittees } from '../repository/committee-changes.ts'
import { insertGroupFounding } from '../repository/group-foundings.ts'
import { insertTermsVersion } from '../repository/terms-of-reference.ts'
import type { CommitteeState } from '../rules/bodies/body-state.ts'
import { freeSlug } from '../rules/bodies/free-slug.ts'
import { whyNotKeepCommittee } from '../rules/bodies/why-not-keep-committee.ts'
import { whyNotAddTerms } from '../rules/groups/why-not-add-terms.ts'
import { missingSectors, whyNotDescribe, whyNotFound, whyNotLookAround } from '../rules/groups/why-not-found-group.ts'
import { mayFoundGroupUnder } from '../rules/group-rights.ts'
import { committeesAround } from '../queries/committees-around.ts'
import { similarTo } from '../queries/similar-to.ts'

export interface NewGroupForm {
  readonly subject: string
  /** Slug of the committee that it will be under. */
  readonly under: string
  /** Why a new one all the same. */
  readonly answer: string
  readonly kind: string
  readonly name: string
  readonly from: string
  readonly mandateEndsOn: string
  readonly decidedBy: string
  /** Markdown. */
  readonly terms: string
  readonly sectors: readonly string[]
  readonly whyMissing: string
}

/** Sets up a group with its terms of reference, after what exists for its subject was looked at. @returns its slug */
export const foundGroup = command('committees.found-group', async (work, form: NewGroupForm) => {
  const { actor, now, db, permit, record } = work
  const parent = (await committeesAround(db)).committees.find(({ slug }) => slug === form.under)
  if (!parent) permit(false)
  if (!parent) throw new NotFound('committee')
  permit(mayFoundGroupUnder(actor, parent))
  const kind = committeeKind(form.kind)
  if (!kind?.isGroup) throw new NotFound('kind')
  await lockAllCommittees(db)
  const similar = await similarTo(work, form.subject)
  refuseIf(whyNotLookAround(form.subject, parent.slug))
  refuseIf(whyNotDescribe(similar.length, form.answer))
  const { committees, partnerships, organisations, meant } = await committeesAround(db)
  const slugIn = (rows: readonly { readonly id: string; readonly slug: string }[], id: string | null) =>
    rows.find((row) => row.id === id)?.slug ?? ''
  const state: CommitteeState = {
    name: form.name,
    otherNames: '',
    kind: kind.slug,
    level: 'professional',
    partnership: slugIn(partnerships, parent.partnershipId),
    organisation: slugIn(organisations, parent.organisationId),
    parent: parent.slug,
    from: form.from,
  }
  const { around, place, level } = meant(state, '')
  refuseIf(whyNotKeepCommittee({ ...state, to: '' }, around))
  refuseIf(whyNotFound(form.sectors, form.whyMissing))
  refuseIf(whyNotAddTerms({ body: form.terms, validFrom: form.from, mandateEndsOn: form.mandateEndsOn, after: 0 }, undefined, kind.isGroup))
  const { partnershipId, organisationId, parentId } = place
  const slug = freeSlug([form.name, `${form.name} ${parent.name}`], (taken) => committees.some((one) => one.slug === taken))
  const id = await insertCommittee(
    db,
    { slug, name: form.name.trim(), kind: kind.slug, level, partnershipId, organisationId, parentId, validFrom: form.from, validTo: null },
    // What belongs to a committee that nobody has given its place shows itself no earlier than that one.
    parent.publicSince === null ? null : now,
  )
  await insertCommitteeNames(db, id, [form.name])
  const founder = actor.kind === 'person' ? (actor.onBehalfOf?.personId ?? actor.personId) : null
  await insertTermsVersion(db, {
    committeeId: id,
    kind: 'terms-of-reference',
    number: 1,
    body: form.terms.trim(),
    decidedBy: form.decidedBy.trim() || null,
    validFrom: form.from,
    mandateEndsOn: form.mandateEndsOn,
    createdAt: now,
    createdBy: founder,
  })
  const missing = missingSectors(form.sectors)
  await insertGroupFounding(db, id, {
    subject: form.subject.trim(),
    similar: similar.map(({ id: body, name }) => ({ id: body, name })),
    answer: form.answer.trim(),
    missingSectors: missing,
    whyMissing: missing.length > 0 ? form.whyMissing.trim() : null,
    foundedAt: now,
    foundedBy: founder,
  })
  // Somebody must be able to seat its members and publish its meetings.
  if (actor.kind === 'person' && !actor.operator && founder !== null)
    await insertCommitteeAccess(db, { personId: founder, committeeId: id, role: 'secretary', from: danishDay(now) })
  await record({
    event: 'group.founded',
    subject: { kind: 'committee', id },
    details: {
      name: form.name,
      under: parent.name,
      subject: form.subject,
      similar: similar.map(({ name }) => name),
      answer: form.answer,
      missingSectors: missing,
      ...(missing.length > 0 && { whyMissing: form.whyMissing }),
      mandateEndsOn: form.mandateEndsOn,
    },
  })
  return slug
})
