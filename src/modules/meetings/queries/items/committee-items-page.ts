import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { findCommitteeBySlug } from '../../../committees/index.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { mayKnowOf } from '../../../committees/rules/committee-rights.ts'
import { listItemDraftRows } from '../../repository/item-draft-rows.ts'
import { listProposingOrganisations } from '../../repository/item-proposers.ts'
import { mayKnowOfDraft, mayPrepareItemsOf, mayPropose, organisationsActedFor } from '../../rules/items/item-rights.ts'

export type CommitteeItemsView = Awaited<ReturnType<typeof committeeItemsPage>>

/** A committee's items on their way: all that came for its secretariat, their own for those who propose. */
export const committeeItemsPage = query(
  'meetings.committee-items-page',
  async ({ actor, db, now, permit, permitToKnow, showsClosed }, { slug }: { readonly slug: string }) => {
    const committee = await findCommitteeBySlug(db, slug)
    const [organisations, drafts] = committee
      ? await Promise.all([
          listProposingOrganisations(db, committee.id, danishDay(now)),
          // The public's connection could not even ask.
          actor.kind === 'public' ? [] : listItemDraftRows(db, committee.id),
        ])
      : [[], []]
    const proposing = organisations.map(({ id }) => id)
    permitToKnow(committee !== undefined && (mayKnowOf(actor, committee) || mayPropose(actor, committee.id, proposing)))
    if (!committee) throw new NotFound('committee')
    permit(mayPropose(actor, committee.id, proposing))
    const rows = drafts.filter((row) => mayKnowOfDraft(actor, row))
    const closed = rows.filter(({ open }) => !open).length
    if (closed > 0) showsClosed(closedReading(actor, committee.id, { kind: 'committee', id: committee.id }, { items: closed }))
    const own = organisationsActedFor(actor)
    return {
      committee,
      isSecretariat: mayPrepareItemsOf(actor, committee.id),
      rows,
      own: rows.filter(({ organisationId }) => organisationId !== null && own.includes(organisationId)),
    }
  },
)
