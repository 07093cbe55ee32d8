import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { AskAhead } from '../../../platform/command/ask-ahead.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees } from '../../committees/index.ts'
import { closedReadings } from '../../committees/rules/closed-reading.ts'
import { mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { isFollowing } from '../repository/followers.ts'
import { findMatterSurroundings } from '../repository/matter-surroundings.ts'
import { findMatterBySlug } from '../repository/matters.ts'
import { mayFollow, mayKeepMatter, mayReadMatter, mayReadTreatment } from '../rules/matter-rights.ts'
import { isOverdue, onRoute, stageNow, standingOf, waiting } from '../rules/route.ts'
import { placeOf } from './matter-around.ts'

/** Slug → matter and partnership. */
const ahead = new AskAhead()

export type MatterView = Awaited<ReturnType<typeof matterPage>>

/** A matter's way through the committees: what each said, where it stands, and who waits for whom. With `toKeep` for its keepers only. */
export const matterPage = query(
  'matters.matter-page',
  async (
    { actor, now, db, permit, permitToKnow, showsClosed },
    { slug, toKeep = false }: { readonly slug: string; readonly toKeep?: boolean },
  ) => {
    const today = danishDay(now)
    const [matter, [around, following] = []] = await ahead.both(
      slug,
      findMatterBySlug(db, slug),
      (known) => known && [known.id, known.partnershipId ?? ''].join(' '),
      (needed) => {
        const [id = '', partnershipId] = needed.split(' ')
        return Promise.all([
          findMatterSurroundings(db, { id, partnershipId: partnershipId || null }),
          actor.kind === 'person' ? isFollowing(db, id, actor.personId) : undefined,
        ])
      },
    )
    const place = around && placeOf(around)
    permitToKnow(matter !== undefined && place !== undefined && (matter.isPublic || mayReadMatter(actor, place)))
    if (!matter || !around || !place) throw new NotFound('matter')
    const keeps = mayKeepMatter(actor, place)
    if (toKeep) permit(keeps)
    const route = onRoute(around.treatments)
    const at = stageNow(route)
    const readable = around.treatments
      .filter(({ state }) => state === 'planned' || state === 'held' || keeps)
      .map((treatment) => {
        const { item } = treatment
        const shown =
          item && ((item.published && item.open) || mayReadTreatment(actor, { committeeId: item.committeeId, itemOpen: item.open }))
        return {
          ...treatment,
          item: shown ? item : null,
          /** Something is there that the reader may not read. */
          withheld: item !== null && !shown,
          outcome: item && !shown ? null : treatment.outcome,
          standing: standingOf(treatment, at),
          overdue: isOverdue(treatment, today),
        }
      })
    for (const reading of closedReadings(
      actor,
      readable.flatMap(({ item }) => (item ? [item] : [])),
      (items) => ({ items: items.map(({ number }) => number), matter: matter.title }),
    ))
      showsClosed(reading)
    const { partnership, focusAreas, references } = around
    return {
      matter,
      partnership,
      focusArea: focusAreas.find(({ id }) => id === matter.focusAreaId),
      focusAreas,
      references,
      treatments: readable.filter(({ state }) => state === 'planned' || state === 'held'),
      proposed: readable.filter(({ state }) => state === 'proposed'),
      waiting: waiting(route).map(({ treatment, waitsFor }) => ({
        id: treatment.id,
        waitsFor: waitsFor.map(({ committeeName }) => committeeName),
      })),
      committees: toKeep ? (await listCommittees(db)).filter((committee) => mayKnowOf(actor, committee)) : [],
      mayKeep: keeps,
      /** What the right to keep it hangs on, for its keepers. */
      place: keeps ? place : undefined,
      following,
      mayFollow: mayFollow(actor),
    }
  },
)
