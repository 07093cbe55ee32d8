import { describe, expect, it } from 'vitest'
import { meetingRow } from '../../../../test/support/shown-rows.ts'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { MeetingView } from '../queries/meeting-page.ts'
import { showMeeting } from './show-meeting.tsx'

const shown = (language: 'da' | 'en'): Shown => ({ language, today: '2026-11-22', query: {} })

type Item = MeetingView['items'][number]
type Person = MeetingView['attendance'][number]

const item = (position: number, title: string, more: Partial<Item> = {}): Item => ({
  id: `i${position}`,
  position,
  number: String(position + 1),
  title,
  type: null,
  typeAsWritten: null,
  open: true,
  conclusion: null,
  unplaced: null,
  minutesAllotted: null,
  late: false,
  sections: [],
  lines: [],
  references: [],
  treatments: [],
  attachments: [],
  ...more,
})
const person = (name: string, more: Partial<Person> = {}): Person => ({
  personId: name,
  organisationId: null,
  name,
  partyLetter: null,
  roles: [],
  organisation: null,
  groupName: null,
  capacity: 'member',
  presence: 'present',
  remark: null,
  sector: 'municipality',
  organisationSlug: null,
  ...more,
})
const meeting = (id: string, heldOn: string): MeetingView['meeting'] =>
  meetingRow({
    id,
    heldOn,
    place: 'Rådhuset i Gladsaxe',
    state: 'minutes',
    version: 2,
    announcedAt: new Date('2026-05-20T08:00:00Z'),
    publishedAt: new Date('2026-05-20T08:00:00Z'),
  })
const full = item(0, 'Fælles indsats mod genindlæggelser', {
  type: 'discussion',
  typeAsWritten: 'D',
  conclusion: 'Klyngen tiltrådte:\n\n- Indsatsen prøves af',
  unplaced: 'Kort pause kl. 10',
  sections: [
    { kind: 'recommendation', heading: 'Indstilling', body: 'Faglig klynge indstiller,\n\n- at klyngen drøfter forslaget' },
    { kind: 'background', heading: 'Baggrund', body: 'Hospitalet har gennemgået forløb. '.repeat(40) },
    { kind: 'economy', heading: null, body: 'Ingen.' },
    { kind: 'conclusion', heading: 'Konklusion', body: 'Klyngen tiltrådte.' },
  ],
  lines: [
    { kind: 'presenter', number: null, text: 'Hospitalsdirektøren' },
    { kind: 'recommendation', number: null, text: 'klyngen drøfter forslaget' },
    { kind: 'reservation', number: null, text: 'Et medlem tog forbehold for økonomien' },
    { kind: 'not-participating', number: null, text: 'Formanden var inhabil' },
  ],
  references: [{ system: 'eDoc', number: '2026-0429908', kind: 'case' }],
  treatments: [
    { committee: 'Faglig klynge', treatedOn: '2026-04-23', itemNumber: '3', outcome: 'Anbefalet', state: 'held' },
    { committee: 'Sundhedssamarbejdsudvalget', treatedOn: '2026-06-11', itemNumber: null, outcome: null, state: 'planned' },
  ],
  attachments: [
    {
      id: 'a1',
      number: '1.1',
      title: 'Gennemgang',
      externalId: null,
      recordReference: '87268/26',
      open: true,
      mainDocument: true,
      handout: false,
      hasFile: false,
    },
    {
      id: 'a2',
      number: '1.2',
      title: 'Økonomi',
      externalId: null,
      recordReference: null,
      open: false,
      mainDocument: false,
      handout: false,
      hasFile: false,
    },
  ],
})
const view: MeetingView = {
  meeting: meeting('m1', '2026-05-06'),
  committee: { slug: 'politisk', name: 'Politisk klynge' },
  partnership: { slug: 'klyngen', name: 'Sundhedsklynge Midt' },
  followUps: [
    {
      id: 'f1',
      committeeId: 'c1',
      meetingId: 'm1',
      itemId: 'i0',
      text: 'Gladsaxe skriver et notat.',
      dueOn: '2026-06-01',
      responsible: 'Gladsaxe Kommune',
      organisationId: null,
      state: 'proposed',
      open: true,
    },
  ],
  attendance: [
    person('Borgmesteren i Furesø', { groupName: 'Borgmestre', partyLetter: 'C' }),
    person('Borgmesteren i Gladsaxe', { groupName: 'Borgmestre', capacity: 'chair', roles: ['medformand'] }),
    person('Borgmesteren i Herlev', { groupName: 'Borgmestre', presence: 'apology' }),
    person('Regionsrådsformanden', {
      groupName: 'Regionsrådet',
      sector: 'region',
      organisation: 'Region Hovedstaden',
      organisationSlug: 'regionen',
    }),
    person('PLO-formanden', { groupName: 'Almen praksis', sector: 'general-practice', presence: 'absent' }),
  ],
  items: [full, item(2, 'Eventuelt')],
  withheld: [{ id: 'w1', position: 1, number: '2', publicTitle: null, publicDecision: null, minutesAllotted: null }],
  plannedDeadlines: [],
  dispatch: null,
  mayPrepareAgenda: false,
  withheldAttachments: { i0: 1 },
  otherFollowUps: [],
  coming: [{ id: 'm9', heldOn: '2026-12-14', startsAt: '09:15', endsAt: null, place: null, committeeName: 'Politisk klynge' }],
  deadlines: [{ dueOn: '2026-11-16', text: 'Punkter sendes til sekretariatet', kind: 'submission' }],
  versions: [
    { number: 2, kind: 'minutes', acceptedAt: '2026-05-20T08:00:00Z', fileSha256: 'abc', fileName: 'referat.docx', writtenHere: false },
    { number: 1, kind: 'agenda', acceptedAt: '2026-04-20T08:00:00Z', fileSha256: null, fileName: null, writtenHere: false },
  ],
  before: meeting('m0', '2025-11-26'),
  after: null,
  publication: 'published',
  mayWithdraw: false,
  onlyDay: false,
  takenBack: undefined,
  mayMove: false,
  mayFollowUp: false,
}

