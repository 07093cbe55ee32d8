import { describe, expect, it } from 'vitest'
import { corrected, draft, text } from '../../../../../test/support/paper-to-correct.ts'
import { applyCorrections, type Corrections } from './corrections.ts'
import type { Draft } from '../draft.ts'
import { firstFieldOfNew } from './new-entries.ts'

describe('what the recogniser missed can be added', () => {
  it.each<[what: string, corrections: Corrections, read: (draft: Draft) => unknown, expected: unknown]>([
    [
      'a person',
      {
        '/meeting/people/-/name': ' Borgmesteren i Furesø ',
        '/meeting/people/-/presence': 'apology',
        '/meeting/people/-/roles': 'borgmester; medformand',
      },
      ({ meeting }) => meeting.people.at(-1),
      { name: 'Borgmesteren i Furesø', roles: ['borgmester', 'medformand'], capacity: 'member', presence: 'apology', places: {} },
    ],
    [
      'an item after a chosen one',
      {
        '/items/-/title': 'Høring',
        '/items/-/number': '3',
        '/items/-/type': 'decision',
        '/items/-/after': '1',
        '/items/-/conclusion/text': '- Sendt',
      },
      ({ items }) => items.map(({ number, title, conclusion }) => [number, title, conclusion?.points.length ?? 0]),
      [
        ['1', 'Status', 0],
        ['2', 'Budget', 0],
        ['3', 'Høring', 1],
        ['4', 'Næste møde', 0],
      ],
    ],
    [
      'an item at the beginning',
      { '/items/-/title': 'Dagsorden', '/items/-/number': '0', '/items/-/after': '' },
      ({ items }) => items[0]?.title,
      'Dagsorden',
    ],
    ['an item at the end', { '/items/-/title': 'Eventuelt', '/items/-/number': '5' }, ({ items }) => items.at(-1)?.title, 'Eventuelt'],
    [
      'the text of a new item',
      { '/items/-/title': 'Eventuelt', '/items/-/number': '5', '/items/-/sections/-/text': 'Intet.' },
      ({ items }) => items.at(-1)?.sections,
      [{ kind: 'other', text: 'Intet.', places: {} }],
    ],
    [
      'a coming meeting',
      { '/meeting/comingMeetings/-/date': '2024-09-02', '/meeting/comingMeetings/-/start': '9.15' },
      ({ meeting }) => meeting.comingMeetings.at(-1),
      { date: '2024-09-02', start: '09:15', places: {} },
    ],
    [
      'a deadline',
      { '/meeting/deadlines/-/date': '2024-05-20', '/meeting/deadlines/-/text': 'Punkter' },
      ({ meeting }) => meeting.deadlines,
      [{ date: '2024-05-20', text: 'Punkter', kind: 'other', places: {} }],
    ],
    [
      'a follow-up of an item',
      { '/followUps/-/text': 'Regionen svarer', '/followUps/-/item': '1', '/followUps/-/due': '2024-06-01' },
      ({ followUps }) => followUps.at(-1),
      { text: 'Regionen svarer', item: 1, due: '2024-06-01', places: {} },
    ],
    [
      'an attachment',
      { '/items/1/attachments/-/title': 'Budget', '/items/1/attachments/-/open': 'false' },
      ({ items }) => items[1]?.attachments,
      [{ title: 'Budget', open: false, mainDocument: false, places: {} }],
    ],
    [
      'a recommendation, also in the section that tells of it',
      { '/items/0/recommendations/-/text': 'planen godkendes' },
      ({ items }) => [
        items[0]?.recommendations.length,
        items[0]?.sections.find(({ kind }) => kind === 'recommendation')?.text.endsWith('- at planen godkendes'),
      ],
      [2, true],
    ],
    [
      'a record number and a treatment',
      {
        '/items/1/recordReferences/-/number': '24/7',
        '/items/1/earlierTreatments/-/committee': 'Byrådet',
        '/items/1/earlierTreatments/-/state': 'planned',
      },
      ({ items }) => [items[1]?.recordReferences, items[1]?.earlierTreatments],
      [[{ number: '24/7', kind: 'case', places: {} }], [{ committee: 'Byrådet', state: 'planned', places: {} }]],
    ],
    [
      'a reservation, a presenter and one who did not take part',
      {
        '/items/1/reservations/-/text': 'Furesø tog forbehold',
        '/items/1/presenters/-/text': 'Hospitalsdirektøren',
        '/items/1/notParticipating/-/text': 'Borgmesteren i Egedal forlod mødet',
      },
      ({ items }) => [items[1]?.reservations, items[1]?.presenters, items[1]?.notParticipating].map((list) => list?.at(-1)?.text),
      ['Furesø tog forbehold', 'Hospitalsdirektøren', 'Borgmesteren i Egedal forlod mødet'],
    ],
    [
      'nothing, when nothing was written',
      { '/meeting/people/-/name': ' ', '/meeting/people/-/presence': 'absent' },
      ({ meeting }) => meeting.people.length,
      2,
    ],
    [
      'nothing, in a list that takes none',
      { '/doubts/-/code': 'x', '/items/9/attachments/-/title': 'x' },
      ({ items }) => items,
      draft.items,
    ],
  ])('%s', (_, corrections, read, expected) => expect(read(corrected(draft, corrections))).toEqual(expected))

  it.each<[Corrections, field: string, code: string]>([
    [{ '/meeting/people/-/name': '', '/meeting/people/-/roles': 'borgmester' }, '/meeting/people/-/name', 'imports/entry-unfinished'],
    [{ '/items/-/title': 'Høring', '/items/-/number': '' }, '/items/-/number', 'imports/entry-unfinished'],
    [{ '/meeting/deadlines/-/date': '', '/meeting/deadlines/-/text': 'Punkter' }, '/meeting/deadlines/-/date', 'imports/entry-unfinished'],
    [{ '/meeting/comingMeetings/-/date': '2024-02-31' }, '/meeting/comingMeetings/-/date', 'imports/date-wrong'],
    [{ '/followUps/-/text': 'Svar', '/followUps/-/due': 'snart' }, '/followUps/-/due', 'imports/date-wrong'],
  ])('%j is refused beside the field', (corrections, field, code) =>
    expect(applyCorrections(draft, corrections, text)).toMatchObject({ field, refusal: { code } }),
  )
})

it.each([
  ['/items', '/items/-/title'],
  ['/items/3/attachments', '/items/3/attachments/-/title'],
  ['/doubts', undefined],
])('a new entry of %s begins with %s', (list, field) => expect(firstFieldOfNew(list)).toBe(field))
