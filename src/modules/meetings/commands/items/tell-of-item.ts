import { danishDay, type IsoDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { findCommittee } from '../../../committees/index.ts'
import { saidInNotice } from '../../../decisions/rules/notice-words.ts'
import { insertNotices } from '../../../people/index.ts'
import { findNameOfOrganisation, listProposersOf, listSecretariat } from '../../repository/item-receivers.ts'
import type { ItemDraft } from '../../rules/items/item-draft.ts'
import { mayPrepareItemsOf } from '../../rules/items/item-rights.ts'
import type { ItemNews, TellOfItem } from '../../rules/items/item-words.ts'

interface News {
  readonly news: ItemNews
  readonly tell: TellOfItem
  readonly late?: boolean | undefined
  readonly heldOn?: IsoDay | undefined
  readonly to?: string | undefined
}

type Item = Pick<ItemDraft, 'id' | 'committeeId' | 'organisationId' | 'title' | 'open' | 'state' | 'proposedAt'>

/** Tells the secretariat what a proposer did with an item, and its proposer what the secretariat did. */
export async function tellOfItem(work: Command, item: Item, { news, tell, late = false, heldOn, to }: News): Promise<void> {
  const { actor, db, now } = work
  // What nobody has sent yet is known to its writer only.
  if (item.state === 'draft' && item.proposedAt === null && news !== 'proposed') return
  const committee = await findCommittee(db, item.committeeId)
  if (!committee) return
  const toSecretariat = news === 'proposed' || !mayPrepareItemsOf(actor, item.committeeId)
  const told = { day: danishDay(now), open: item.open }
  const { organisationId, committeeId } = item
  const receivers = toSecretariat
    ? await listSecretariat(db, committeeId, told)
    : organisationId === null
      ? []
      : await listProposersOf(db, { organisationId, committeeId }, told)
  const by = toSecretariat && organisationId !== null ? await findNameOfOrganisation(db, organisationId) : undefined
  const title = saidInNotice({ text: item.title, open: item.open })
  const sentence = tell(news, { title, committee: committee.name, by, late, heldOn, to })
  const about = { kind: 'item', id: item.id }
  await insertNotices(
    db,
    receivers
      .filter((personId) => actor.kind !== 'person' || actor.personId !== personId)
      .map((personId) => ({ personId, kind: `item.${news}`, about, path: `/punkter/${item.id}`, sentence })),
    now,
  )
}
