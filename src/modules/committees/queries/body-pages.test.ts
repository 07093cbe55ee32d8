import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { addTerms } from '../commands/add-terms.ts'
import { foundGroup } from '../commands/found-group.ts'
import { editCommitteePage } from './edit-committee-page.ts'
import { editPartnershipPage } from './edit-partnership-page.ts'
import { newCommitteePage } from './new-committee-page.ts'
import { newGroupPage } from './new-group-page.ts'
import { newPartnershipPage } from './new-partnership-page.ts'
import { termsPage } from './terms-page.ts'

const database = testDatabase()

interface Standing {
  readonly as: (actor: Actor) => Context
  readonly operator: Context
  readonly secretary: Context
  readonly coordinator: Context
  readonly app: Context['database']['app']
}

const inTurn = (work: (standing: Standing) => Promise<void>) => () =>
  database.rolledBack(async (pools) => {
    const world = await makeSmallWorld(pools)
    const as = (actor: Actor): Context => ({ actor, now: smallWorldNow, database: pools })
    const person: SignedInActor = signedIn({ personId: world.people.mayor, name: 'P' })
    const { id } = await pools.app.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()
    await work({
      as,
      operator: as({ ...person, operator: true }),
      secretary: as(world.actor('secretary', 'professional')),
      coordinator: as({ ...person, organisations: [{ organisationId: id, role: 'coordinator', committees: [] }] }),
      app: pools.app,
    })
  })

const group = {
  subject: 'Fald',
  under: 'faglig',
  answer: '',
  kind: 'focus-group',
  name: 'Faldgruppen',
  from: '2023-01-01',
  mandateEndsOn: '2023-07-01',
  decidedBy: '',
  terms: 'Første',
  sectors: ['region', 'municipality', 'general-practice'],
  whyMissing: '',
}

describe('the forms of bodies', () => {
  it(
    'show a partnership as it stands, with what it would leave behind',
    inTurn(async ({ operator }) => {
      const { state, belonging, successors, others } = await editPartnershipPage(operator, { slug: 'klyngen' })
      expect(state).toMatchObject({ name: 'Klyngen', parties: 'Region Hovedstaden\nFuresø Kommune\nGladsaxe Kommune' })
      expect(belonging.toSorted()).toEqual(['Faglig Klynge', 'Politisk Klynge'])
      expect(successors.map(({ slug }) => slug)).toEqual(['raadet'])
      expect(others.map(({ slug }) => slug)).toEqual(['raadet'])
    }),
  )

  it(
    'offer a coordinator the kinds and places of their own organisation',
    inTurn(async ({ operator, coordinator, secretary }) => {
      const own = await newCommitteePage(coordinator, { kind: 'cluster-political' })
      expect(own.kinds.map(({ slug }) => slug)).toContain('municipal-committee')
      expect(own.kinds.map(({ slug }) => slug)).not.toContain('cluster-political')
      expect(own.kind).toBeUndefined()
      expect([own.partnerships, own.organisations.map(({ slug }) => slug)]).toEqual([[], ['furesoe']])
      expect((await newCommitteePage(secretary, {})).kinds.every(({ isGroup }) => isGroup)).toBe(true)
      const anywhere = await newCommitteePage(operator, { kind: 'cluster-political', predecessor: 'politisk' })
      expect([anywhere.kind?.slug, anywhere.predecessor?.slug, anywhere.partnerships.length]).toEqual(['cluster-political', 'politisk', 2])
    }),
  )

  it(
    'offer a group’s keeper the places where they keep groups',
    inTurn(async ({ secretary, operator }) => {
      await foundGroup(secretary, group)
      const own = await editCommitteePage(secretary, { slug: 'faldgruppen' })
      expect(own.parents.map(({ slug }) => slug)).toEqual(['faglig'])
      expect(own.partnerships.map(({ slug }) => slug)).toEqual(['klyngen'])
      expect(own.kinds.every(({ isGroup }) => isGroup)).toBe(true)
      expect((await editCommitteePage(operator, { slug: 'faldgruppen' })).parents.length).toBeGreaterThan(1)
    }),
  )

  it(
    'are nobody else’s',
    inTurn(async ({ as, secretary }) => {
      for (const context of [as(publicActor), secretary]) {
        await expect(newPartnershipPage(context, {})).rejects.toMatchObject({ name: 'NotPermitted' })
        await expect(editPartnershipPage(context, { slug: 'klyngen' })).rejects.toMatchObject({ name: 'NotPermitted' })
        await expect(editCommitteePage(context, { slug: 'faglig' })).rejects.toMatchObject({ name: 'NotPermitted' })
      }
      await expect(newCommitteePage(as(publicActor), {})).rejects.toMatchObject({ name: 'NotPermitted' })
      await expect(newGroupPage(as(publicActor), {})).rejects.toMatchObject({ name: 'NotPermitted' })
    }),
  )
})

