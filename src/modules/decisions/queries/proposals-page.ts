import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { closedReading } from '../../committees/rules/closed-reading.ts'
import { committeesReadClosedBy } from '../../committees/rules/committee-rights.ts'
import { findCommittee } from '../../committees/index.ts'
import { listProposalsOf } from '../repository/proposals.ts'
import { committeesFollowedUpBy } from '../rules/follow-up-rights.ts'
import { choicesFor } from './follow-up-page.ts'

export type ProposalsView = Awaited<ReturnType<typeof proposalsPage>>

/** The proposals of one meeting, one in hand and the rest behind it, for whoever keeps its committee's register. */
export const proposalsPage = query(
  'decisions.proposals-page',
  async (
    { actor, db, now, permitToKnow, showsClosed },
    { meetingId, id }: { readonly meetingId: string; readonly id?: string | undefined },
  ) => {
    const all = await listProposalsOf(db, meetingId)
    const kept = committeesFollowedUpBy(actor)
    const readsClosed = committeesReadClosedBy(actor)
    const mine = all.filter(
      ({ committeeId, open }) => actor.kind === 'system' || (kept.includes(committeeId) && (open || readsClosed.includes(committeeId))),
    )
    const first = mine[0] ?? all[0]
    permitToKnow(first !== undefined && (mine.length > 0 || kept.includes(first.committeeId)))
    if (!first) throw new NotFound('proposals')
    const waiting = mine.filter(({ state }) => state === 'proposed')
    const inHand = waiting.find((proposal) => proposal.id === id) ?? waiting[0]
    const closed = waiting.filter(({ open }) => !open)
    if (closed.length > 0)
      showsClosed(closedReading(actor, first.committeeId, { kind: 'meeting', id: meetingId }, { followUps: closed.map((one) => one.id) }))
    return {
      meetingId,
      committee: await findCommittee(db, first.committeeId),
      sourceOn: first.sourceOn,
      inHand,
      waiting: waiting.filter((proposal) => proposal !== inHand),
      judged: mine.length - waiting.length,
      all: mine.length,
      choices: inHand ? await choicesFor({ db, now }, inHand) : undefined,
    }
  },
)
