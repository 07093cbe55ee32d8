import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import { showWaysIn, type WaysInPageView } from './show-ways-in.tsx'

const instant = new Date('2026-11-22T08:00:00Z')
const view: WaysInPageView = {
  person: { id: 'p1', name: 'Borgmesteren i Furesø' },
  signsIn: true,
  identities: [
    {
      id: 'k1',
      personId: 'p1',
      method: 'oidc',
      issuer: 'https://login.furesoe.example',
      label: 'bm@furesoe.example',
      tiedAt: instant,
      lastUsedAt: null,
    },
    { id: 'k2', personId: 'p1', method: 'saml', issuer: 'urn:ukendt', label: 'bm', tiedAt: instant, lastUsedAt: instant },
  ],
  invitations: [
    { id: 'i1', personId: 'p1', createdAt: instant, createdBy: null, mailAddress: null, expiresAt: new Date('2026-12-06T08:00:00Z') },
  ],
  mailAddress: undefined,
  whyNotInvite: undefined,
  providers: [{ issuer: 'https://login.furesoe.example', name: { da: 'Furesø Kommune', en: 'Furesø Municipality' } }],
}
const draw = (given: Partial<WaysInPageView>, language: 'da' | 'en' = 'da') =>
  drawnPage(showWaysIn({ ...view, ...given }, { language, today: '2026-11-22', query: {} }), language)

describe.each(['da', 'en'] as const)('the ways in of a person (%s)', (language) => {
  it('shows accounts by label and provider, and the open link', () => {
    const page = draw({}, language)
    expect(page.faults).toEqual([])
    for (const shown of ['bm@furesoe.example', language === 'da' ? 'Furesø Kommune' : 'Furesø Municipality', 'urn:ukendt'])
      expect(page.text).toContain(shown)
    expect(page.fields.get('invitation')).toBe('i1')
  })

  it('shows a link just made, once', () => {
    const page = draw({ made: { address: 'https://samspil.example/invitation/abc', expiresAt: instant } }, language)
    expect(page.faults).toEqual([])
    expect(page.ids).toContain('link')
    expect(page.fields.has('invitation')).toBe(false)
  })

  it('offers to send it where there is an address, and tells where it went instead of showing it', () => {
    expect(draw({ mailAddress: 'bm@furesoe.example' }, language).fields.get('mail')).toBe('ja')
    const page = draw({ mailAddress: 'bm@furesoe.example', made: { mailedTo: 'bm@furesoe.example', expiresAt: instant } }, language)
    expect(page.faults).toEqual([])
    expect(page.text).toContain('bm@furesoe.example')
    expect(page.ids).not.toContain('link')
  })

  it('tells why there can be no invitation, instead of the button', () => {
    const page = draw({ invitations: [], identities: undefined, whyNotInvite: { code: 'people/signs-in-already' } }, language)
    expect(page.faults).toEqual([])
    expect(page.headings).toHaveLength(2)
    expect(page.text).toMatch(language === 'da' ? /kan allerede logge ind/ : /can already sign in/)
  })
})
