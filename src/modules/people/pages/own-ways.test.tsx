import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Language } from '../../../kernel/language.ts'
import type { Page } from '../../../ui/page.ts'
import { mailLinkMail } from './mail-link-mail.ts'
import { showMailChoice } from './show-mail-choice.tsx'
import { showMailLinkWish } from './show-mail-link-wish.tsx'
import { showMailLink } from './show-mail-link.tsx'
import { showMail } from './show-mail.tsx'
import { showNewPasskey } from './show-new-passkey.tsx'
import { showPasskeySignIn } from './show-passkey-sign-in.tsx'
import { showPasskeys } from './show-passkeys.tsx'
import { showSignIn } from './show-sign-in.tsx'
import { showUnsubscribe } from './show-unsubscribe.tsx'

const shown = (language: Language, more: object = {}) => ({ language, today: '2026-11-22', query: {}, ...more })
const at = new Date('2026-11-22T08:00:00Z')
const key = { credentialId: 'k1', personId: 'p', label: 'Min telefon', transports: [], createdAt: at, lastUsedAt: null }
const mail = {
  id: 'm1',
  receiver: 'a@b.dk',
  subject: 'Dit link',
  createdAt: at,
  attempts: 2,
  nextAttemptAt: at,
  sentAt: null,
  failure: 'no route',
  canRetry: true,
  paused: false,
}
const health = { waiting: 1, waitingSince: at, paused: 1, givenUp: 1, lastSentAt: at, failingSince: null }
const bounce = { address: 'x@furesoe.example', status: '5.1.1', diagnosis: '550 no such user', firstAt: at, lastAt: at, bounces: 2 }
const choice = { rhythm: 'daily', language: 'da' } as const

const pages: Record<string, (language: Language) => Page> = {
  'the ways in': (language) => showSignIn({ providers: [], mailLinks: true, returnTo: '/udvalg' }, shown(language)),
  'asking for a link': (language) => showMailLinkWish({ returnTo: '/', asked: false }, shown(language)),
  'having asked for a link': (language) => showMailLinkWish({ returnTo: '/', asked: true }, shown(language)),
  'a link': (language) => showMailLink({ token: 'abc' }, shown(language)),
  'a link that does not count': (language) =>
    showMailLink({ token: 'abc' }, shown(language, { refusal: { code: 'people/mail-link-used' } })),
  'asking for a key': (language) => showPasskeySignIn({ asked: {}, state: 's', returnTo: '/' }, shown(language)),
  'a new key': (language) => showNewPasskey({ asked: {}, state: 's' }, shown(language, { query: { fejl: 'passkey-name-missing' } })),
  'own keys': (language) =>
    showPasskeys({ personId: 'p', name: 'P', passkeys: [key, { ...key, credentialId: 'k2', lastUsedAt: at }] }, shown(language)),
  'no keys': (language) => showPasskeys({ personId: 'p', name: 'P', passkeys: [] }, shown(language)),
  mail: (language) =>
    showMail(
      {
        mails: [mail, { ...mail, id: 'm2', sentAt: at, nextAttemptAt: null }, { ...mail, id: 'm3', paused: true }],
        health: { ...health, failingSince: at },
        bounces: [bounce],
        sends: true,
      },
      shown(language),
    ),
  'no mail': (language) =>
    showMail({ mails: [], health: { ...health, waiting: 0, waitingSince: null, givenUp: 0 }, bounces: [], sends: false }, shown(language)),
  'how often to get mail': (language) => showMailChoice({ choice, address: 'x@furesoe.example', bounce: undefined }, shown(language)),
  'an address that takes no mail': (language) => showMailChoice({ choice, address: bounce.address, bounce }, shown(language)),
  'no choice made': (language) =>
    showMailChoice(
      { choice, address: undefined, bounce: undefined },
      shown(language, { refusal: { code: 'people/mail-rhythm-missing' }, entered: {} }),
    ),
  'the way out of mail': (language) => showUnsubscribe({ token: 'abc', done: false }, shown(language)),
  'out of mail': (language) => showUnsubscribe({ token: 'abc', done: true }, shown(language)),
}

it.each(Object.keys(pages).flatMap((name) => (['da', 'en'] as const).map((language) => [name, language] as const)))(
  '%s has one h1 and words for everything (%s)',
  (name, language) => {
    expect(drawnPage(pages[name]!(language), language).faults).toEqual([])
  },
)

const draw = (name: string) => drawnPage(pages[name]!('da'), 'da')

describe('the ways in', () => {
  it('lead to a key and a link, and on to where one wanted to go', () => {
    expect([...draw('the ways in').links.keys()]).toEqual(['/log-ind/noegle?tilbage=%2Fudvalg', '/log-ind/link?tilbage=%2Fudvalg'])
    const withoutMail = drawnPage(showSignIn({ providers: [], returnTo: '/' }, shown('da')), 'da')
    expect([...withoutMail.links.keys()]).toEqual(['/log-ind/noegle'])
  })
})

describe('a link', () => {
  it('is used by a button only', () => {
    expect(draw('a link').text).toContain('Linket bliver brugt, når du trykker')
    expect(draw('a link that does not count').text).toContain('Linket er allerede brugt')
    expect([...draw('a link that does not count').links.keys()]).toEqual(['/log-ind/link'])
  })

  it('comes in a mail that says how long it counts', () => {
    const { body } = mailLinkMail('https://samspil.example', 'tok-en_1', 'en')
    expect(body).toContain('https://samspil.example/log-ind/link/tok-en_1\n')
    expect(body).toContain('15 minutes')
  })
})

describe('keys', () => {
  it('are known by name and use', () => {
    expect(draw('own keys').headings).toEqual(['h1 Adgangsnøgler', 'h2 Min telefon', 'h2 Min telefon'])
    expect(draw('own keys').text).toContain('ikke brugt endnu')
    expect(draw('a new key').text).toContain('Giv nøglen et navn')
  })
})

describe('mail', () => {
  it('says what waits and why, and that it is turned off', () => {
    expect(draw('mail').text).toContain('no route')
    expect(draw('mail').text).toContain('Prøv igen Dit link til a@b.dk')
    expect(draw('no mail').text).toContain('Sæt SMTP_URL og SAMSPIL_MAIL_FROM')
  })
})
