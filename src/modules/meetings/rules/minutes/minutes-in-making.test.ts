import { describe, expect, it } from 'vitest'
import { attendanceInMaking, type HeldAttending, type ItemAsHeld, minutesInMaking, type Noted } from './minutes-in-making.ts'
import type { RecordWords } from './minutes-words.ts'

const words: RecordWords = {
  conflictOfInterest: (name) => `${name} (inhabil)`,
  away: (name) => `${name} (var gået)`,
  substituteFor: (name) => `for ${name}`,
  came: (time) => `kom ${time}`,
  left: (time) => `gik ${time}`,
  reservation: (name, said) => `${name}: ${said}`,
  untreated: (reason) => `Ikke behandlet: ${reason}`,
  postponed: (reason) => `Udsat: ${reason}`,
  sentOn: (reason) => `Sendt videre: ${reason}`,
  withdrawn: (reason) => `Trukket: ${reason}`,
  points: { followed: 'tiltrådt', 'followed-in-part': 'delvist', 'not-followed': 'ikke tiltrådt', deferred: 'udsat' },
}
const noted: Noted = {
  textId: 't1',
  markdown: ' Klyngen drøftede sagen.\n',
  revision: 7,
  publicDecision: null,
  untreatedReason: null,
  points: new Map([[1, 'not-followed']]),
  reservations: [{ name: 'Borgmesteren i Furesø', text: 'ønsker en frist' }],
  conflicted: new Set(['p1']),
}
const held = (more: Partial<ItemAsHeld> = {}): ItemAsHeld => ({
  agenda: {
    id: 'i1',
    position: 0,
    number: '1',
    title: 'Status',
    open: true,
    sections: [],
    lines: [
      { kind: 'recommendation', text: 'at status drøftes' },
      { kind: 'recommendation', text: 'at der følges op' },
      { kind: 'reservation', text: 'fra en tidligere version' },
    ],
    references: [],
    treatments: [],
    attachments: [],
  },
  noted,
  missed: [{ personId: 'p1', name: 'Praksiskonsulenten', reason: 'conflict-of-interest' }],
  outcome: { state: 'treated', reason: null },
  ...more,
})
const only = (item: ItemAsHeld) => minutesInMaking([item], { people: [] }, [], words).items[0]!

describe('an item', () => {
  it('says what was concluded, who had reservations, and who took no part', () => {
    const item = only(held())
    expect(item).toMatchObject({ conclusion: 'Klyngen drøftede sagen.', textId: 't1', revision: 7, conflicted: ['p1'] })
    expect(item.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['recommendation', 'at status drøftes'],
      ['recommendation', 'at der følges op'],
      ['conclusion-point', 'at der følges op: ikke tiltrådt'],
      ['reservation', 'Borgmesteren i Furesø: ønsker en frist'],
      ['not-participating', 'Praksiskonsulenten (inhabil)'],
    ])
  })

  it.each([
    ['not reached', { noted: { ...noted, markdown: '', untreatedReason: 'tiden gik' } }, 'Ikke behandlet: tiden gik'],
    ['postponed', { noted: undefined, outcome: { state: 'postponed', reason: 'mangler tal' } }, 'Udsat: mangler tal'],
    ['sent on', { noted: undefined, outcome: { state: 'sent-on', reason: 'til SSU' } }, 'Sendt videre: til SSU'],
    ['withdrawn', { noted: undefined, outcome: { state: 'withdrawn', reason: 'løst' } }, 'Trukket: løst'],
    ['of which nothing was noted', { noted: undefined, outcome: undefined }, undefined],
  ] as const)('%s says so', (_, more, conclusion) => expect(only(held(more as Partial<ItemAsHeld>)).conclusion).toBe(conclusion))
})

it('keeps who was there, instead of whom, and who came and left', () => {
  const person = (personId: string, more: Partial<HeldAttending> = {}): HeldAttending => ({
    personId,
    name: personId,
    organisationId: null,
    organisation: null,
    capacity: 'member',
    partyLetter: null,
    title: null,
    groupName: null,
    remark: null,
    substituteFor: null,
    presence: 'present',
    changes: [],
    ...more,
  })
  const { people: list, unnoted } = attendanceInMaking(
    [
      person('Borgmesteren', { presence: 'apology' }),
      person('Viceborgmesteren', { substituteFor: 'Borgmesteren', capacity: 'substitute', title: 'viceborgmester' }),
      person('Lægen', { presence: 'left-early', changes: [{ time: '9.40', direction: 'left' }], remark: 'online' }),
      person('Gæsten', { presence: null }),
      person('Suppleanten', { presence: null, capacity: 'substitute' }),
    ],
    words,
  )
  expect(list.map(({ name, presence, remark }) => [name, presence, remark])).toEqual([
    ['Borgmesteren', 'apology', undefined],
    ['Viceborgmesteren', 'present', 'for Borgmesteren'],
    ['Lægen', 'left-early', 'gik 9.40; online'],
  ])
  expect(unnoted).toEqual(['Gæsten'])
  expect(list[1]!.roles).toEqual(['viceborgmester'])
})
