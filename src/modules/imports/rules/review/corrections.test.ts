import { describe, expect, it } from 'vitest'
import { applyCorrections, type Corrections } from './corrections.ts'
import type { Draft, DraftItem, DraftPerson } from '../draft.ts'

const person = (name: string): DraftPerson => ({
  name,
  roles: ['medformand', 'borgmester'],
  capacity: 'member',
  presence: 'present',
  places: {},
})
const item = (number: string, more: Partial<DraftItem> = {}): DraftItem => ({
  number,
  title: `Punkt ${number}`,
  open: true,
  recordReferences: [],
  sections: [{ kind: 'background', text: 'Første afsnit.\n\nAndet afsnit.', places: {} }],
  recommendations: [
    { text: 'klyngen drøfter sagen', places: {} },
    { text: 'klyngen godkender planen', places: {} },
  ],
  reservations: [],
  notParticipating: [],
  earlierTreatments: [],
  presenters: [],
  attachments: [{ number: '1', title: 'Tidsplan', mainDocument: false, places: {} }],
  places: {},
  ...more,
})
const draft: Draft = {
  version: 1,
  kind: 'minutes',
  language: 'da',
  meeting: {
    committee: 'Politisk klynge',
    people: [person('Borgmesteren i Gladsaxe'), person('Borgmesteren i Furesø')],
    comingMeetings: [{ date: '2026-03-01', places: {} }],
    deadlines: [],
    places: { committee: [[0, 15]] },
  },
  items: [item('1', { conclusion: { text: 'Godkendt.', points: [], places: { text: [[3, 9]] } } }), item('2')],
  followUps: [{ text: 'Sekretariatet udarbejder et notat.', item: 0, places: {} }],
  doubts: [
    { code: 'imports/no-date', field: '/meeting/date', spans: [] },
    { code: 'imports/type-assumed', field: '/items/1/type', spans: [] },
    { code: 'imports/type-assumed', field: '/items/0/type', spans: [] },
  ],
  unplaced: [],
  personalNumbers: [],
  counts: { read: 10, placed: 10, unplaced: 0 },
}

function corrected(corrections: Corrections) {
  const result = applyCorrections(draft, corrections, '')
  if ('refusal' in result) throw new Error(result.refusal.code)
  return result
}

describe('a correction', () => {
  it.each<[string, string, (draft: Draft) => unknown, unknown]>([
    ['/meeting/date', '2026-01-12', ({ meeting }) => meeting.date, '2026-01-12'],
    ['/meeting/committee', ' Faglig klynge ', ({ meeting }) => meeting.committee, 'Faglig klynge'],
    ['/meeting/committee', '', ({ meeting }) => meeting.committee, undefined],
    ['/meeting/start', '09:15', ({ meeting }) => meeting.start, '09:15'],
    ['/kind', 'agenda', ({ kind }) => kind, 'agenda'],
    ['/meeting/people/0/presence', 'apology', ({ meeting }) => meeting.people[0]?.presence, 'apology'],
    ['/meeting/people/1/roles', 'formand; regionsrådsmedlem', ({ meeting }) => meeting.people[1]?.roles, ['formand', 'regionsrådsmedlem']],
    ['/items/1/type', 'decision', ({ items }) => items[1]?.type, 'decision'],
    ['/items/1/open', 'false', ({ items }) => items[1]?.open, false],
    ['/items/0/attachments/0/open', 'false', ({ items }) => items[0]?.attachments[0]?.open, false],
    ['/items/0/sections/0/text', 'Et afsnit.\r\n\r\nEt til.', ({ items }) => items[0]?.sections[0]?.text, 'Et afsnit.\n\nEt til.'],
    ['/items/0/conclusion/text', '', ({ items }) => items[0]?.conclusion, undefined],
    [
      '/items/1/conclusion/text',
      '- Udsat\n- Afvist',
      ({ items }) => items[1]?.conclusion?.points.map(({ text }) => text),
      ['Udsat', 'Afvist'],
    ],
    ['/items/0/recommendations/0/text', '', ({ items }) => items[0]?.recommendations.length, 1],
    ['/followUps/0', 'remove', ({ followUps }) => followUps.length, 0],
    ['/followUps/0/due', '2026-02-01', ({ followUps }) => followUps[0]?.due, '2026-02-01'],
    ['/meeting/comingMeetings/0/date', '', ({ meeting }) => meeting.comingMeetings.length, 0],
  ])('%s = %j', (pointer, written, read, expected) => {
    const result = corrected({ [pointer]: written })
    expect(read(result.draft)).toEqual(expected)
    expect(result.changed).toHaveLength(1)
  })

  it.each([
    ['as it was', { '/meeting/committee': 'Politisk klynge', '/items/0/sections/0/text': 'Første afsnit.\r\n\r\nAndet afsnit.' }],
    ['not a field', { '/counts/read': '0', '/items/0/places': 'x', revision: '3' }],
    ['not there', { '/items/7/title': 'Nyt', '/meeting/people/9': 'remove' }],
    ['nonsense', { '/kind': 'novel', '/items/0/open': 'maybe', '/meeting/people/0/capacity': 'king' }],
    ['roles as they were', { '/meeting/people/0/roles': 'medformand; borgmester' }],
  ])('changes nothing when %s', (_, corrections) => {
    const result = corrected(corrections)
    expect(result.changed).toEqual([])
    expect(result.draft.items).toEqual(draft.items)
    expect(result.draft.meeting).toEqual(draft.meeting)
  })

  it('may join paragraphs of running text', () => {
    expect(corrected({ '/items/0/sections/0/text': 'Første afsnit. Andet afsnit.' }).changed).toEqual(['/items/0/sections/0/text'])
  })

  it('takes several entries out of a list', () => {
    const { draft: after } = corrected({ '/meeting/people/0': 'remove', '/meeting/people/1': 'remove', '/meeting/people/0/name': '' })
    expect(after.meeting.people).toEqual([])
  })

  it('settles the doubt of its field, and no other', () => {
    const { draft: after } = corrected({ '/meeting/date': '2026-01-12', '/items/1/type': 'discussion' })
    expect(after.doubts.map(({ field }) => field)).toEqual(['/items/0/type'])
  })

  it('leaves the draft that it corrects as it was', () => {
    corrected({ '/items/0/title': 'Andet' })
    expect(draft.items[0]?.title).toBe('Punkt 1')
  })
})

describe('a refused correction', () => {
  it.each([
    ['/meeting/date', '2026-02-30', 'imports/date-wrong'],
    ['/meeting/end', '25:00', 'imports/time-wrong'],
    ['/meeting/people/0/name', ' ', 'imports/name-empty'],
    ['/items/0/title', '', 'imports/title-empty'],
    ['/items/0/number', '', 'imports/number-empty'],
    ['/followUps/0/due', 'snart', 'imports/date-wrong'],
  ])('%s = %j: %s', (pointer, written, code) => {
    expect(applyCorrections(draft, { [pointer]: written }, '')).toMatchObject({ field: pointer, refusal: { code } })
  })
})
