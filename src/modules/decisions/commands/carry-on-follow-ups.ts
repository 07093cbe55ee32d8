import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findCommitteeBySlug } from '../../committees/index.ts'
import { committeesReadClosedBy, mayKnowOf, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { findCommitteeLine } from '../repository/committee-lines.ts'
import { moveFollowUps } from '../repository/moved-follow-ups.ts'
import { whyNotCarryOn } from '../rules/why-not-carry-on.ts'

/**
 * Gives what a dissolved committee left undone to the committee that carries on. What is closed goes along only when whoever
 * does it reads it: then others read it from now on.
 */
export const carryOnFollowUps = command(
  'decisions.carry-on-follow-ups',
  async ({ actor, db, now, permit, permitToKnow, record }, { slug }: { readonly slug: string }) => {
    const committee = await findCommitteeBySlug(db, slug)
    permitToKnow(committee !== undefined && (actor.kind === 'system' || mayKnowOf(actor, committee)))
    if (!committee) throw new NotFound('committee')
    permit(mayPublishRecordOf(actor, committee.id))
    const line = await findCommitteeLine(db, committee.id)
    refuseIf(whyNotCarryOn(line ?? { validTo: null, successor: undefined }, danishDay(now)))
    const alsoClosed = actor.kind === 'system' || committeesReadClosedBy(actor).includes(committee.id)
    const moved = await moveFollowUps(db, committee.id, line!.successor!.id, alsoClosed)
    await record({
      event: 'follow-ups.carried-on',
      subject: { kind: 'committee', id: committee.id },
      details: { name: committee.name, successor: line!.successor!.name, moved: String(moved) },
    })
    return line!.successor!.slug
  },
)