describe('a meeting’s page', () => {
  const page = drawnPage(showMeeting(view, shown('da')), 'da')

  it('leads from the heading over the people through the items to the papers', () => {
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual([
      'h1 Politisk klynge, 6. maj 2026',
      'h2 Punkter',
      'h2 Deltagere',
      'h3 Borgmestre',
      'h3 Regionsrådet',
      'h3 Almen praksis',
      'h2 1. Fælles indsats mod genindlæggelser',
      'h3 Indstilling',
      'h3 Konklusion',
      'h3 Opfølgning',
      'h3 Baggrund',
      'h3 Økonomi',
      'h3 Forbehold',
      'h3 Deltog ikke',
      'h3 Bilag (3)',
      'h3 Uplaceret tekst fra dokumentet',
      'h2 2. Lukket punkt',
      'h2 3. Eventuelt',
      'h2 Kommende møder, som blev nævnt',
      'h2 Frister',
      'h2 Dokumenter',
    ])
    expect(page.text).toContain('onsdag den 6. maj 2026 kl. 9.15–11.15')
    expect(page.text).toContain('Rådhuset i Gladsaxe')
  })

  it('has a list of contents with the type of each item, closed ones in their place', () => {
    expect(page.links.get('#punkt-1')).toBe('1. Fælles indsats mod genindlæggelser')
    expect(page.links.get('#punkt-2')).toBe('2. Lukket punkt')
    expect(page.text).toContain('Fælles indsats mod genindlæggelser Drøftelse')
  })

  it('says who was away, and which party was not at the table', () => {
    expect(page.text).toContain('Afbud: Borgmesteren i Herlev.')
    expect(page.text).toContain('Fraværende uden afbud: PLO-formanden.')
    expect(page.text).toContain('Ikke til stede: almen praksis.')
    expect(page.text).toContain('3 til stede, 1 afbud')
  })

  it('puts the chair of a group first and links people and organisations', () => {
    expect(page.text.indexOf('Borgmesteren i Gladsaxe')).toBeLessThan(page.text.indexOf('Borgmesteren i Furesø (C)'))
    expect(page.links.get('/personer/Regionsrådsformanden')).toBe('Regionsrådsformanden')
    expect(page.links.get('/organisationer/regionen')).toBe('Region Hovedstaden')
  })

  it('tells an item’s facts, its route, recommendation, conclusion and what follows', () => {
    for (const words of [
      'Sag 2026-0429908 (eDoc)',
      'Fremlægges af Hospitalsdirektøren',
      'Faglig klynge indstiller, at klyngen drøfter forslaget',
      'Indsatsen prøves af',
      'Ansvarlig: Gladsaxe Kommune · Frist: 1. juni 2026',
      'Foreslået',
      'Bilag 1.1 Gennemgang',
      'hoveddokument · 87268/26',
      '1 bilag er lukket og vises kun for udvalget.',
      'Kort pause kl. 10',
    ])
      expect(page.text).toContain(words)
    expect(page.text.indexOf('Anbefalet')).toBeLessThan(page.text.indexOf('11. juni 2026'))
    expect(page.text).not.toContain('Klyngen tiltrådte. ')
  })

  it('says what is withheld of a closed item, and why', () => {
    expect(page.text).toContain('Punktet er lukket, så titel, tekst, konklusion og bilag vises ikke')
  })

  it('gives the original where it may be read, else the reason', () => {
    expect(page.links.get('/filer/abc')).toBe('Hent originalen (referat.docx)')
    expect(page.text).toContain('Originalen er ikke offentlig')
    expect(page.text).toContain('Version 2: Referat Gælder nu')
    expect(page.links.get('/moeder/m0')).toBe('Forrige møde: 26. november 2025')
  })

  it('is there in English too, with the record in Danish', () => {
    const english = drawnPage(showMeeting(view, shown('en')), 'en')
    expect(english.faults).toEqual([])
    expect(english.headings.slice(0, 4)).toEqual(['h1 Politisk klynge, 6 May 2026', 'h2 Items', 'h2 People', 'h3 Borgmestre'])
    expect(english.text).toContain('Not present: general practice.')
    expect(english.text).toContain('Only members of the committee can read it.')
  })
})

