import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../test/support/draft-of-lines.ts'
import { paperOfLines } from '../../../../test/support/paper-of-lines.ts'
import { readDocument } from '../../documents/formats/index.ts'
import type { Span } from '../../documents/rules/content-tree.ts'
import { applyCorrections, type Corrections } from './corrections.ts'
import { type Draft, sectionKinds } from './draft.ts'
import { recognise } from './recognise.ts'

const lines = [
  'Referat',
  'Møde i Sundhedsklynge Nord den 3. maj 2024 kl. 14-16',
  'Sted: Rådhuset i Gladsaxe',
  'Deltagere:',
  'Anne Eksempel (A), formand',
  'Ole Prøve (V) (afbud)',
  '1. Status (O)',
  'Sagsnr.: 24/1187',
  'Indstilling',
  'at orienteringen tages til efterretning',
  'Beslutning',
  'Sekretariatet udarbejder et notat inden den 1. juni 2024.',
  'Bilag',
  'Bilag 1.1 Tal',
  '2. Budget (B)',
  'Beslutning',
  'Godkendt.',
  '4. Næste møde',
  'Næste møde er den 3. juni 2024 kl. 9-11.',
]
const { text } = paperOfLines(lines).tree
const draft = draftOfLines(...lines)

/** The same with a line that the recogniser could not place, and one that it took for a place. */
const withUnplaced = (): Draft => {
  const at = text.indexOf('Sagsnr.: 24/1187')
  return {
    ...draft,
    items: draft.items.map((item) => ({ ...item, recordReferences: [] })),
    unplaced: [{ span: [at, at + 16], text: 'Sagsnr.: 24/1187', item: 0 }],
    counts: { ...draft.counts, placed: draft.counts.read - 15, unplaced: 15 },
    doubts: [...draft.doubts, { code: 'imports/unplaced-text', field: '/unplaced', values: { count: 1 }, spans: [[at, at + 16]] }],
  }
}

function corrected(before: Draft, corrections: Corrections): Draft {
  const result = applyCorrections(before, corrections, text)
  if ('refusal' in result) throw new Error(`${result.refusal.code} at ${result.field}`)
  return result.draft
}
const codes = ({ doubts }: Draft): string[] => doubts.map(({ code }) => code)

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

  it('a new item answers the gap in the numbers, and follow-ups keep their item', () => {
    expect(codes(draft)).toContain('imports/number-gap')
    const after = corrected(draft, {
      '/items/-/title': 'Høring',
      '/items/-/number': '3',
      '/items/-/after': '1',
      '/followUps/-/text': 'Indkald',
      '/followUps/-/item': '2',
    })
    expect(codes(after)).not.toContain('imports/number-gap')
    expect(after.followUps.at(-1)?.item).toBe(3)
  })
})

describe('an item that is removed', () => {
  const after = corrected(draft, { '/items/0': 'remove', '/items/0/title': '' })

  it('gives its whole text back as unplaced, and says so as a doubt', () => {
    expect(after.items.map(({ number }) => number)).toEqual(['2', '4'])
    expect(after.unplaced.map((line) => line.text)).toEqual(lines.slice(6, 14))
    expect(after.unplaced.some(({ insignificant }) => insignificant)).toBe(false)
    expect(after.doubts.find(({ code }) => code === 'imports/unplaced-text')?.values).toEqual({ count: 8 })
  })

  it('leaves its follow-ups outside any item', () => {
    expect(draft.followUps[0]?.item).toBe(0)
    expect(after.followUps[0]?.item).toBeUndefined()
  })
})

it('an entry that is removed leaves its words as of no consequence, so that they are no doubt and not in the record', () => {
  const after = corrected(draft, { '/meeting/people/1': 'remove' })
  expect(after.unplaced).toMatchObject([{ text: 'Ole Prøve (V) (afbud)', insignificant: true }])
  expect(codes(after)).not.toContain('imports/unplaced-text')
})

describe('an unplaced line', () => {
  it.each<[Corrections, read: (draft: Draft) => unknown, expected: unknown]>([
    [
      { '/unplaced/0/as': 'economy', '/unplaced/0/item': '1' },
      ({ items }) => items[1]?.sections.at(-1),
      { kind: 'economy', text: 'Sagsnr.: 24/1187', places: { text: [expect.anything()] } },
    ],
    [
      { '/unplaced/0/as': 'conclusion', '/unplaced/0/item': '1' },
      ({ items }) => [items[1]?.conclusion?.text, items[1]?.sections.find(({ kind }) => kind === 'conclusion')?.text],
      ['Godkendt.\n\nSagsnr.: 24/1187', 'Godkendt.\n\nSagsnr.: 24/1187'],
    ],
    [{ '/unplaced/0/as': 'recommendation' }, ({ items }) => items[0]?.recommendations.at(-1)?.text, 'Sagsnr.: 24/1187'],
    [{ '/unplaced/0/as': 'attachments', '/unplaced/0/item': '0' }, ({ items }) => items[0]?.attachments.at(-1)?.title, 'Sagsnr.: 24/1187'],
  ])('is put where it belongs: %j', (corrections, read, expected) => {
    const after = corrected(withUnplaced(), corrections)
    expect(read(after)).toEqual(expected)
    expect([after.unplaced, after.counts, codes(after).includes('imports/unplaced-text')]).toEqual([[], draft.counts, false])
  })

  it('of no consequence stays, marked, is no doubt, and can be taken up again', () => {
    const after = corrected(withUnplaced(), { '/unplaced/0/as': 'insignificant' })
    expect(after.unplaced).toMatchObject([{ insignificant: true }])
    expect([after.counts.unplaced, codes(after).includes('imports/unplaced-text')]).toEqual([15, false])
    const again = corrected(after, { '/unplaced/0/as': '' })
    expect([again.unplaced[0]?.insignificant, codes(again).includes('imports/unplaced-text')]).toEqual([undefined, true])
  })

  it.each<Corrections>([
    {},
    { '/unplaced/0/as': '' },
    { '/unplaced/0/as': 'poem' },
    { '/unplaced/0/as': 'economy', '/unplaced/0/item': '9' },
    { '/unplaced/4/as': 'economy' },
  ])('stays with %j', (corrections) => expect(corrected(withUnplaced(), corrections).unplaced).toEqual(withUnplaced().unplaced))
})

