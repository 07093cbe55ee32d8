import { describe, expect, it } from 'vitest'
import { type Forgery, softPasskey } from '../../../test/support/soft-passkey.ts'
import { askForNewPasskey, askForPasskey, claimedPasskey, proveNewPasskey, provePasskey } from './passkeys.ts'

const origin = 'https://samspil.example'
const holder = { id: 'b7e0', name: 'Borgmesteren i Furesø', credentialIds: ['b2xk'] }

describe('a new passkey', () => {
  it('is asked for at our own host, as one that signs in by itself and only unlocked', async () => {
    const asked = await askForNewPasskey(origin, holder)
    expect(asked).toMatchObject({
      rp: { id: 'samspil.example' },
      user: { name: holder.name },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: 'b2xk' }],
    })
    expect(asked.challenge).not.toBe((await askForNewPasskey(origin, holder)).challenge)
  })

  it('is taken when it answers what was asked', async () => {
    const key = softPasskey(origin)
    const { challenge } = await askForNewPasskey(origin, holder)
    expect(await proveNewPasskey(origin, challenge, key.make(challenge))).toMatchObject({ credentialId: key.id, counter: 0 })
  })

  it.each<[string, Forgery]>([
    ['another site’s page', { origin: 'https://samspil.example.evil.dk' }],
    ['another port’s page', { origin: 'https://samspil.example:8443' }],
    ['another site’s key', { site: 'evil.dk' }],
    ['another challenge', { challenge: 'bm90IHRoaXMgb25l' }],
    ['a device that nobody unlocked', { locked: true }],
  ])('is refused from %s', async (_, forgery) => {
    const { challenge } = await askForNewPasskey(origin, holder)
    await expect(proveNewPasskey(origin, challenge, softPasskey(origin).make(challenge, forgery))).rejects.toMatchObject({
      name: 'PasskeyTrouble',
    })
  })
})

describe('signing in with a passkey', () => {
  async function known() {
    const key = softPasskey(origin)
    const asked = await askForNewPasskey(origin, holder)
    const passkey = await proveNewPasskey(origin, asked.challenge, key.make(asked.challenge))
    return { key, passkey, challenge: (await askForPasskey(origin)).challenge }
  }

  it('takes the signature of the key that it was made with, and counts on', async () => {
    const { key, passkey, challenge } = await known()
    const answer = key.sign(challenge)
    expect(claimedPasskey(answer)).toBe(key.id)
    expect(await provePasskey(origin, challenge, answer, passkey)).toBe(1)
  })

  it.each<[string, Forgery]>([
    ['another site’s page', { origin: 'https://evil.dk' }],
    ['another site’s key', { site: 'evil.dk' }],
    ['an earlier challenge', { challenge: 'YW4gZWFybGllciBvbmU' }],
    ['a device that nobody unlocked', { locked: true }],
  ])('refuses %s', async (_, forgery) => {
    const { key, passkey, challenge } = await known()
    await expect(provePasskey(origin, challenge, key.sign(challenge, forgery), passkey)).rejects.toMatchObject({ name: 'PasskeyTrouble' })
  })

  it('refuses another key, a copied one that counts backwards, and nonsense', async () => {
    const { key, passkey, challenge } = await known()
    const refused = { name: 'PasskeyTrouble' }
    await expect(provePasskey(origin, challenge, softPasskey(origin).sign(challenge), passkey)).rejects.toMatchObject(refused)
    await expect(provePasskey(origin, challenge, key.sign(challenge, { counter: 3 }), { ...passkey, counter: 7 })).rejects.toMatchObject(
      refused,
    )
    for (const written of ['', 'null', '[]', '{"id":7}', '{"id":"x","response":{}}'])
      await expect(provePasskey(origin, challenge, written, passkey)).rejects.toMatchObject(refused)
    expect(() => claimedPasskey('{}')).toThrow('no answer')
  })
})
