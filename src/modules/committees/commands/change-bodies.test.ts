import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { upsertOrganisation } from '../../people/index.ts'
import { findKeptCommittee } from '../repository/committee-changes.ts'
import { findKeptPartnership, listPartySpans } from '../repository/partnership-changes.ts'
import { findPartnershipBySlug } from '../repository/partnerships.ts'
import { insertMembership, listMembers } from '../repository/memberships.ts'
import { listSuccessions } from '../repository/successions.ts'
import { changeCommittee } from './change-committee.ts'
import { changePartnership } from './change-partnership.ts'
import { createCommittee } from './create-committee.ts'
import { createPartnership } from './create-partnership.ts'
import { endCommittee } from './end-committee.ts'
import { endPartnership } from './end-partnership.ts'
import { partnershipAsItStands } from '../queries/partnerships-around.ts'
import { succeedCommittee } from './succeed-committee.ts'
import { succeedPartnership } from './succeed-partnership.ts'

const database = testDatabase()
const operator: SignedInActor = signedIn({ personId: '', name: 'Driftsansvarlig', operator: true })

interface Standing {
  readonly world: SmallWorld
  readonly as: (actor: Actor) => Context
  readonly operator: Context
  readonly app: Context['database']['app']
  lastEvent(): Promise<{ readonly event: string; readonly details: unknown }>
}

const inTurn = (work: (standing: Standing) => Promise<void>) => () =>
  database.rolledBack(async (pools) => {
    const world = await makeSmallWorld(pools)
    const as = (actor: Actor): Context => ({ actor, now: smallWorldNow, database: pools })
    const lastEvent = () =>
      pools.app.selectFrom('platform.audit_event').select(['event', 'details']).orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
    await work({ world, as, operator: as({ ...operator, personId: world.people.mayor }), app: pools.app, lastEvent })
  })

const nord = {
  name: 'Sundhedsklynge Nord',
  region: 'Region Hovedstaden',
  hospital: 'Nordsjællands Hospital',
  from: '2022-07-01',
  source: 'Aftalen',
  parties: 'Region Hovedstaden\nFuresø',
}
const klyngen = { name: 'Klyngen', region: 'Region Hovedstaden', hospital: '', from: '2022-07-01', source: '' }
const everyone = 'Region Hovedstaden\nFuresø Kommune\nGladsaxe Kommune'
const udvalg = {
  name: 'Styregruppen',
  otherNames: 'Klyngens styregruppe',
  kind: 'cluster-professional',
  level: 'professional',
  partnership: 'klyngen',
  organisation: '',
  parent: 'politisk',
  from: '2023-01-01',
}

