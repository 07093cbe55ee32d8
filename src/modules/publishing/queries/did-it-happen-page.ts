import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { type Query, query } from '../../../platform/command/use-case.ts'
import { listFocusAreas } from '../../committees/index.ts'
import { countPublicFollowUps, listPublicFollowUps, listReportsOf, type PublicFilter } from '../../decisions/index.ts'

export type DidItHappenView = Awaited<ReturnType<typeof didItHappenPage>>

const followUpsOnAPage = 25

interface Asked {
  /** Slug of a focus area. */
  readonly focus?: string | undefined
  readonly page: number
}

/** What was decided, by whom, and what came of it: the same for everyone, the latest meeting first. */
export const didItHappenPage = query('publishing.did-it-happen-page', async ({ db, now, permit }, { focus, page: asked }: Asked) => {
  permit(true)
  const focusAreas = await listFocusAreas(db)
  const focusArea = focusAreas.find(({ slug }) => slug === focus)
  if (focus !== undefined && !focusArea) throw new NotFound('focus area')
  const filter = { today: danishDay(now), focusArea }
  const count = await countPublicFollowUps(db, filter)
  const pages = Math.max(1, Math.ceil(count.all / followUpsOnAPage))
  const page = Math.min(asked, pages)
  return { focusAreas, focusArea, count, page, pages, meetings: await whatCameOfIt(db, filter, page) }
})

/** Follow-ups with all that was said of them, under their meetings. */
export async function whatCameOfIt(db: Query['db'], filter: PublicFilter, page = 1, atMost = followUpsOnAPage) {
  const rows = await listPublicFollowUps(db, filter, { offset: (page - 1) * atMost, atMost })
  const reports = Map.groupBy(
    await listReportsOf(
      db,
      rows.map(({ id }) => id),
    ),
    ({ followUpId }) => followUpId,
  )
  const followUps = rows.map((row) => ({ ...row, reports: (reports.get(row.id) ?? []).filter(({ text }) => text !== '') }))
  return [...Map.groupBy(followUps, ({ meetingId }) => meetingId)].flatMap(([meetingId, of]) =>
    of[0] ? [{ meetingId, committee: of[0].committee, sourceOn: of[0].sourceOn, followUps: of }] : [],
  )
}
