import { danishDay, isIsoDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { isUuid } from '../../../kernel/uuid.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findCommitteeBySlug } from '../repository/committees.ts'
import { insertExclusion, listExclusions, listPersonsOf } from '../repository/exclusions.ts'
import { mayKeepExclusionsOf, mayKnowOf } from '../rules/committee-rights.ts'
import { whyNotExclude } from '../rules/why-not-exclude.ts'

export interface ExclusionForm {
  readonly slug: string
  readonly personId?: string | undefined
  readonly reason?: string | undefined
  readonly validFrom?: string | undefined
  /** Empty: until somebody ends it. */
  readonly validTo?: string | undefined
}

/** Keeps somebody from what a committee has closed, although their role would let them read it. */
export const excludePerson = command(
  'committees.exclude-person',
  async ({ actor, now, db, permit, permitToKnow, record }, form: ExclusionForm) => {
    const committee = await findCommitteeBySlug(db, form.slug)
    permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
    if (!committee) throw new NotFound('committee')
    permit(mayKeepExclusionsOf(actor, committee.id))
    const today = danishDay(now)
    const persons = await listPersonsOf(db, committee.id, today)
    const personId = form.personId && isUuid(form.personId) ? form.personId : undefined
    const validFrom = form.validFrom && isIsoDay(form.validFrom) ? form.validFrom : undefined
    const validTo = form.validTo ? (isIsoDay(form.validTo) ? form.validTo : undefined) : null
    const reason = form.reason?.trim() || undefined
    const others = (await listExclusions(db, committee.id)).filter(({ endedAt }) => endedAt === null)
    refuseIf(whyNotExclude({ personId, reason, validFrom, validTo }, { today, ofCommittee: persons.map(({ id }) => id), others }))
    const exclusion = { personId: personId ?? '', reason: reason ?? '', validFrom: validFrom ?? '', validTo: validTo ?? null }
    const id = await insertExclusion(db, { committeeId: committee.id, ...exclusion }, now)
    await record({
      event: 'person.excluded',
      subject: { kind: 'committee', id: committee.id },
      details: {
        exclusion: id,
        person: persons.find((person) => person.id === personId)?.name,
        personId,
        from: validFrom,
        until: validTo,
        reason,
      },
    })
    return id
  },
)
