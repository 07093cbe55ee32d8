import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { type Forgery, softPasskey } from '../../../../test/support/soft-passkey.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { findSession } from '../../../../test/support/find-session.ts'
import { passkeysPage } from '../queries/passkeys-page.ts'
import { addPasskey } from './add-passkey.ts'
import { beginPasskeySignIn } from './begin-passkey-sign-in.ts'
import { beginPasskey } from './begin-passkey.ts'
import { removePasskey } from './remove-passkey.ts'
import { renamePasskey } from './rename-passkey.ts'
import { signInWithPasskey } from './sign-in-with-passkey.ts'

const database = testDatabase()
const origin = 'https://samspil.example'
let world: SmallWorld
let mayor: Actor

beforeAll(async () => {
  world = await makeSmallWorld(database)
  mayor = world.actor('member', 'political')
})

const as = (actor: Actor, minutesLater = 0) => ({ actor, now: new Date(smallWorldNow.getTime() + minutesLater * 60_000), database })
const code = (wanted: string) => ({ refusal: { code: `people/${wanted}` } })

async function made(forgery: Forgery = {}, name = 'Min telefon') {
  const key = softPasskey(origin)
  const { asked, state, browserKey } = await beginPasskey(as(mayor), { origin })
  await addPasskey(as(mayor), { origin, state, browserKey, answer: key.make(asked.challenge, forgery), name })
  return key
}

async function signedIn(key: ReturnType<typeof softPasskey>, forgery: Forgery = {}, more: { origin?: string; minutesLater?: number } = {}) {
  const { asked, state, browserKey } = await beginPasskeySignIn(as(publicActor), { origin, returnTo: '/udvalg' })
  const given = { origin: more.origin ?? origin, state, browserKey, answer: key.sign(asked.challenge, forgery) }
  return { given, entered: await signInWithPasskey(as(publicActor, more.minutesLater), given) }
}

describe('signing in with a passkey', () => {
  it('leads back to where one wanted to go, as the person whose key it is', async () => {
    const key = await made()
    const { entered } = await signedIn(key)
    expect(entered.returnTo).toBe('/udvalg')
    expect(await findSession(database.app, entered.token, smallWorldNow)).toMatchObject({ personId: world.people.mayor, method: 'passkey' })
    const { passkeys } = await passkeysPage(as(mayor), undefined)
    expect(passkeys.find(({ credentialId }) => credentialId === key.id)).toMatchObject({ label: 'Min telefon', lastUsedAt: smallWorldNow })
  })

  it('ends the session that the browser had', async () => {
    const key = await made()
    const { entered } = await signedIn(key)
    const { asked, state, browserKey } = await beginPasskeySignIn(as(publicActor), { origin, returnTo: '/' })
    const again = { origin, state, browserKey, answer: key.sign(asked.challenge), tokenBefore: entered.token }
    expect((await signInWithPasskey(as(publicActor), again)).token).not.toBe(entered.token)
    expect(await findSession(database.app, entered.token, smallWorldNow)).toBeUndefined()
  })

  it('takes an answer once', async () => {
    const { given } = await signedIn(await made())
    await expect(signInWithPasskey(as(publicActor), given)).rejects.toMatchObject(code('sign-in-expired'))
  })

  it('takes no wrong answer twice either, so that nobody tries until one fits', async () => {
    const key = await made()
    const { asked, state, browserKey } = await beginPasskeySignIn(as(publicActor), { origin, returnTo: '/' })
    const wrong = { origin, state, browserKey, answer: key.sign(asked.challenge, { origin: 'https://evil.dk' }) }
    await expect(signInWithPasskey(as(publicActor), wrong)).rejects.toMatchObject(code('passkey-refused'))
    const right = { ...wrong, answer: key.sign(asked.challenge) }
    await expect(signInWithPasskey(as(publicActor), right)).rejects.toMatchObject(code('sign-in-expired'))
  })

  it('takes an answer only in the browser that asked, and within ten minutes', async () => {
    const key = await made()
    const { asked, state } = await beginPasskeySignIn(as(publicActor), { origin, returnTo: '/' })
    const answer = key.sign(asked.challenge)
    for (const browserKey of [undefined, 'guessed'])
      await expect(signInWithPasskey(as(publicActor), { origin, state, browserKey, answer })).rejects.toMatchObject(code('sign-in-expired'))
    await expect(signedIn(key, {}, { minutesLater: 11 })).rejects.toMatchObject(code('sign-in-expired'))
  })

  it.each<[string, Forgery, { origin?: string }]>([
    ['another origin', { origin: 'https://samspil.example.evil.dk' }, {}],
    ['another relying party', { site: 'evil.dk' }, {}],
    ['an earlier challenge', { challenge: 'ZWFybGllcg' }, {}],
    ['an answer meant for another address of ours', {}, { origin: 'https://andet.example' }],
  ])('refuses %s', async (_, forgery, more) => {
    await expect(signedIn(await made(), forgery, more)).rejects.toMatchObject(code('passkey-refused'))
  })

  it('refuses a key that nobody has, and one that was taken away', async () => {
    await expect(signedIn(softPasskey(origin))).rejects.toMatchObject(code('passkey-unknown'))
    const key = await made()
    const { entered } = await signedIn(key)
    await removePasskey(as(mayor), { credentialId: key.id })
    await expect(signedIn(key)).rejects.toMatchObject(code('passkey-unknown'))
    expect(await findSession(database.app, entered.token, smallWorldNow)).toBeUndefined()
  })
})

describe('one’s own keys', () => {
  it.each<[string, Forgery]>([
    ['another site', { origin: 'https://evil.dk' }],
    ['another relying party', { site: 'evil.dk' }],
    ['another challenge', { challenge: 'ZWFybGllcg' }],
  ])('are not made by %s', async (_, forgery) => {
    await expect(made(forgery)).rejects.toMatchObject(code('passkey-refused'))
  })

  it('have a name, also later', async () => {
    await expect(made({}, '  ')).rejects.toMatchObject(code('passkey-name-missing'))
    const { id: credentialId } = await made()
    await renamePasskey(as(mayor), { credentialId, name: ' Min  computer ' })
    await expect(renamePasskey(as(mayor), { credentialId, name: '' })).rejects.toMatchObject(code('passkey-name-missing'))
    const { passkeys } = await passkeysPage(as(mayor), undefined)
    expect(passkeys.find((key) => key.credentialId === credentialId)?.label).toBe('Min computer')
  })

  it('are nobody else’s', async () => {
    const { id: credentialId } = await made()
    const other: Actor = {
      kind: 'person',
      personId: world.people.regionalChair,
      name: 'R',
      committees: [],
      organisations: [],
      operator: true,
    }
    await expect(renamePasskey(as(other), { credentialId, name: 'Min nu' })).rejects.toMatchObject({ name: 'NotFound' })
    await expect(removePasskey(as(other), { credentialId })).rejects.toMatchObject({ name: 'NotFound' })
    await expect(passkeysPage(as(publicActor), undefined)).rejects.toMatchObject({ name: 'NotPermitted' })
    await expect(beginPasskey(as(publicActor), { origin })).rejects.toMatchObject({ name: 'NotPermitted' })
    const key = softPasskey(origin)
    const { asked, state, browserKey } = await beginPasskey(as(mayor), { origin })
    const answer = { origin, state, browserKey, answer: key.make(asked.challenge), name: 'Nøgle' }
    await expect(addPasskey(as(other), answer)).rejects.toMatchObject({ name: 'NotPermitted' })
  })
})
