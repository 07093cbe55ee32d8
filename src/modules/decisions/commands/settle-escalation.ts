import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findCommitteeBySlug } from '../../committees/index.ts'
import { mayKnowOf, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { upsertEscalationRule } from '../repository/escalation-rules.ts'
import { whyNotEscalateAfter } from '../rules/escalation-days.ts'

/** Says after how many days over its date a committee's follow-up goes to its chairs. */
export const settleEscalation = command(
  'decisions.settle-escalation',
  async ({ actor, db, permit, permitToKnow, record }, { slug, days }: { readonly slug: string; readonly days: number }) => {
    const committee = await findCommitteeBySlug(db, slug)
    permitToKnow(committee !== undefined && (actor.kind === 'system' || mayKnowOf(actor, committee)))
    if (!committee) throw new NotFound('committee')
    permit(mayPublishRecordOf(actor, committee.id))
    refuseIf(whyNotEscalateAfter(days))
    await upsertEscalationRule(db, committee.id, days)
    await record({ event: 'escalation.settled', subject: { kind: 'committee', id: committee.id }, details: { name: committee.name, days } })
  },
)