describe('setting up a group', () => {
  it(
    'goes on a step at a time, and back with what was written',
    inTurn(async ({ secretary }) => {
      const stepOf = async (asked: Parameters<typeof newGroupPage>[1]) => {
        const { step, whyNotOn } = await newGroupPage(secretary, asked)
        return [step, whyNotOn?.code]
      }
      expect(await stepOf({})).toEqual(['subject', undefined])
      expect(await stepOf({ subject: '', under: 'faglig' })).toEqual(['subject', 'committees/group-subject-missing'])
      expect(await stepOf({ subject: 'Ældre', under: 'politisk' })).toEqual(['subject', 'committees/group-under-missing'])
      expect(await stepOf({ subject: 'Ældre', under: 'faglig' })).toEqual(['existing', undefined])
      expect(await stepOf({ subject: 'Ældre', under: 'faglig', answer: ' ' })).toEqual(['existing', 'committees/group-answer-missing'])
      expect(await stepOf({ subject: 'Ældre', under: 'faglig', answer: 'Fordi' })).toEqual(['details', undefined])
      expect(await stepOf({ subject: 'Vaccination', under: 'faglig', answer: '' })).toEqual(['details', undefined])
      expect(await stepOf({ subject: 'Ældre', under: 'faglig', again: true })).toEqual(['subject', undefined])
    }),
  )
})

describe('terms of reference', () => {
  const terms = { kind: 'terms-of-reference', mandateEndsOn: '2024-12-31', decidedBy: '', slug: 'faldgruppen' } as const

  it(
    'show everyone the version that holds, any other, and two compared',
    inTurn(async ({ as, secretary }) => {
      await foundGroup(secretary, group)
      await addTerms(secretary, { ...terms, body: 'Anden', validFrom: '2023-04-01', after: 1 })
      await addTerms(secretary, { ...terms, body: 'Tredje', validFrom: '2023-09-01', after: 2 })
      const everyone = as(publicActor)
      const asked = { slug: 'faldgruppen', kind: 'terms-of-reference' } as const
      const view = await termsPage(everyone, asked)
      expect([view.shown?.body, view.current?.number, view.mayAdd, view.founding]).toEqual(['Anden', 2, false, undefined])
      expect((await termsPage(everyone, { ...asked, version: '1' })).shown?.body).toBe('Første')
      expect((await termsPage(everyone, { ...asked, version: 'x' })).shown?.body).toBe('Anden')
      expect((await termsPage(everyone, { ...asked, before: '1', after: '3' })).compared).toMatchObject({ after: { body: 'Tredje' } })
      expect((await termsPage(everyone, { ...asked, before: '1', after: '1' })).compared).toBeUndefined()
      expect((await termsPage(secretary, asked)).founding).toMatchObject({ subject: 'Fald' })
    }),
  )

  it(
    'are not shown of a committee that one may not know of',
    inTurn(async ({ as, secretary, app }) => {
      await foundGroup(secretary, group)
      await app.updateTable('committees.committee').set({ public_since: null }).where('slug', '=', 'faldgruppen').execute()
      await expect(termsPage(as(publicActor), { slug: 'faldgruppen', kind: 'terms-of-reference' })).rejects.toMatchObject({
        name: 'NotFound',
      })
    }),
  )
})
