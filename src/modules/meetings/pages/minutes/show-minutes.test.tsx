import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../../test/support/drawn-page.tsx'
import { committeeRow, meetingRow } from '../../../../../test/support/shown-rows.ts'
import type { Shown } from '../../../../platform/http/doors.ts'
import { minutesDocument } from '../../documents/minutes-document.ts'
import type { MinutesView } from '../../queries/minutes/minutes-page.ts'
import type { CommentedView } from './comment-list.tsx'
import { showMinutes } from './show-minutes.tsx'

const meeting = meetingRow({ state: 'agenda', version: 1 })
const view: CommentedView = {
  meeting,
  committee: committeeRow({ name: 'Politisk Klynge', slug: 'politisk' }),
  state: 'for-comment',
  minutes: {
    meetingId: 'm1',
    state: 'for-comment',
    manner: null,
    deadlineAt: new Date('2026-12-18T23:00:00Z'),
    sentBy: 'p9',
    sentByName: 'Sekretariatet',
    version: null,
    approvedAt: null,
  },
  content: {
    people: [
      {
        personId: 'p1',
        name: 'Borgmesteren i Gladsaxe',
        roles: ['medformand'],
        capacity: 'chair',
        presence: 'present',
        organisation: 'Gladsaxe',
      },
      { personId: 'p2', name: 'Borgmesteren i Furesø', roles: [], capacity: 'member', presence: 'apology' },
      { personId: 'p3', name: 'Viceborgmesteren', roles: [], capacity: 'substitute', presence: 'left-early', remark: 'gik kl. 10.05' },
    ],
    unnoted: ['Gæsten'],
    items: [
      {
        id: 'i1',
        position: 0,
        number: '1',
        title: 'Status på udskrivelser',
        open: true,
        type: 'discussion',
        conclusion: 'Klyngen drøftede status.\n\nFuresø skriver et notat.',
        textId: 't1',
        revision: 2,
        sections: [{ kind: 'background', body: 'Tallene er steget.' }],
        lines: [
          { kind: 'recommendation', text: 'at status drøftes' },
          { kind: 'reservation', text: 'Borgmesteren i Furesø: ønsker en frist' },
          { kind: 'not-participating', text: 'Lægen (inhabil)' },
        ],
        references: [],
        treatments: [],
        attachments: [{ number: '1.1', title: 'Tal', open: true, mainDocument: false }],
        conflicted: [],
      },
    ],
    coming: [{ committeeId: 'c1', heldOn: '2027-03-15', startsAt: '09:15' }],
  },
  withheld: [{ id: 'i2', position: 1, number: '2', publicTitle: 'En aftale', publicDecision: 'Aftalen blev godkendt.' }],
  followUps: [],
  comments: [
    {
      id: 'k1',
      itemId: 'i1',
      textId: 't1',
      revision: 1,
      paragraph: 'Furesø skriver to notater.',
      quote: 'to notater',
      body: 'Det var ét.',
      personId: 'p2',
      personName: 'Borgmesteren i Furesø',
      writtenAt: new Date('2026-12-15T09:00:00Z'),
      answer: null,
      followed: null,
      answeredAt: null,
      answeredByName: null,
      standing: 'words-changed',
    },
  ],
  approvals: [],
  stages: [{ number: 1, occasion: 'for-comment', savedAt: new Date('2026-12-15T08:00:00Z'), savedByName: 'Sekretariatet' }],
  corrections: [],
  version: null,
  chairs: [
    { personId: 'p1', name: 'Borgmesteren i Gladsaxe', approved: false },
    { personId: 'p4', name: 'Regionsrådsformanden', approved: true },
  ],
  mayPrepare: true,
  isCommentable: true,
  mayComment: true,
  mayObject: false,
  step: 'answer-comments',
  changedSince: false,
  unanswered: 1,
  earliest: { comments: '2026-12-17', silence: '2027-01-05', silenceInWorkingDays: 10 },
  laterMeetings: [],
}
const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today: '2026-12-15', query: {}, ...more })
const draw = (of: MinutesView = view, language: 'da' | 'en' = 'da', more: Partial<Shown> = {}) =>
  drawnPage(showMinutes(of, shown(language, more)), language)

it.each(['da', 'en'] as const)('shows the whole minutes, in order and without faults (%s)', (language) => {
  const page = draw(view, language)
  expect(page.faults).toEqual([])
  for (const words of [
    'Viceborgmesteren',
    'gik kl. 10.05',
    'Lægen (inhabil)',
    'ønsker en frist',
    'En aftale',
    'Aftalen blev godkendt.',
    'Gæsten',
  ])
    expect(page.text).toContain(words)
  expect(page.links.has('/moeder/m1/referat.pdf')).toBe(true)
  expect(page.links.has('/moeder/m1/afholdelse/fremmoede')).toBe(true)
})

describe('the next step', () => {
  it.each<[string, Partial<CommentedView>, string, string]>([
    [
      'of a draft',
      { step: 'send-for-comment', state: 'draft' },
      'Læs referatet igennem, og send det til kommentering',
      'Send til kommentering',
    ],
    ['with comments', {}, '1 kommentar venter på svar', 'Gå til den første'],
    ['without', { step: 'send-for-approval', unanswered: 0, isCommentable: false }, 'Alle kommentarer er besvaret', 'Send til godkendelse'],
    [
      'of a chair',
      { step: 'approve', mayPrepare: false, state: 'for-approval', mayComment: false },
      'Du godkender det, som det står her',
      'Godkend referatet',
    ],
    [
      'when the chairs are asked',
      { step: 'await-chairs', state: 'for-approval' },
      'Venter på godkendelse fra Borgmesteren i Gladsaxe',
      'Tag tilbage',
    ],
    ['of a member', { step: 'comment', mayPrepare: false }, 'Du kan kommentere referatet til og med 18. december 2026', 'Send kommentaren'],
    ['when it is approved', { step: 'publish', state: 'approved' }, 'Offentliggør mødet, når det må læses af alle', 'Offentliggør mødet'],
  ])('%s', (_, more, sentence, action) => {
    const page = draw({ ...view, ...more })
    expect(page.faults).toEqual([])
    expect(page.text).toContain(sentence)
    expect(page.text).toContain(action)
  })
})

