import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Language } from '../../../kernel/language.ts'
import type { PersonalRecord } from '../queries/personal-record.ts'
import type { OwnView } from '../queries/own-page.ts'
import { showContact } from './show-contact.tsx'
import { showPersonalRecord } from './show-personal-record.tsx'
import { showOwn } from './show-own.tsx'

const at = new Date('2026-11-22T08:00:00Z')
const contact = { personId: 'p', mailAddress: 'anna@furesoe.dk', mailConfirmedAt: at, phone: '39 57 50 00', updatedAt: at }
const view = {
  person: { id: 'p', name: 'Borgmesteren i Furesø' },
  organisation: 'Furesø Kommune',
  seats: [
    {
      id: 's',
      committee: { slug: 'politisk', name: 'Politisk Klynge' },
      capacity: 'chair',
      title: null,
      validFrom: '2022-09-21',
      validTo: '2025-12-31',
    },
  ],
  committeeRights: [{ role: 'secretary', committee: { slug: 'politisk', name: 'Politisk Klynge' } }],
  otherRights: [
    { role: 'operator', organisation: undefined },
    { role: 'coordinator', organisation: { slug: 'furesoe', name: 'Furesø Kommune' } },
  ],
  actsFor: ['Formanden'],
  contact,
  identities: [{ label: 'bm@furesoe.dk' }],
  passkeys: 1,
  sessions: [
    { id: 'x', method: 'passkey', device: { browser: 'Firefox', system: 'Windows' }, createdAt: at, lastSeenAt: at, isThis: true },
    { id: 'y', method: 'mail-link', device: {}, createdAt: at, lastSeenAt: null, isThis: false },
  ],
  appearances: 3,
  notices: [
    { id: 'n', path: '/moeder/m', sentence: { da: 'Dagsordenen er udsendt.', en: 'The agenda is out.' }, createdAt: at, readAt: null },
    { id: 'o', path: '/moeder/m', sentence: { da: 'Mødet er flyttet.', en: 'The meeting has moved.' }, createdAt: at, readAt: at },
  ],
  mailBounced: true,
} as unknown as OwnView
const held = {
  retrievedAt: at,
  person: { id: 'p', name: 'Borgmesteren i Furesø', organisation: 'Furesø Kommune', otherEntries: ['q'] },
  contact: { mailAddress: 'anna@furesoe.dk', phone: '39 57 50 00', updatedAt: at },
  seats: [{ committee: 'Politisk Klynge', capacity: 'chair', from: '2022-09-21' }],
  rights: [{ role: 'operator' }],
  appearances: [
    {
      heldOn: '2023-04-26',
      committee: 'Politisk Klynge',
      writtenAs: 'Borgmesteren i Furesø',
      capacity: 'chair',
      roles: [],
      presence: 'apology',
    },
  ],
  delegations: [{ from: 'A', to: 'B', validFrom: '2026-07-01', validTo: '2026-07-20' }],
  exclusions: [{ committee: 'Politisk Klynge', reason: 'Egen sag', from: '2026-01-01' }],
  notes: [{ meeting: '00000000-0000-4000-8000-00000000000a', text: 'Spørg til fristen', writtenAt: at }],
  followUps: [
    { text: 'Overblikket sendes ud', dueOn: '2026-11-20', state: 'open' },
    { text: undefined, dueOn: undefined, state: 'done' },
  ],
  reports: [{ text: 'Et udkast er skrevet', state: 'under-way', reportedAt: at }],
  comments: [{ text: 'Fristen var i maj', writtenAt: at }],
  approvals: [{ what: 'minutes', verdict: 'approved', remark: null, givenAt: at }],
  followed: [{ matter: 'Færre genindlæggelser', since: at }],
  calendars: [{ createdAt: at, endedAt: at }],
  meetingInvitations: [{ meeting: 'm', sentAt: at, answer: 'declined', remark: null }],
  notices: [{ sentence: { da: 'Mødet er flyttet.', en: 'The meeting has moved.' }, path: '/moeder/m', createdAt: at }],
  invitations: [],
  accounts: [],
  passkeys: [],
  sessions: [{ method: 'passkey', createdAt: at }],
  mail: [],
  log: [
    { at, event: 'person.signed-out', details: {}, own: true },
    { at, event: 'contact.changed', details: { person: 'Borgmesteren i Furesø' }, own: false },
    { at, event: 'paper.unheard-of', details: {}, own: true },
  ],
} as unknown as PersonalRecord
const shown = (language: Language, more: object = {}) => ({ language, today: '2026-11-22', query: {}, ...more })
const own = (more: Partial<OwnView> = {}, language: Language = 'da', refused: object = {}) =>
  drawnPage(showOwn({ ...view, ...more }, shown(language, refused)), language)

