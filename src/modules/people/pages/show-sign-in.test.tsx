import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import { showInvitation } from './show-invitation.tsx'
import { showSignIn, type SignInView } from './show-sign-in.tsx'

const providers = [
  { id: 'kommunen', name: { da: 'Kommunen', en: 'The municipality' } },
  { id: 'regionen', name: { da: 'Regionen', en: 'The region' } },
]
const shown = { language: 'da', today: '2026-11-22', query: {} } as const
const draw = (view: Partial<SignInView>, language: 'da' | 'en' = 'da') =>
  drawnPage(showSignIn({ providers, returnTo: '/', ...view }, { ...shown, language }), language)

describe('the page to sign in on', () => {
  it.each(['da', 'en'] as const)('offers every provider (%s)', (language) => {
    const page = draw({ returnTo: '/udvalg' }, language)
    expect(page.faults).toEqual([])
    expect(page.links.get('/log-ind/kommunen?tilbage=%2Fudvalg')).toContain(providers[0]!.name[language])
    expect(page.links.get('/log-ind/regionen?tilbage=%2Fudvalg')).toContain(providers[1]!.name[language])
  })

  it('tells why it did not succeed, first of all in the title, and offers to try that provider again first', () => {
    const page = draw({ tried: 'regionen', trouble: 'provider-down' })
    expect(page.title).toMatch(/^Du er ikke logget ind/)
    expect(page.text).toContain('svarer ikke lige nu')
    expect([...page.links.values()].filter((words) => words.includes('med ')).slice(0, 2)).toEqual([
      'Prøv igen med Regionen',
      'Log ind med Kommunen',
    ])
  })

  it.each(['findes-ikke', 'toString', '../refusals'])('says nothing for trouble that it does not know: %s', (trouble) => {
    expect(draw({ trouble }).title).toMatch(/^Log ind/)
  })

  it('leads on whoever is signed in already', () => {
    expect(draw({ signedInAs: 'Borgmesteren i Furesø', returnTo: '/udvalg' }).links.get('/udvalg')).toBe('Gå videre')
  })
})

describe('the page of an invitation', () => {
  const invitation = { token: 'abc', person: 'Borgmesteren i Furesø', expiresAt: new Date('2026-12-06T08:00:00Z') }

  it.each(['da', 'en'] as const)('says whom it is for and leads on with it (%s)', (language) => {
    const page = drawnPage(showInvitation({ providers, invitation, lastDay: '2026-12-06' }, { ...shown, language }), language)
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Borgmesteren i Furesø')
    expect(page.links.has('/log-ind/kommunen?invitation=abc')).toBe(true)
  })

  it('warns whoever opens it as somebody else', () => {
    const opened = (signedInAs: string) => drawnPage(showInvitation({ providers, invitation, signedInAs }, shown), 'da').text
    expect(opened('Sekretariatet')).toContain('Du er logget ind som Sekretariatet')
    expect(opened('Borgmesteren i Furesø')).not.toContain('Du er logget ind som')
  })

  it('tells why a link does not count', () => {
    const page = drawnPage(showInvitation({ providers }, { ...shown, refusal: { code: 'people/invitation-expired' } }), 'da')
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Linket er udløbet')
  })
})
