import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { heldRound } from '../../queries/involvement/held-round.ts'
import { listIdeasOfRound, updateIdeaAnswer } from '../../repository/ideas.ts'
import { findMatterBySlug } from '../../repository/matters.ts'
import { listGroups, updateGroupDecision } from '../../repository/round-groups.ts'
import type { Telling } from '../../rules/involvement/telling.ts'
import { type GroupDecision, whyNotDecide } from '../../rules/involvement/why-not-decide.ts'
import { toldOfMatter } from '../../rules/told-of-matter.ts'
import { begunMatter } from '../begun-matter.ts'
import { tellVoices } from './tell-voices.ts'

export interface GroupDecided {
  readonly slug: string
  readonly year: number
  readonly id: string
  readonly decision: GroupDecision | undefined
  /** Also the answer to each idea in it that has none of its own. */
  readonly reason: string
  readonly tell: Telling
}

/** Decides what becomes of a group and says so to everyone in it; what is taken up is followed as a matter from now on. */
export const decideGroup = command('matters.decide-group', async (work, { slug, year, id, decision, reason, tell }: GroupDecided) => {
  const { actor, now, db, record } = work
  const { partnership, round } = await heldRound(work, { slug, year })
  const group = (await listGroups(db, round.id)).find((one) => one.id === id)
  if (!group || actor.kind === 'public') throw new NotFound('group')
  refuseIf(whyNotDecide(decision, reason, id))
  if (!decision) return
  const today = danishDay(now)
  const answer = reason.trim()
  let matterId: string | null = null
  if (decision === 'taken-up' && group.matterSlug === null) {
    const begun = {
      title: group.title,
      summary: answer,
      partnershipId: partnership.id,
      focusAreaId: undefined,
      references: '',
      itemId: undefined,
    }
    const matterSlug = await begunMatter(work, { ...begun, open: group.open })
    matterId = (await findMatterBySlug(db, matterSlug))?.id ?? null
  }
  await updateGroupDecision(db, id, { decision, reason: answer, on: today, by: actor.name, matterId })
  const ideas = (await listIdeasOfRound(db, round.id)).filter((idea) => idea.groupId === id)
  const unanswered = ideas.filter((idea) => idea.answer === null || idea.answer === group.reason)
  await updateIdeaAnswer(
    db,
    unanswered.map((idea) => idea.id),
    { answer, on: today, by: actor.name },
  )
  await tellVoices(work, unanswered, { partnership, year, tell })
  await record({
    event: 'idea-group.decided',
    subject: { kind: 'partnership', id: partnership.id },
    details: { year, ...toldOfMatter(group), number: unanswered.length },
  })
})