describe('partnerships', () => {
  it(
    'begin with their parties, and are told of',
    inTurn(async ({ operator: context, app, lastEvent }) => {
      const slug = await createPartnership(context, { kind: 'health-cluster', state: nord, to: '', predecessor: '' })
      expect(slug).toBe('sundhedsklynge-nord')
      const partnership = await findKeptPartnership(app, slug)
      expect(partnership).toMatchObject({ name: nord.name, hospital: nord.hospital, source: 'Aftalen', validTo: null })
      expect(await listPartySpans(app, partnership!.id)).toHaveLength(2)
      expect(await lastEvent()).toMatchObject({
        event: 'partnership.created',
        details: { name: nord.name, after: { parties: nord.parties } },
      })
    }),
  )

  it(
    'of one name in two regions have two addresses',
    inTurn(async ({ operator: context, app }) => {
      const inRegion = { kind: 'health-cluster', to: '', predecessor: '' }
      await upsertOrganisation(app, { slug: 'rm', name: 'Region Midtjylland', shortName: 'RM', sector: 'region', kind: 'region' })
      await createPartnership(context, { ...inRegion, state: { ...nord, name: 'Midt' } })
      const second = { ...nord, name: 'Midt', region: 'Region Midtjylland' }
      expect(await createPartnership(context, { ...inRegion, state: second })).toBe('midt-region-midtjylland')
      await expect(createPartnership(context, { ...inRegion, state: second })).rejects.toMatchObject({
        refusal: { code: 'committees/body-name-taken' },
      })
    }),
  )

  it(
    'are the operator’s',
    inTurn(async ({ world, as }) => {
      for (const actor of [publicActor, world.actor('secretary', 'political')])
        await expect(createPartnership(as(actor), { kind: 'health-cluster', state: nord, to: '', predecessor: '' })).rejects.toMatchObject({
          name: 'NotPermitted',
        })
    }),
  )

  it(
    'leave nothing behind when a party is unknown',
    inTurn(async ({ operator: context, app }) => {
      const state = { ...nord, parties: 'Furesø\nAtlantis' }
      await expect(createPartnership(context, { kind: 'health-cluster', state, to: '', predecessor: '' })).rejects.toMatchObject({
        refusal: { code: 'committees/body-party-unknown', values: { line: 'Atlantis' } },
      })
      expect(await findKeptPartnership(app, 'sundhedsklynge-nord')).toBeUndefined()
    }),
  )

  it(
    'change with what was and what is, and parties from a day',
    inTurn(async ({ operator: context, app, lastEvent }) => {
      const was = { ...klyngen, parties: everyone }
      const state = { ...was, hospital: 'Herlev Hospital', parties: 'Region Hovedstaden\nGladsaxe Kommune' }
      await changePartnership(context, { slug: 'klyngen', was, state, partiesFrom: '2024-01-01' })
      const partnership = (await findKeptPartnership(app, 'klyngen'))!
      const on = async (day: string) => (await partnershipAsItStands(app, partnership, day)).state.parties
      expect(await on('2023-12-31')).toBe(everyone)
      expect(await on('2024-01-01')).toBe(state.parties)
      expect(await lastEvent()).toMatchObject({
        event: 'partnership.changed',
        details: { partiesFrom: '2024-01-01', before: { hospital: '', parties: everyone }, after: { hospital: 'Herlev Hospital' } },
      })
    }),
  )

  it(
    'are not written over unseen, nor changed by nothing',
    inTurn(async ({ operator: context, app }) => {
      const was = { ...klyngen, parties: everyone }
      const first = { ...was, hospital: 'Herlev Hospital' }
      await changePartnership(context, { slug: 'klyngen', was, state: first, partiesFrom: '2023-05-01' })
      const second = changePartnership(context, { slug: 'klyngen', was, state: { ...was, name: 'Den anden' }, partiesFrom: '2023-05-01' })
      await expect(second).rejects.toMatchObject({ refusal: { code: 'committees/body-changed-meanwhile', values: { fields: 'hospital' } } })
      expect(await findKeptPartnership(app, 'klyngen')).toMatchObject({ name: 'Klyngen', hospital: 'Herlev Hospital' })
      await expect(changePartnership(context, { slug: 'klyngen', was: first, state: first, partiesFrom: '' })).rejects.toMatchObject({
        refusal: { code: 'committees/body-nothing-changed' },
      })
    }),
  )

  it(
    'end on a day with a reason, and take their committees and mandates along when asked to',
    inTurn(async ({ world, operator: context, app, lastEvent }) => {
      const end = { slug: 'klyngen', was: { to: '2026-12-31' }, on: '2025-06-30', reason: 'Lagt sammen med Nord' }
      await insertMembership(app, world.committees.political, { personId: world.people.mayor, capacity: 'member' }, 0, '2023-01-01')
      await expect(endPartnership(context, { ...end, withThose: false })).rejects.toMatchObject({
        refusal: { code: 'committees/body-outlasted', values: { number: 2 } },
      })
      await endPartnership(context, { ...end, withThose: true })
      expect(await findKeptPartnership(app, 'klyngen')).toMatchObject({ validTo: '2025-06-30', endReason: 'Lagt sammen med Nord' })
      expect(await findKeptCommittee(app, 'politisk')).toMatchObject({ validTo: '2025-06-30' })
      expect(await listMembers(app, world.committees.political, '2025-06-30')).not.toEqual([])
      expect(await listMembers(app, world.committees.political, '2025-07-01')).toEqual([])
      expect(await lastEvent()).toMatchObject({
        event: 'partnership.ended',
        details: { reason: 'Lagt sammen med Nord', lastDay: '2025-06-30' },
      })
    }),
  )

  it(
    'are followed by a new one from its first day, and never by themselves through others',
    inTurn(async ({ operator: context, app }) => {
      const state = { ...nord, from: '2025-01-01' }
      const slug = await createPartnership(context, { kind: 'health-cluster', state, to: '', predecessor: 'klyngen' })
      expect(await findPartnershipBySlug(app, 'klyngen')).toMatchObject({ validTo: '2024-12-31' })
      expect(await listSuccessions(app)).toHaveLength(2)
      const back = succeedPartnership(context, { slug, successor: 'klyngen', on: '2026-01-01', withThose: true, was: { to: '' } })
      await expect(back).rejects.toMatchObject({ refusal: { code: 'committees/body-successor-not-there' } })
      const loop = succeedPartnership(context, { slug: 'raadet', successor: slug, on: '2028-01-01', withThose: true, was: { to: '' } })
      await loop
      const long = succeedPartnership(context, { slug, successor: 'raadet', on: '2027-06-01', withThose: true, was: { to: '' } })
      await expect(long).rejects.toMatchObject({ refusal: { code: 'committees/body-successor-loop' } })
    }),
  )
})