/** Numbers that are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function anyCorrections(of: Draft, number: (below: number) => number): Corrections {
  const item = number(of.items.length + 1)
  const choices: Corrections[] = [
    { [`/items/${item}`]: 'remove' },
    { [`/meeting/people/${number(of.meeting.people.length + 1)}`]: 'remove' },
    { [`/meeting/comingMeetings/${number(of.meeting.comingMeetings.length + 1)}`]: 'remove' },
    { [`/followUps/${number(of.followUps.length + 1)}`]: 'remove' },
    { [`/items/${item}/attachments/0`]: 'remove', [`/items/${item}/recommendations/0/text`]: '' },
    { [`/items/${item}/conclusion/text`]: number(2) ? '' : 'Andet' },
    { [`/items/${item}/title`]: 'En anden titel', [`/items/${item}/sections/0/text`]: 'Skrevet om' },
    { '/items/-/title': 'Nyt', '/items/-/number': '9', '/items/-/after': String(item) },
    { '/meeting/people/-/name': 'Borgmesteren i Furesø', [`/items/${item}/attachments/-/title`]: 'Tal' },
    { [`/items/${item}/earlierTreatments/0`]: 'remove', [`/items/${item}/recordReferences/0`]: 'remove' },
    ...[1, 2, 3].map(() => ({
      [`/unplaced/${number(of.unplaced.length + 1)}/as`]: [...sectionKinds, 'insignificant', ''][number(sectionKinds.length + 2)]!,
      [`/unplaced/${number(of.unplaced.length + 1)}/item`]: String(number(of.items.length + 1)),
    })),
  ]
  return { ...choices[number(choices.length)], ...choices[number(choices.length)] }
}

const papers = path.resolve(import.meta.dirname, '../../../../test/papers')
const readable = readdirSync(papers).filter((name) => /\.(?:md|txt|html|json)$/.test(name) && !name.endsWith('.expected.json'))

describe('the law holds over any sequence of corrections', () => {
  it.each(readable)('%s', async (name) => {
    const reading = await readDocument(readFileSync(path.join(papers, name)), name)
    const recognised = recognise(reading)
    if ('refusal' in recognised) return
    const source = reading.tree.text
    const held = heldBy(recognised.draft, source)
    for (let seed = 1; seed <= 12; seed++) {
      const number = numbersFrom(seed * 7919 + name.length)
      let now = recognised.draft
      for (let step = 0; step < 8; step++) {
        const asked = anyCorrections(now, number)
        const result = applyCorrections(now, asked, source)
        if ('refusal' in result) continue
        now = result.draft
        const told = `${name}, seed ${seed}, step ${step}: ${JSON.stringify(asked)}`
        expect(now.counts.placed + now.counts.unplaced, told).toBe(now.counts.read)
        expect(now.counts.read, told).toBe(recognised.draft.counts.read)
        expect(now.counts.unplaced, told).toBe(
          now.unplaced.reduce((sum, line) => sum + line.text.replace(/[\s\u200b\ufeff]/g, '').length, 0),
        )
        expect(now.counts.placed, told).toBeGreaterThanOrEqual(0)
        expect(
          now.unplaced.every(
            ({ span, text: said }, at) => source.slice(...span) === said && (now.unplaced[at - 1]?.span[1] ?? 0) <= span[0],
          ),
          told,
        ).toBe(true)
        const after = heldBy(now, source)
        expect(
          held.findIndex((was, at) => was === 1 && after[at] !== 1 && source[at]!.trim() !== ''),
          told,
        ).toBe(-1)
        const left = now.unplaced.filter(({ insignificant }) => !insignificant).length
        expect(
          now.doubts.filter(({ code }) => code === 'imports/unplaced-text').map(({ values }) => values?.['count']),
          told,
        ).toEqual(left ? [left] : [])
        expect(
          now.followUps.every(({ item = 0 }) => item <= now.items.length),
          told,
        ).toBe(true)
      }
    }
  })
})

/** The characters that some field or the unplaced text holds. */
function heldBy({ meeting, sender, items, followUps, unplaced }: Draft, source: string): Uint8Array {
  const held = new Uint8Array(source.length)
  const paint = (value: unknown): void => {
    if (!value || typeof value !== 'object') return
    for (const [key, inner] of Object.entries(value))
      if (key === 'places' || key === 'span')
        for (const [start, end] of (key === 'span' ? [inner] : Object.values(inner as object).flat()) as Span[]) held.fill(1, start, end)
      else paint(inner)
  }
  paint([meeting, sender, items, followUps, unplaced])
  return held
}
