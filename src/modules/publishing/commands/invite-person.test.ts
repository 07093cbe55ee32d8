import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import type { Actor, SignedInActor } from '../../../kernel/actor.ts'
import { insertOperator } from '../../people/index.ts'
import { waysInPage } from '../queries/ways-in-page.ts'
import { invitePerson } from './invite-person.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

const machine: Actor = { kind: 'system', name: 'Samspil' }
const days = (number: number): Date => new Date(smallWorldNow.getTime() + number * 24 * 3_600_000)

describe('an invitation', () => {
  const database = testDatabase()
  type Pools = Parameters<Parameters<typeof database.rolledBack>[0]>[0]

  async function world(pools: Pools) {
    const { people, actor } = await makeSmallWorld(pools)
    const secretary = actor('secretary', 'political') as SignedInActor
    const as = (who: Actor, now = smallWorldNow) => ({ actor: who, now, database: pools })
    return { personId: people.regionalChair, secretary, as, actor }
  }

  it('is made by the secretary where the person sits, and told in the log without its token', () =>
    database.rolledBack(async (pools) => {
      const { personId, secretary, as } = await world(pools)
      const { token, expiresAt } = await invitePerson(as(secretary), { personId })
      expect(expiresAt).toEqual(days(14))
      const view = await waysInPage(as(secretary), { id: personId })
      expect(view).toMatchObject({ signsIn: false, identities: undefined, invitations: [{ expiresAt }], whyNotInvite: undefined })
      const events = await pools.app.selectFrom('platform.audit_event').selectAll().where('event', '=', 'invitation.made').execute()
      expect(events).toHaveLength(1)
      expect(JSON.stringify(events)).not.toContain(token)
    }))

  it('is not made by secretaries elsewhere, members beside them, or the public', () =>
    database.rolledBack(async (pools) => {
      const { personId, as, actor } = await world(pools)
      const others: Actor[] = [
        actor('secretary', 'professional'),
        actor('member', 'political'),
        actor('chair', 'political'),
        { kind: 'public' },
      ]
      for (const other of others) {
        await expect(invitePerson(as(other), { personId })).rejects.toThrow(/publishing.invite-person/)
        await expect(waysInPage(as(other), { id: personId })).rejects.toThrow(/publishing.ways-in-page/)
      }
    }))

  it('to whoever signs in already or has rights beyond committees is for operators', () =>
    database.rolledBack(async (pools) => {
      const { personId, secretary, as } = await world(pools)
      await pools.app
        .insertInto('people.identity')
        .values({ person_id: personId, method: 'oidc', issuer: 'https://login.example', subject: '1', label: 'x', tied_at: smallWorldNow })
        .execute()
      await expect(invitePerson(as(secretary), { personId })).rejects.toMatchObject({ refusal: { code: 'people/signs-in-already' } })
      await insertOperator(pools.app, personId)
      await expect(invitePerson(as(secretary), { personId })).rejects.toMatchObject({ refusal: { code: 'people/has-rights-elsewhere' } })
      expect((await invitePerson(as({ ...secretary, operator: true }), { personId })).token).toHaveLength(43)
    }))

  it('is replaced by the next, and withdrawn by whoever may make it', () =>
    database.rolledBack(async (pools) => {
      const { personId, secretary, as } = await world(pools)
      await invitePerson(as(machine), { personId })
      await invitePerson(as(machine), { personId })
      const [invitation, ...more] = (await waysInPage(as(secretary), { id: personId })).invitations
      expect(more).toEqual([])
      const another = '00000000-0000-4000-8000-000000000002'
      await expect(withdrawInvitation(as(secretary), { personId, id: another })).rejects.toThrow('invitation')
      await withdrawInvitation(as(secretary), { personId, id: invitation!.id })
      expect((await waysInPage(as(secretary), { id: personId })).invitations).toEqual([])
    }))

  it('goes by mail where the address is known: only its receiver sees it', () =>
    database.rolledBack(async (pools) => {
      const { personId, secretary, as } = await world(pools)
      const compose = (token: string) => ({ subject: 'Invitation', body: `/invitation/${token}` })
      expect((await invitePerson(as(secretary), { personId, compose })).mailedTo).toBeUndefined()
      await pools.app
        .insertInto('people.contact')
        .values({ person_id: personId, mail_address: 'formand@regionen.example', updated_at: smallWorldNow })
        .execute()
      const { token, mailedTo } = await invitePerson(as(secretary), { personId, compose })
      expect(mailedTo).toBe('formand@regionen.example')
      const mails = await pools.app.selectFrom('platform.mail').selectAll().execute()
      expect(mails).toMatchObject([{ receiver: mailedTo, body: `/invitation/${token}`, secret: true, useless_after: days(14) }])
    }))

  it('that has run out is no longer shown', () =>
    database.rolledBack(async (pools) => {
      const { personId, secretary, as } = await world(pools)
      await invitePerson(as(machine), { personId })
      expect((await waysInPage(as(secretary, days(13)), { id: personId })).invitations).toHaveLength(1)
      expect((await waysInPage(as(secretary, days(15)), { id: personId })).invitations).toEqual([])
    }))
})