it('claims nobody’s presence before there are minutes', () => {
  const agenda = drawnPage(showMeeting({ ...view, meeting: { ...view.meeting, state: 'agenda' } }, shown('da')), 'da')
  expect(agenda.text).toContain('5 indkaldte, 1 afbud')
  expect(agenda.text).toContain('Ikke indkaldt: almen praksis.')
  expect(agenda.text).not.toContain('Til stede')
})

const nothing = { items: [], withheld: [], attendance: [], versions: [], coming: [], deadlines: [], otherFollowUps: [] }

describe('publication', () => {
  const drawn = (publication: MeetingView['publication']) =>
    drawnPage(showMeeting({ ...view, publication, meeting: { ...view.meeting, announcedAt: null, publishedAt: null } }, shown('da')), 'da')

  it('is offered to the secretariat', () => expect(drawn('offered').text).toContain('Offentliggør mødet'))
  it('is explained to others', () => {
    expect(drawn('by-secretariat').text).toContain('Udvalgets sekretariat offentliggør det.')
    expect(drawn('by-secretariat').text).not.toContain('Offentliggør mødet')
    expect(drawn('nothing-yet').text).toContain('der er endnu hverken dagsorden')
  })
})

it.each(['da', 'en'] as const)('tells an outsider the day of an announced meeting and where its agenda stands: %s', (language) => {
  const announced = { ...view, ...nothing, publication: 'announced' as const, onlyDay: true }
  const meeting = { ...view.meeting, title: null, state: 'agenda', version: 1, announcedAt: new Date(0), publishedAt: null }
  const drawnWith = (more: Partial<MeetingView>) => drawnPage(showMeeting({ ...announced, meeting, ...more }, shown(language)), language)
  const page = drawnWith({})
  expect(page.faults).toEqual([])
  expect(page.text).toContain(language === 'da' ? 'Datoen er offentlig' : 'The date is public')
  expect(page.text).toContain(language === 'da' ? 'Dagsordenen er sendt til udvalget' : 'The agenda has been sent to the committee')
  expect(page.links.has('/moeder/m1/pakke')).toBe(false)
  const takenBack = { committeeId: 'c1', heldOn: '2026-05-06', reason: 'Fejl', withdrawnAt: new Date(0), withdrawnByName: 'Sekretariatet' }
  expect(drawnWith({ takenBack }).text).toContain('Fejl')
  const planned = drawnWith({ meeting: { ...meeting, state: 'planned', version: 0 } })
  expect(planned.text).toContain(language === 'da' ? 'Mødet er planlagt' : 'planned')
})

it.each([
  ['planned', {}, ['Mødet er planlagt', 'Dagsordenen står her, når den er sendt ud.']],
  ['planned', { movedFrom: '2026-05-05' }, ['Flyttet fra 5. maj 2026']],
  ['cancelled', { cancelledBecause: 'For få kan komme' }, ['Aflyst', 'For få kan komme']],
])('says of a meeting that is only %s (%j) what is known', (state, more, said) => {
  const page = drawnPage(showMeeting({ ...view, ...nothing, meeting: { ...view.meeting, state, version: 0, ...more } }, shown('da')), 'da')
  expect(page.faults).toEqual([])
  for (const words of said) expect(page.text).toContain(words)
  expect(page.text.includes('Mødet er planlagt')).toBe(state === 'planned')
})