describe('one’s own page', () => {
  it('says who one is here, in both languages', () => {
    expect(own().faults).toEqual([])
    expect(own({}, 'en').faults).toEqual([])
    expect(own().headings).toEqual([
      'h1 Borgmesteren i Furesø',
      'h2 Siden sidst',
      'h2 Pladser og rettigheder',
      'h3 Pladser',
      'h3 Rettigheder',
      'h2 Kontaktoplysninger',
      'h2 Sådan logger du ind',
      'h2 Her er du logget ind',
      'h2 Det har Samspil om dig',
    ])
    expect(own().text).toContain('Formand · 21. september 2022 – 31. december 2025')
    expect(own().text).toContain('Driftsansvarlig: passer hele Samspil')
    expect(own().text).toContain('Du bruger for tiden også rettigheder fra Formanden')
    expect(own().text).toContain('Firefox på Windows Denne')
    expect(own().fields.get('mail')).toBe('anna@furesoe.dk')
  })

  it('leads to what one may do', () => {
    const links = (more: Partial<OwnView>) => [...own(more).links.keys()].filter((href) => /dubletter|post|delegering/.test(href))
    const always = ['/min-side/post', '/min-side/delegering']
    expect(links({})).toEqual([...always, '/personer/dubletter', '/drift/post'])
    expect(links({ otherRights: [] })).toEqual([...always, '/personer/dubletter'])
    expect(links({ otherRights: [], committeeRights: [] })).toEqual(always)
  })

  it('tells what is new, and when mail does not arrive', () => {
    const { text, links } = own()
    expect(text).toContain('Dagsordenen er udsendt. 22. november 2026 kl. 9.00 Nyt')
    expect(text).toContain('Markér som læst')
    expect(text).toContain('Din mailadresse tager ikke imod mail')
    expect([...links.keys()]).toContain('/moeder/m')
    expect(own({ notices: [], mailBounced: false }).text).toContain('Der er ikke noget nyt til dig.')
  })

  it('says when another wrote the address, and what is wrong with a new one', () => {
    const text = own({ contact: { ...contact, mailConfirmedAt: null } }).text
    expect(text).toContain('En anden har skrevet adressen')
    expect(text).toContain('først da kan du logge ind med et link')
    const refused = own({}, 'da', { refusal: { code: 'people/mail-address-taken' }, entered: { mail: ['bente@furesoe.dk'] } })
    expect(refused.text).toContain('Adressen er allerede en andens')
    expect(refused.fields.get('mail')).toBe('bente@furesoe.dk')
    expect(refused.links.has('#mail')).toBe(true)
  })

  it('is said in words also when there is nothing', () => {
    const nothing = own(
      { seats: [], committeeRights: [], otherRights: [], actsFor: [], contact: undefined, identities: [], passkeys: 0 },
      'en',
    )
    expect(nothing.faults).toEqual([])
    expect(nothing.text).toContain('No rights beyond what everyone can see')
  })
})

it.each(['da', 'en'] as const)('all that is held is told in words (%s)', (language) => {
  const page = drawnPage(showPersonalRecord(held, shown(language)), language)
  expect(page.faults).toEqual([])
  expect(page.text).toContain('39 57 50 00')
  expect(page.text).toContain(language === 'da' ? 'Du loggede ud' : 'You signed out')
  expect(page.text).toContain(
    language === 'da' ? 'En anden eller systemet ændrede kontaktoplysninger om' : 'Somebody else or the system changed',
  )
  expect(page.links.has('/min-side/data.json')).toBe(true)
})

describe('how to reach a person', () => {
  const of = (more: object, language: Language = 'da') =>
    drawnPage(
      showContact(
        { person: { id: 'p', name: 'Anna Ceder' }, contact, mayChange: true, whyNotForget: { code: 'people/still-seated' }, ...more },
        shown(language),
      ),
      language,
    )
  it('is a form for those who keep it, and facts for the others', () => {
    expect(of({}).faults).toEqual([])
    expect(of({}, 'en').faults).toEqual([])
    expect(of({}).headings).toEqual(['h1 Sådan kontaktes Anna Ceder', 'h2 Slet kontaktoplysninger'])
    const facts = of({ mayChange: false })
    expect(facts.headings).toEqual(['h1 Sådan kontaktes Anna Ceder'])
    expect(facts.links.get('mailto:anna@furesoe.dk')).toBe('anna@furesoe.dk')
    expect(of({ mayChange: false, contact: undefined }).text).toContain('Ingen kontaktoplysninger')
  })

  it('goes with the rest when nothing is left to do here', () => {
    expect(of({ whyNotForget: undefined }).headings).toContain('h2 Slet alt, der ikke er historie')
  })
})
