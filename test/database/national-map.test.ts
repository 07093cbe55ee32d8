import { beforeAll, describe, expect, it } from 'vitest'
import { machine } from '../../src/app/installation.ts'
import { readReferenceFiles } from '../../src/app/read-reference-files.ts'
import { publicActor } from '../../src/kernel/actor.ts'
import { NotFound } from '../../src/kernel/refusal.ts'
import { applyReference } from '../../src/modules/committees/index.ts'
import { chartPage } from '../../src/modules/publishing/queries/chart-page.ts'
import { mapPage } from '../../src/modules/publishing/queries/map-page.ts'
import { partnershipPage } from '../../src/modules/publishing/queries/partnership-page.ts'
import { testDatabase } from '../support/database.ts'

const database = testDatabase()
const now = new Date('2026-11-22T08:00:00Z')
const anyone = () => ({ actor: publicActor, now, database })

beforeAll(async () => {
  await applyReference({ actor: machine, now, database }, await readReferenceFiles([]))
})

describe('the national map as everyone sees it', () => {
  const asked = async (municipality: string, day?: string) => (await mapPage(anyone(), { municipality, day })).chosen!
  const current = (memberships: Awaited<ReturnType<typeof asked>>['clusters']) =>
    memberships.filter(({ validity }) => validity === 'current').map(({ partnership }) => partnership.label)

  it.each([
    ['furesoe', '2026-11-22', 'Region Hovedstaden', ['Sundhedsklynge Midt (Hovedstaden)'], []],
    ['furesoe', '2027-01-01', 'Region Østdanmark', [], ['Sundhedsråd Københavns Omegn Nord']],
    ['koebenhavn', '2026-12-31', 'Region Hovedstaden', ['Sundhedsklynge Byen', 'Sundhedsklynge Syd (Hovedstaden)'], []],
    ['koebenhavn', '2027-01-01', 'Region Østdanmark', [], ['Sundhedsråd Hovedstaden']],
    ['viborg', '2024-01-01', 'Region Midtjylland', ['Sundhedsklynge Midt (Midtjylland)'], []],
    ['aalborg', '2024-01-01', 'Region Nordjylland', ['Sundhedsklynge Midt (Nordjylland)'], []],
    ['koege', '2026-11-22', 'Region Sjælland', [], []],
  ])('%s on %s', async (slug, day, region, clusters, councils) => {
    const municipality = await asked(slug, day)
    expect(municipality.region?.name).toBe(region)
    expect(current(municipality.clusters)).toEqual(clusters)
    expect(current(municipality.councils)).toEqual(councils)
  })

  it('offers Sjælland’s four clusters where nothing says which', async () => {
    expect((await asked('koege')).oneOf).toHaveLength(4)
  })

  it('covers all 98 municipalities with 22 clusters, and later with 17 councils', async () => {
    const before = await mapPage(anyone(), { day: undefined, municipality: undefined })
    const after = await mapPage(anyone(), { day: '2027-01-01', municipality: 'nowhere' })
    expect([before.municipalities.length, before.partnerships.length]).toEqual([98, 22])
    expect([after.municipalities.length, after.partnerships.length, after.chosen]).toEqual([98, 17, undefined])
  })
})

