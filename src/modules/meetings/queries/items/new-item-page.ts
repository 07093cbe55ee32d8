import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { type Query, query } from '../../../../platform/command/use-case.ts'
import { findCommitteeBySlug } from '../../../committees/index.ts'
import { committeesPublishedBy, committeesReadBy, mayKnowOf } from '../../../committees/rules/committee-rights.ts'
import { groundOfCommittee } from '../../commands/items/ground-of-committee.ts'
import { listComingAgendas } from '../../repository/coming-agendas.ts'
import { listCommitteesProposedTo } from '../../repository/committees-proposed-to.ts'
import { mayPrepareItemsOf, mayPropose, organisationsActedFor } from '../../rules/items/item-rights.ts'

export type NewItemView = Awaited<ReturnType<typeof newItemPage>>

/** What is needed to begin an item; without a committee, those to choose from. */
export const newItemPage = query(
  'meetings.new-item-page',
  async (asking, { committee: slug }: { readonly committee?: string | undefined }) => {
    const { actor, db, now, permit } = asking
    const day = danishDay(now)
    if (slug === undefined) {
      permit(organisationsActedFor(actor).length > 0 || committeesPublishedBy(actor).length > 0)
      const own = { organisationIds: organisationsActedFor(actor), committeeIds: committeesPublishedBy(actor), day }
      return { chosen: undefined, committees: await listCommitteesProposedTo(db, own) }
    }
    return { chosen: await choicesToBegin(asking, slug), committees: [] }
  },
)

/** What a committee offers somebody who begins an item for it. */
export async function choicesToBegin(asking: Query, slug: string) {
  const { actor, db, permit, permitToKnow } = asking
  const committee = await findCommitteeBySlug(db, slug)
  const ground = committee && (await groundOfCommittee(asking, committee.id))
  const proposing = ground?.proposing.map(({ id }) => id) ?? []
  permitToKnow(committee !== undefined && (mayKnowOf(actor, committee) || mayPropose(actor, committee.id, proposing)))
  if (!committee || !ground) throw new NotFound('committee')
  permit(mayPropose(actor, committee.id, proposing))
  return choicesFor(asking, ground)
}

export type ItemChoices = Awaited<ReturnType<typeof choicesFor>>

/** What a form about an item of this committee offers. */
export async function choicesFor(
  { actor, db, now }: Pick<Query, 'actor' | 'db' | 'now'>,
  ground: NonNullable<Awaited<ReturnType<typeof groundOfCommittee>>>,
) {
  const { id } = ground.committee
  const own = organisationsActedFor(actor)
  return {
    ...ground,
    /** For whom the actor can propose. */
    organisations: ground.proposing.filter((organisation) => own.includes(organisation.id)),
    isSecretariat: mayPrepareItemsOf(actor, id),
    meetings: await listComingAgendas(db, id, danishDay(now), mayPrepareItemsOf(actor, id) || committeesReadBy(actor).includes(id)),
  }
}
