import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { listIdeasOfRound } from '../../repository/ideas.ts'
import { listGroups, listPublicGroups } from '../../repository/round-groups.ts'
import { findRound, listInvitations, listPublicRounds, listPublicVoices } from '../../repository/rounds.ts'
import { heardAndAnswered } from '../../rules/involvement/heard-and-answered.ts'
import { mayHoldRound, mayRaiseIdea, mayReadRound } from '../../rules/involvement/round-rights.ts'
import { partnershipAtHand } from './held-round.ts'

export type RoundView = Awaited<ReturnType<typeof roundPage>>

/** A yearly round: for its parties what was raised and what became of it; for everyone else counts and answers, once published. */
export const roundPage = query(
  'matters.round-page',
  async ({ actor, db, permitToKnow }, { slug, year }: { readonly slug: string; readonly year: number }) => {
    const { partnership, place } = await partnershipAtHand(db, slug)
    const round = actor.kind === 'public' ? undefined : await findRound(db, partnership.id, year)
    const invited = round ? await listInvitations(db, round.id) : []
    const inside =
      round !== undefined &&
      mayReadRound(
        actor,
        place,
        invited.map(({ committeeId }) => committeeId),
      )
    const published = (await listPublicRounds(db, partnership.id)).find((one) => one.year === year)
    permitToKnow(inside || published !== undefined)
    if (round && inside) {
      const holds = mayHoldRound(actor, place)
      const ideas = await listIdeasOfRound(db, round.id)
      const mine = (of: { readonly organisationId: string | null; readonly committeeId: string | null }) =>
        of.organisationId !== null && mayRaiseIdea(actor, { organisationId: of.organisationId, committeeId: of.committeeId })
      return {
        partnership,
        year,
        opensOn: round.opensOn,
        closesOn: round.closesOn,
        closed: round.closedAt !== null,
        published: round.publishedAt !== null,
        voices: heardAndAnswered(invited, ideas),
        groups: (await listGroups(db, round.id)).map((group) => ({
          ...group,
          ideas: ideas.filter(({ groupId }) => groupId === group.id).length,
        })),
        inside: {
          mayHold: holds,
          invited,
          speaksFor: invited.filter(mine),
          /** All for those who hold it, their own for the others. */
          ideas: ideas.filter((idea) => holds || mine(idea)),
          others: holds ? 0 : ideas.filter((idea) => !mine(idea)).length,
        },
      }
    }
    if (!published) throw new NotFound('round')
    return {
      partnership,
      year,
      opensOn: published.opensOn,
      closesOn: published.closesOn,
      closed: published.closed,
      published: true,
      voices: (await listPublicVoices(db, published.id)).filter(({ invited: asked, heard }) => asked + heard > 0),
      groups: await listPublicGroups(db, published.id),
      inside: undefined,
    }
  },
)
