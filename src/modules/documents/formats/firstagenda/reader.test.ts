import { describe, expect, it } from 'vitest'
import { textOf } from '../../rules/content-tree.ts'
import { localTime } from '../../../../kernel/local-time.ts'
import { firstagendaReader } from './reader.ts'

const blob =
  '<h3>Indstilling</h3><span class="indstilling"><html><head><title>x</title></head><body><div><p>Det indstilles,&nbsp;at</p><ul><li>planen godkendes</li></ul></div></body></html></span><h3>Beslutning</h3><p>Godkendt.</p>'
const payload = {
  Id: '6f9c1c0e-0000-4000-8000-000000000001',
  Udvalg: { Id: '0', Navn: 'Sundhedsudvalget' },
  Moede: {
    Id: '00000000-0000-0000-0000-000000000000',
    Navn: 'Referat',
    Dato: '2026-03-05T16:00:00+01:00',
    MeetingBeginUtc: '2026-03-05T15:00:00Z',
    MeetingEndUtc: '2026-03-05T17:30:00Z',
    Sted: 'Rådhuset,\u00a0Ø2',
  },
  Dagsordenpunkter: [
    {
      Id: 'b',
      Number: 2,
      Sorting: 2,
      Caption: 'Lukket: Personsag',
      IsOpen: false,
      CaseNumber: '26/2',
      Felter: [],
      Bilag: null,
      Bemaerkning: 'En formand deltog ikke',
    },
    {
      Id: 'a',
      Punktnummer: '1',
      Sorting: 1,
      Navn: 'Godkendelse af plan',
      IsOpen: true,
      SagsNummer: '26/1',
      ItemDecision: 'Godkendt.',
      Felter: [{ Navn: '', Html: blob, Tekst: 'Indstilling Det indstilles, at planen godkendes Beslutning Godkendt.' }],
      Bilag: [
        { Id: 'y', Navn: 'Budget', Order: 2 },
        { Id: 'x', Navn: 'Plan.pdf', Order: 1 },
      ],
    },
  ],
}

function bytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

describe('the FirstAgenda reader', () => {
  it('reads a meeting and points at every stated value', async () => {
    const { tree, fields } = await firstagendaReader.read(bytes(payload))
    expect(tree.blocks.map((block) => [block.kind, textOf(tree, block), block.source.pointer])).toEqual([
      ['heading', 'Sundhedsudvalget', '/Udvalg/Navn'],
      ['paragraph', 'Referat', '/Moede/Navn'],
      ['paragraph', '2026-03-05T15:00:00Z', '/Moede/MeetingBeginUtc'],
      ['paragraph', '2026-03-05T17:30:00Z', '/Moede/MeetingEndUtc'],
      ['paragraph', 'Rådhuset, Ø2', '/Moede/Sted'],
      ['heading', '1 Godkendelse af plan', '/Dagsordenpunkter/1/Navn'],
      ['paragraph', '26/1', '/Dagsordenpunkter/1/SagsNummer'],
      ['heading', 'Indstilling', '/Dagsordenpunkter/1/Felter/0/Html'],
      ['paragraph', 'Det indstilles, at', '/Dagsordenpunkter/1/Felter/0/Html'],
      ['list-item', 'planen godkendes', '/Dagsordenpunkter/1/Felter/0/Html'],
      ['heading', 'Beslutning', '/Dagsordenpunkter/1/Felter/0/Html'],
      ['paragraph', 'Godkendt.', '/Dagsordenpunkter/1/Felter/0/Html'],
      ['list-item', 'Plan.pdf', '/Dagsordenpunkter/1/Bilag/1/Navn'],
      ['list-item', 'Budget', '/Dagsordenpunkter/1/Bilag/0/Navn'],
      ['heading', '2 Lukket: Personsag', '/Dagsordenpunkter/0/Caption'],
      ['paragraph', '26/2', '/Dagsordenpunkter/0/CaseNumber'],
      ['paragraph', 'En formand deltog ikke', '/Dagsordenpunkter/0/Bemaerkning'],
    ])
    expect(fields).toMatchObject({
      committee: { value: 'Sundhedsudvalget' },
      starts: { value: '2026-03-05T16:00' },
      ends: { value: '2026-03-05T18:30' },
      place: { value: 'Rådhuset, Ø2' },
      meetingName: { value: 'Referat' },
    })
    expect(fields!.items).toMatchObject([
      {
        number: { value: '1' },
        title: { value: 'Godkendelse af plan' },
        caseNumber: { value: '26/1' },
        open: true,
        decision: { value: 'Godkendt.' },
        body: [7, 12],
        attachments: [{ id: 'x', title: { value: 'Plan.pdf' } }, { id: 'y' }],
      },
      { number: { value: '2' }, open: false, body: [16, 17], attachments: [] },
    ])
    const stated = [
      fields!.committee,
      fields!.place,
      ...fields!.items.flatMap((item) => [
        item.number,
        item.title,
        item.caseNumber,
        item.decision,
        ...item.attachments.map(({ title }) => title),
      ]),
    ]
    for (const value of stated) if (value) expect(tree.text.slice(...value.span)).toBe(value.value)
  })

  it('does with what is there', async () => {
    const { tree, fields } = await firstagendaReader.read(
      bytes({ Dagsordenpunkter: [{ Navn: 'Kun en titel' }, null, { Felter: [{ Tekst: 'Kun tekst\n\nto afsnit' }] }] }),
    )
    expect(tree.blocks.map((block) => textOf(tree, block))).toEqual(['Kun en titel', 'Kun tekst', 'to afsnit'])
    expect(fields!.items.map(({ body }) => body)).toEqual([
      [1, 1],
      [1, 1],
      [1, 3],
    ])
  })

  it.each([
    ['a list of committees', { Udvalg: { 'Udvalg 2022-2025': [{ Navn: 'X', Moeder: [] }] } }, 'documents/incomplete-payload'],
    ['a meeting without items', { Udvalg: { Navn: 'X' }, Moede: {} }, 'documents/incomplete-payload'],
    ['other JSON', { name: 'samspil' }, 'documents/unknown-format'],
  ])('refuses %s', async (_, value, code) => {
    await expect(firstagendaReader.read(bytes(value))).rejects.toMatchObject({ refusal: { code } })
  })

  it.each([
    ['2026-07-05T14:00:00Z', '2026-07-05T16:00'],
    ['2026-01-05T16:00:00', '2026-01-05T16:00'],
    ['2026-03-05', '2026-03-05T00:00'],
    ['/Date(1772722800000)/', '2026-03-05T16:00'],
    ['i morgen', undefined],
  ])('reads the time %s', (written, local) => {
    expect(localTime(written)).toBe(local)
  })
})
