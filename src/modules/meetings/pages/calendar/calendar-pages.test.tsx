import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../../test/support/drawn-page.tsx'
import type { Language } from '../../../../kernel/language.ts'
import type { Shown } from '../../../../platform/http/doors.ts'
import type { MeetingInvitationView } from '../../queries/calendar/meeting-invitation-page.ts'
import { invitationMail } from './invitation-mail.ts'
import { showAnswer } from './show-answer.tsx'
import { showCalendar } from './show-calendar.tsx'
import { type InvitationsShown, showInvitations } from './show-invitations.tsx'

const at = new Date('2026-11-22T08:00:00Z')
const shown = (language: Language, more: Partial<Shown> = {}): Shown => ({ language, today: '2026-11-22', query: {}, ...more })
const invitation: MeetingInvitationView = {
  token: 'abc',
  meetingId: 'm',
  committee: 'Politisk Klynge',
  heldOn: '2026-12-14',
  startsAt: '13:00',
  endsAt: '15:00',
  place: 'Rådhuset',
  state: 'planned',
  cancelledBecause: null,
  personId: 'p',
  person: 'Borgmesteren i Furesø',
  expiresAt: at,
  answer: null,
  remark: null,
}
const invited = { personId: 'a', person: 'A', method: 'REQUEST', sentAt: at, answer: 'declined', remark: 'Ferie', answeredAt: at }
const person = { personId: 'a', name: 'Borgmesteren', isMember: true, hasAddress: true, bounced: false, invitation: undefined }
const invitations = {
  meeting: { id: 'm', heldOn: '2026-12-14', state: 'planned' },
  committee: { slug: 'politisk', name: 'Politisk Klynge' },
  sender: undefined,
  people: [
    { ...person, invitation: invited },
    { ...person, personId: 'b', name: 'Formanden', hasAddress: false },
    { ...person, personId: 'c', name: 'Den tidligere', isMember: false, bounced: true, invitation: { ...invited, method: 'CANCEL' } },
  ],
  refusal: undefined,
  mailFrom: 'samspil@klyngen.example',
} as unknown as InvitationsShown
const subscription = { id: 's', withDeadlines: true, createdAt: at, lastReadAt: at }

const pages: Record<string, (language: Language) => ReturnType<typeof showAnswer>> = {
  'an answer asked for': (language) => showAnswer({ invitation }, shown(language)),
  'an answer given': (language) =>
    showAnswer({ invitation: { ...invitation, answer: 'declined', remark: 'Ferie' } }, shown(language, { query: { gemt: '' } })),
  'a cancelled meeting': (language) =>
    showAnswer({ invitation: { ...invitation, state: 'cancelled', cancelledBecause: 'Sne' } }, shown(language)),
  'a link that does not count': (language) => showAnswer({}, shown(language, { refusal: { code: 'meetings/answer-link-expired' } })),
  'an answer too long': (language) =>
    showAnswer(
      { invitation },
      shown(language, { refusal: { code: 'meetings/answer-too-long', values: { field: 'bemaerkning' } }, entered: { bemaerkning: ['x'] } }),
    ),
  'no calendars': (language) => showCalendar({ subscriptions: [], keepsDeadlines: false }, shown(language)),
  'a calendar made': (language) =>
    showCalendar(
      {
        subscriptions: [subscription, { ...subscription, id: 't', lastReadAt: null }],
        keepsDeadlines: true,
        made: 'https://samspil.example/kalender/x.ics',
      },
      shown(language),
    ),
  'a calendar closed': (language) => showCalendar({ subscriptions: [], keepsDeadlines: true }, shown(language, { query: { lukket: '' } })),
  'invitations sent': (language) => showInvitations(invitations, shown(language, { query: { sendt: '2', uden: '1' } })),
  'invitations without mail': (language) => showInvitations({ ...invitations, mailFrom: undefined }, shown(language)),
  'a wrong sender': (language) =>
    showInvitations(
      invitations,
      shown(language, { refusal: { code: 'meetings/sender-address-wrong', values: { field: 'afsender' } }, entered: { afsender: ['x'] } }),
    ),
  'nobody to invite': (language) =>
    showInvitations({ ...invitations, people: [], refusal: { code: 'meetings/invite-nobody' } }, shown(language)),
}

it.each(Object.keys(pages).flatMap((name) => (['da', 'en'] as const).map((language) => [name, language] as const)))(
  '%s has one h1 and words for everything (%s)',
  (name, language) => expect(drawnPage(pages[name]!(language), language).faults).toEqual([]),
)

const draw = (name: string) => drawnPage(pages[name]!('da'), 'da')

describe('the invitations', () => {
  it('say who comes and where an address is missing', () => {
    const { text, links } = draw('invitations sent')
    expect(text).toContain('2 mails er på vej.')
    expect(text).toMatch(/Borgmesteren.{0,10}Afbud.{0,5}Ferie/)
    expect(text).toMatch(/Den tidligere.{0,10}Afmeldt/)
    expect([...links.keys()]).toContain('/personer/b/kontakt')
  })

  it('are not offered where no mail can be sent', () => expect(draw('invitations without mail').text).toContain('Mail er slået fra'))
})

describe('the mail of an invitation', () => {
  const receiver = { personId: 'p', name: 'Borgmesteren', address: 'bm@furesoe.example', language: 'da' as const }
  const meeting = { ...invitation, id: 'm', sequence: 1, movedFrom: '2026-12-10', cancelledBecause: 'Sne' }
  const of = (occasion: 'planned' | 'moved' | 'cancelled' | 'left', method: 'REQUEST' | 'CANCEL') =>
    invitationMail('https://samspil.example', 'samspil@klyngen.example', {
      occasion,
      method,
      meeting,
      receiver,
      secretariat: undefined,
      token: 'abc',
      now: at,
    })

  it.each([
    ['planned', 'REQUEST', 'Du er indkaldt til møde i Politisk Klynge.', true],
    ['moved', 'REQUEST', 'Før: 10. december 2026', true],
    ['cancelled', 'CANCEL', 'Begrundelse: Sne', false],
    ['left', 'CANCEL', 'ikke længere en plads', false],
  ] as const)('%s (%s) says %j', (occasion, method, said, answerable) => {
    const { body, event } = of(occasion, method)
    expect(body).toContain(said)
    expect(body.includes('https://samspil.example/indkaldelse/abc')).toBe(answerable)
    expect(event).toMatchObject({ uid: 'm@samspil', sequence: 1, cancelled: method === 'CANCEL' })
  })
})