it('shows a comment with the words as they stood, and that they have changed', () => {
  const page = draw()
  expect(page.text).toContain('to notater')
  expect(page.text).toContain('Ordene er ændret siden')
  expect(page.text).toContain('Furesø skriver to notater.')
  expect(page.ids.has('kommentar-k1')).toBe(true)
})

it('keeps what was written, and says what is wrong beside it', () => {
  const page = draw(view, 'en', {
    entered: { place: ['text:t1:1'], quote: ['to notater'], body: ['It was one.'] },
    refusal: { code: 'meetings/minutes-quote-not-there', values: { field: 'quote' } },
  })
  expect(page.faults).toEqual([])
  expect(page.fields.get('quote')).toBe('to notater')
  expect(page.fields.get('place')).toBe('text:t1:1')
  expect(page.text).toContain('The words are not there.')
  expect(page.ids.has('quote-error')).toBe(true)
  // The message above leads to it.
  expect(page.links.has('#quote')).toBe(true)
})

it('says from which day silence may approve', () => {
  const page = draw({ ...view, step: 'send-for-approval', unanswered: 0 }, 'da', {
    entered: { manner: ['in-writing'], deadline: ['2026-12-16'] },
    refusal: { code: 'meetings/minutes-deadline-too-short', values: { field: 'deadline', earliest: '2027-01-05' } },
  })
  expect(page.text).toContain('Fristen er for kort. Vælg tidligst 5. januar 2027.')
  expect(page.fields.get('deadline')).toBe('2026-12-16')
})

const correction = {
  about: 'item' as const,
  version: 3,
  itemId: 'i1',
  reason: 'Det var ét notat',
  wordsBefore: 'Furesø skriver to notater.',
  wordsAfter: 'Furesø skriver et notat.',
  correctedAt: new Date('2027-01-10T09:00:00Z'),
  correctedByName: 'Sekretariatet',
}
const approved: CommentedView = {
  ...view,
  state: 'approved',
  step: 'publish',
  version: 3,
  minutes: {
    ...view.minutes,
    state: 'approved',
    manner: 'in-writing',
    version: 2,
    approvedAt: new Date('2027-01-06T09:00:00Z'),
    deadlineAt: null,
  },
  corrections: [correction],
  approvals: [
    {
      personId: null,
      verdict: 'tacit',
      atMeetingId: null,
      atMeetingOn: null,
      remark: null,
      givenAt: new Date('2027-01-06T09:00:00Z'),
      givenByName: 'Samspil',
    },
  ],
}

it('lets whoever prepares it correct who was there, and says that it was', () => {
  const attendance = { ...correction, about: 'attendance' as const, itemId: null, reason: 'Formanden deltog ikke' }
  for (const [language, asked] of [
    ['da', 'Ret, hvem der var med'],
    ['en', 'Correct who was there'],
  ] as const) {
    const page = draw({ ...approved, mayPrepare: true, corrections: [attendance] }, language)
    expect(page.faults).toEqual([])
    expect(page.text).toContain(asked)
    expect(page.text).toContain('Formanden deltog ikke')
    expect(page.fields.has('listing')).toBe(true)
    expect(page.links.has('#deltagere')).toBe(true)
  }
})

it('says which version was approved, how, and what was corrected since', () => {
  const page = draw(approved)
  expect(page.faults).toEqual([])
  expect(page.text).toContain('da ingen gjorde indsigelse')
  expect(page.text).toContain('Det godkendte er version 2 af mødet.')
  expect(page.text).toContain('Version 3: rettet 10. januar 2027')
  expect(page.text).toContain('Begrundelse: Det var ét notat')
  expect(page.fields.get('version')).toBe('3')
})

it('is one document for paper, corrections first', () => {
  const document = minutesDocument(approved, 'da')
  expect(document.facts.map(({ value }) => value)).toEqual([
    'mandag den 14. december 2026 kl. 9.15–11.15',
    'Rådhuset',
    'Godkendt 6. januar 2027, Version 3',
  ])
  expect(document.parts.map(({ number, heading }) => [number, heading].filter(Boolean).join(' '))).toEqual([
    'Rettelser',
    'Deltagere',
    '1 Status på udskrivelser',
    '2 En aftale',
    'Næste møder',
  ])
  expect(JSON.stringify(document)).toContain('Furesø skriver to notater.')
  expect(JSON.stringify(minutesDocument(view, 'en'))).toContain('not approved')
})

it.each([
  ['wait-for-meeting', undefined, ['Indkaldt', 'Gå til mødet']],
  ['send-for-comment', ['Gæsten'], ['Til stede', 'Send til kommentering']],
] as const)('says who is to come until somebody has noted who came: %s', (step, unnoted, said) => {
  const draft = { ...view, state: 'draft' as const, step, mayPrepare: true, comments: [], content: { ...view.content, unnoted } }
  const page = drawnPage(showMinutes(draft, { language: 'da', today: meeting.heldOn, query: {} }), 'da')
  for (const words of said) expect(page.text).toContain(words)
  expect(page.text.includes('Indkaldt')).toBe(step === 'wait-for-meeting')
})