describe('a partnership beside what it follows and what follows it', () => {
  it('has Cluster Midt beside its council: nine municipalities go on, one region takes the place of another', async () => {
    const { successors } = await partnershipPage(anyone(), { slug: 'sundhedsklynge-midt' })
    expect(successors?.after.map(({ slug }) => slug)).toEqual(['sundhedsraad-koebenhavns-omegn-nord'])
    const fates = Map.groupBy(successors?.rows ?? [], ({ fate }) => fate)
    expect(fates.get('goes-on')).toHaveLength(9)
    expect(fates.get('succeeded')?.map(({ organisation, other }) => `${organisation.name} → ${other?.name}`)).toEqual([
      'Region Hovedstaden → Region Østdanmark',
    ])
  })

  it.each([
    ['sundhedsklynge-syd-hovedstaden', [], ['sundhedsraad-amager-og-vestegnen', 'sundhedsraad-hovedstaden']],
    ['sundhedsraad-limfjorden', ['sundhedsklynge-midt-nordjylland', 'sundhedsklynge-syd-nordjylland', 'sundhedsklynge-vest'], []],
    ['sundhedsraad-hovedstaden', ['sundhedsklynge-bornholm', 'sundhedsklynge-byen', 'sundhedsklynge-syd-hovedstaden'], []],
  ])('%s', async (slug, before, after) => {
    const { predecessors, successors } = await partnershipPage(anyone(), { slug })
    expect((predecessors?.before ?? []).map((each) => each.slug).toSorted()).toEqual(before)
    expect((successors?.after ?? []).map((each) => each.slug).toSorted()).toEqual(after)
  })

  it('says where a party moves that does not go on here', async () => {
    const { predecessors } = await partnershipPage(anyone(), { slug: 'sundhedsraad-hovedstaden' })
    const ishoej = predecessors?.rows.find(({ organisation }) => organisation.slug === 'ishoej')
    expect([ishoej?.fate, ishoej?.elsewhere?.slug]).toEqual(['moves', 'sundhedsraad-amager-og-vestegnen'])
  })

  it('shows who was a party on another day, and nobody what is not there', async () => {
    const { parties, partnership } = await partnershipPage(anyone(), { slug: 'sundhedsklynge-byen', on: '2027-02-01' })
    expect(partnership.validity).toBe('ended')
    expect(parties.every(({ validity }) => validity === 'ended')).toBe(true)
    await expect(partnershipPage(anyone(), { slug: 'nowhere' })).rejects.toThrow(NotFound)
  })
})

describe('the organisation chart', () => {
  const committee = (slug: string, level: string, partnershipId: string, more: Record<string, unknown> = {}) => ({
    slug,
    name: slug,
    kind: 'cluster-political',
    level,
    partnership_id: partnershipId,
    public_since: now,
    valid_from: '2022-07-01',
    ...more,
  })

  it('has the committees that everyone may know of on the day, with the sectors of those who sit there openly', async () => {
    await database.rolledBack(async (pools) => {
      const { partnership } = await partnershipPage({ ...anyone(), database: pools }, { slug: 'sundhedsklynge-midt' })
      const committees = await pools.app
        .insertInto('committees.committee')
        .values([
          committee('politisk', 'political', partnership.id),
          committee('faglig', 'professional', partnership.id, { valid_from: '2023-01-01' }),
          committee('hemmelig', 'professional', partnership.id, { public_since: null }),
        ])
        .returning(['id', 'slug'])
        .execute()
      const organisations = await pools.app.selectFrom('people.organisation').select(['id', 'slug']).execute()
      for (const [slug, publicSince] of [
        ['furesoe', now],
        ['region-hovedstaden', null],
      ] as const) {
        const organisationId = organisations.find((each) => each.slug === slug)!.id
        const { id } = await pools.app
          .insertInto('people.person')
          .values({ name: `Formanden, ${slug}`, name_key: slug, public_since: publicSince })
          .returning('id')
          .executeTakeFirstOrThrow()
        await pools.app
          .insertInto('committees.membership')
          .values({
            committee_id: committees[0]!.id,
            person_id: id,
            organisation_id: organisationId,
            capacity: 'member',
            valid_from: '2022-07-01',
            public_since: publicSince,
          })
          .execute()
      }
      const told = async (on?: string) =>
        (await chartPage({ ...anyone(), database: pools }, { slug: 'sundhedsklynge-midt', on })).entries.map(
          ({ slug, tie, sectors }) => `${slug} ${tie} ${sectors.join('+')}`,
        )
      expect(await told()).toEqual(['sundhedsklynge-midt top region+municipality', 'politisk belongs municipality', 'faglig level '])
      expect(await told('2022-12-31')).toEqual(['sundhedsklynge-midt top region+municipality', 'politisk belongs municipality'])
      await expect(chartPage(anyone(), { slug: 'nowhere' })).rejects.toThrow(NotFound)
    })
  })
})
