import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { nameKey } from '../../../kernel/name-key.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { findItemTraces } from '../repository/item-traces.ts'
import { insertTreatments, updateTreatingItem } from '../repository/treatments.ts'
import { nextStage, treatmentOfItem, whyNotLink } from '../rules/link-item.ts'
import { toldOfMatter } from '../rules/told-of-matter.ts'
import { keptMatter, type MatterNews, tellFollowers } from './kept-matter.ts'

/** Says that an agenda item treats a matter; several items can treat one matter, and one item several matters. */
export const linkItem = command(
  'matters.link-item',
  async (work, { slug, itemId, tell }: { readonly slug: string; readonly itemId: string; readonly tell: MatterNews }) => {
    const { actor, db, record } = work
    const { matter, treatments } = await keptMatter(work, slug)
    const item = await findItemTraces(db, itemId, committeesReadBy(actor))
    if (!item) throw new NotFound('item')
    refuseIf(whyNotLink(item, treatments))
    const expected = treatmentOfItem(item, treatments, (one, other) => nameKey(one) === nameKey(other))
    const state = item.isHeld ? ('held' as const) : ('planned' as const)
    const heldOn = item.isHeld ? item.heldOn : null
    if (expected) await updateTreatingItem(db, expected.id, { itemId, meetingId: item.meetingId, heldOn, state })
    else
      await insertTreatments(db, [
        {
          matterId: matter.id,
          committeeId: item.committeeId,
          committeeName: item.committeeName,
          stage: nextStage(item, treatments),
          plannedOn: item.heldOn,
          heldOn,
          meetingId: item.meetingId,
          itemId,
          outcome: null,
          source: 'agenda',
          state,
        },
      ])
    await tellFollowers(work, matter, tell)
    await record({
      event: 'matter.linked',
      subject: { kind: 'matter', id: matter.id },
      details: { ...toldOfMatter(matter), item: item.title, committee: item.committeeName, on: item.heldOn },
    })
  },
)