describe('committees', () => {
  const begin = (context: Context, state: Partial<typeof udvalg> = {}, more = {}) =>
    createCommittee(context, { state: { ...udvalg, ...state }, to: '', predecessor: '', ...more })

  it(
    'begin in their place, public from the first, found by their spellings',
    inTurn(async ({ operator: context, app, world, lastEvent }) => {
      const slug = await begin(context)
      expect(await findKeptCommittee(app, slug)).toMatchObject({
        name: 'Styregruppen',
        level: 'professional',
        parentId: world.committees.political,
        publicSince: smallWorldNow,
      })
      expect(await lastEvent()).toMatchObject({
        event: 'committee.created',
        details: { after: { partnership: 'Klyngen', parent: 'Politisk Klynge' } },
      })
    }),
  )

  it(
    'take the level of their kind',
    inTurn(async ({ operator: context, app }) => {
      const slug = await begin(context, { level: 'political' })
      expect((await findKeptCommittee(app, slug))?.level).toBe('professional')
    }),
  )

  it(
    'are refused outside their partnership and under what has ended',
    inTurn(async ({ operator: context }) => {
      await expect(begin(context, {}, { to: '2027-06-30' })).rejects.toMatchObject({
        refusal: { code: 'committees/body-outside-partnership', values: { limit: '2026-12-31', partnership: 'Klyngen' } },
      })
      await endCommittee(context, { slug: 'politisk', was: { to: '' }, on: '2023-06-30', reason: 'Slut', withThose: true })
      await expect(begin(context, { from: '2023-07-01' })).rejects.toMatchObject({
        refusal: { code: 'committees/body-parent-not-there' },
      })
    }),
  )

  it(
    'of an organisation are begun by its coordinator, and by nobody else’s',
    inTurn(async ({ as, app, world }) => {
      const { id } = await app.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()
      const coordinator: Actor = {
        ...operator,
        personId: world.people.mayor,
        operator: false,
        organisations: [{ organisationId: id, role: 'coordinator', committees: [] }],
      }
      const own = { kind: 'municipal-committee', level: 'political', partnership: '', organisation: 'furesoe', parent: '', otherNames: '' }
      expect(await begin(as(coordinator), { ...own, name: 'Ældreudvalget' })).toBe('aeldreudvalget')
      await expect(begin(as(coordinator), { ...own, organisation: 'gladsaxe' })).rejects.toMatchObject({ name: 'NotPermitted' })
      await expect(begin(as(coordinator))).rejects.toMatchObject({ name: 'NotPermitted' })
    }),
  )

  it(
    'that are groups are not begun here',
    inTurn(async ({ operator: context }) => {
      await expect(begin(context, { kind: 'focus-group' })).rejects.toMatchObject({ name: 'NotFound' })
    }),
  )

  it(
    'change, but not under their own child, and not unseen',
    inTurn(async ({ operator: context, app, lastEvent }) => {
      const slug = await begin(context)
      const was = {
        ...udvalg,
        name: 'Politisk Klynge',
        otherNames: '',
        kind: 'cluster-political',
        level: 'political',
        parent: '',
        from: '',
      }
      const state = { ...was, from: '2022-07-01', otherNames: 'PSK' }
      await expect(changeCommittee(context, { slug: 'politisk', was, state: { ...state, parent: slug } })).rejects.toMatchObject({
        refusal: { code: 'committees/body-parent-loop' },
      })
      await changeCommittee(context, { slug: 'politisk', was, state })
      expect(await findKeptCommittee(app, 'politisk')).toMatchObject({ validFrom: '2022-07-01' })
      expect(await lastEvent()).toMatchObject({
        event: 'committee.changed',
        details: { before: { from: '', otherNames: '' }, after: { from: '2022-07-01', otherNames: 'PSK' } },
      })
      await expect(changeCommittee(context, { slug: 'politisk', was, state })).rejects.toMatchObject({
        refusal: { code: 'committees/body-changed-meanwhile' },
      })
    }),
  )

  it(
    'are not known of to those who may not',
    inTurn(async ({ as, world, app }) => {
      await app.updateTable('committees.committee').set({ public_since: null }).where('slug', '=', 'politisk').execute()
      const end = { slug: 'politisk', was: { to: '' }, on: '2024-12-31', reason: 'Slut', withThose: true }
      await expect(endCommittee(as(world.actor('secretary', 'professional')), end)).rejects.toMatchObject({ name: 'NotFound' })
      await expect(endCommittee(as(world.actor('secretary', 'political')), end)).rejects.toMatchObject({ name: 'NotPermitted' })
    }),
  )

  it(
    'follow one another',
    inTurn(async ({ operator: context, app }) => {
      const slug = await begin(context, { from: '2024-01-01', parent: '' }, { predecessor: 'faglig' })
      expect(await findKeptCommittee(app, 'faglig')).toMatchObject({ validTo: '2023-12-31' })
      const back = succeedCommittee(context, { slug, successor: slug, on: '2025-01-01', withThose: true, was: { to: '' } })
      await expect(back).rejects.toMatchObject({ refusal: { code: 'committees/body-successor-itself' } })
    }),
  )
})
