import { dayAskedOf } from '../../../kernel/as-of.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listNationalPartnerships, listParties, listSectorsAtTable } from '../../committees/index.ts'
import { mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { listOrganisations } from '../../people/index.ts'
import { chartEntries } from '../rules/chart-entries.ts'
import { toldApart } from '../rules/told-apart.ts'

export type ChartView = Awaited<ReturnType<typeof chartPage>>

interface Asked {
  readonly slug: string
  /** Where it is no day: today, or the day on which the partnership begins. */
  readonly on?: string | undefined
}

/** What a partnership consists of on a day: levels, groups, and who reports to whom. */
export const chartPage = query('publishing.chart-page', async ({ actor, now, db, permit }, { slug, on }: Asked) => {
  permit(true)
  const all = await listNationalPartnerships(db)
  const labels = toldApart(all)
  const partnerships = all.map((each) => ({ ...each, label: labels.get(each.id)! }))
  const partnership = partnerships.find((each) => each.slug === slug)
  if (!partnership) throw new NotFound('partnership')
  const day = dayAskedOf(partnership, on, danishDay(now))
  const near = partnerships.filter(({ region }) => region === partnership.region).map(({ id }) => id)
  const committees = (await listCommittees(db)).filter((committee) => mayKnowOf(actor, committee))
  const seated = await listSectorsAtTable(
    db,
    committees.map(({ id }) => id),
    day,
  )
  const sectorsOf = new Map(
    [...Map.groupBy(seated, ({ committeeId }) => committeeId)].map(([id, rows]) => [id, rows.map(({ sector }) => sector)]),
  )
  const facts = {
    partnershipId: partnership.id,
    partnerships,
    committees,
    parties: await listParties(db, near),
    organisations: new Map((await listOrganisations(db)).map((each) => [each.id, each])),
    sectorsOf,
  }
  return { day, partnership, entries: chartEntries(facts, day) }
})
