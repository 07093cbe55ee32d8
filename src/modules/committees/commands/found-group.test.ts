import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { listRightTerms } from '../repository/terms.ts'
import { findKeptCommittee } from '../repository/committee-changes.ts'
import { findGroupFounding } from '../repository/group-foundings.ts'
import { listMandatesEndingBy, listTermsVersions } from '../repository/terms-of-reference.ts'
import { addTerms } from './add-terms.ts'
import { foundGroup } from './found-group.ts'
import { similarTo } from '../queries/similar-to.ts'

const database = testDatabase()

interface Standing {
  readonly world: SmallWorld
  readonly as: (actor: Actor) => Context
  readonly secretary: Context
  readonly app: Context['database']['app']
}

const inTurn = (work: (standing: Standing) => Promise<void>) => () =>
  database.rolledBack(async (pools) => {
    const world = await makeSmallWorld(pools)
    const as = (actor: Actor): Context => ({ actor, now: smallWorldNow, database: pools })
    await work({ world, as, secretary: as(world.actor('secretary', 'professional')), app: pools.app })
  })

const group = {
  subject: 'Faldulykker',
  under: 'faglig',
  answer: '',
  kind: 'focus-group',
  name: 'Gruppen om faldulykker',
  from: '2023-06-01',
  mandateEndsOn: '2024-05-31',
  decidedBy: 'Faglig Klynge',
  terms: '# Formål\n\nFærre fald i eget hjem.',
  sectors: ['region', 'municipality', 'general-practice'],
  whyMissing: '',
}
const foundIn = async (app: Context['database']['app'], subject: string) =>
  (await similarTo({ db: app, actor: { kind: 'system', name: 'Test' } }, subject)).map(({ name }) => name)

describe('what exists', () => {
  it(
    'is found by words inside words, in names, terms and focus areas, but not by what every committee is called',
    inTurn(async ({ app, secretary }) => {
      expect(await foundIn(app, 'Udskrivelse af ældre')).toEqual(['Ældre'])
      expect(await foundIn(app, 'Arbejdsgruppe')).toEqual([])
      await foundGroup(secretary, group)
      expect(await foundIn(app, 'Forebyggelse af fald')).toEqual(['Gruppen om faldulykker'])
      expect(await foundIn(app, 'fald hos borgere i eget hjem')).toContain('Gruppen om faldulykker')
      expect(await foundIn(app, 'Vaccination')).toEqual([])
    }),
  )

  it(
    'is found when it has ended, and not by those who may not know of it',
    inTurn(async ({ app, secretary }) => {
      const slug = await foundGroup(secretary, group)
      await app.updateTable('committees.committee').set({ valid_to: '2024-05-31' }).where('slug', '=', slug).execute()
      expect(await foundIn(app, 'fald')).toEqual(['Gruppen om faldulykker'])
      await app.updateTable('committees.committee').set({ public_since: null }).where('slug', '=', slug).execute()
      expect(await similarTo({ db: app, actor: publicActor }, 'fald')).toEqual([])
    }),
  )
})

describe('foundGroup', () => {
  it(
    'sets up a group with its terms, its answer and a secretary',
    inTurn(async ({ secretary, app, world }) => {
      const slug = await foundGroup(secretary, { ...group, subject: 'Fald blandt ældre', answer: 'De andre arbejder med udskrivelser' })
      const committee = await findKeptCommittee(app, slug)
      expect(committee).toMatchObject({ slug: 'gruppen-om-faldulykker', kind: 'focus-group', parentId: world.committees.professional })
      expect(await listTermsVersions(app, committee!.id, 'terms-of-reference')).toMatchObject([
        { number: 1, mandateEndsOn: '2024-05-31', decidedBy: 'Faglig Klynge' },
      ])
      expect(await findGroupFounding(app, committee!.id)).toMatchObject({
        subject: 'Fald blandt ældre',
        similar: [{ name: 'Ældre' }],
        answer: 'De andre arbejder med udskrivelser',
        missingSectors: [],
      })
      const access = await listRightTerms(app, [world.people.mayor])
      expect(access).toContainEqual(expect.objectContaining({ committeeId: committee!.id, role: 'secretary' }))
    }),
  )

  it.each<[string, Partial<typeof group>, string]>([
    ['no subject', { subject: ' ' }, 'committees/group-subject-missing'],
    ['no answer to what exists', { subject: 'Udskrivelse af ældre' }, 'committees/group-answer-missing'],
    ['two sectors without a reason', { sectors: ['region', 'municipality'] }, 'committees/group-sectors-missing'],
    ['no terms', { terms: '' }, 'committees/terms-empty'],
    ['no end of the mandate', { mandateEndsOn: '' }, 'committees/terms-mandate-missing'],
    ['a start before the partnership', { from: '2022-01-01' }, 'committees/body-outside-partnership'],
  ])('refuses %s, and leaves nothing', (_, change, code) =>
    inTurn(async ({ secretary, app }) => {
      await expect(foundGroup(secretary, { ...group, ...change })).rejects.toMatchObject({ refusal: { code } })
      expect(await findKeptCommittee(app, 'gruppen-om-faldulykker')).toBeUndefined()
    })(),
  )

  it(
    'is no more public than what it is under',
    inTurn(async ({ secretary, app }) => {
      await app.updateTable('committees.committee').set({ public_since: null }).where('slug', '=', 'faglig').execute()
      const slug = await foundGroup(secretary, group)
      expect((await findKeptCommittee(app, slug))?.publicSince).toBeNull()
    }),
  )

  it(
    'is for the secretary of what it is under',
    inTurn(async ({ as, world }) => {
      for (const actor of [publicActor, world.actor('secretary', 'political'), world.actor('chair', 'professional')])
        await expect(foundGroup(as(actor), group)).rejects.toMatchObject({ name: 'NotPermitted' })
    }),
  )
})

describe('addTerms', () => {
  const terms = {
    kind: 'terms-of-reference',
    body: 'Ny tekst',
    validFrom: '2024-01-01',
    mandateEndsOn: '2025-12-31',
    decidedBy: '',
  } as const

  it(
    'adds versions and keeps those before',
    inTurn(async ({ secretary, app }) => {
      const slug = await foundGroup(secretary, group)
      expect(await addTerms(secretary, { ...terms, slug, after: 1 })).toBe(2)
      const { id } = (await findKeptCommittee(app, slug))!
      expect((await listTermsVersions(app, id, 'terms-of-reference')).map(({ number }) => number)).toEqual([2, 1])
      await expect(addTerms(secretary, { ...terms, slug, after: 1 })).rejects.toMatchObject({
        refusal: { code: 'committees/terms-newer-version' },
      })
      expect(await listMandatesEndingBy(app, [id], '2025-01-01', '2025-12-31')).toMatchObject([{ slug, mandateEndsOn: '2025-12-31' }])
      expect(await listMandatesEndingBy(app, [id], '2025-01-01', '2025-12-30')).toEqual([])
    }),
  )

  it(
    'lets rules of procedure have no end',
    inTurn(async ({ secretary }) => {
      expect(await addTerms(secretary, { ...terms, kind: 'rules-of-procedure', slug: 'faglig', mandateEndsOn: '', after: 0 })).toBe(1)
    }),
  )

  it(
    'is for those who keep the committee',
    inTurn(async ({ as, world }) => {
      for (const actor of [publicActor, world.actor('member', 'professional'), world.actor('secretary', 'political')])
        await expect(addTerms(as(actor), { ...terms, slug: 'faglig', after: 0 })).rejects.toMatchObject({ name: 'NotPermitted' })
    }),
  )
})
