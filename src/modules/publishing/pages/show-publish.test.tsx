import { describe, expect, it } from 'vitest'
import { committeeRow, meetingRow } from '../../../../test/support/shown-rows.ts'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { PublishView } from '../queries/publish-page.ts'
import { showPublish } from './show-publish.tsx'

const view: PublishView = {
  meeting: meetingRow({ heldOn: '2023-04-26', startsAt: null, endsAt: null, place: null, state: 'minutes', version: 1 }),
  committee: committeeRow({ kind: 'x' }),
  files: ['referat.docx'],
  closedAttachments: 0,
  findings: [],
  seenBefore: 0,
  release: undefined,
  mayAsk: true,
  obstacle: undefined,
}
const draw = (language: 'da' | 'en', refusal?: Refusal) =>
  drawnPage(showPublish(view, { language, today: '2026-11-22', query: {}, refusal }), language)

it('says what becomes public', () => {
  const page = draw('da')
  expect(page.faults).toEqual([])
  expect(page.headings).toEqual(['h1 Offentliggør mødet'])
  expect(page.text).toContain('Lukkede punkter kan fortsat kun læses af udvalget')
  expect(page.links.get('/moeder/m1')).toBe('Tilbage til mødet')
})

it('says of a committee that belongs nowhere yet whom to ask', () => {
  for (const [language, words] of [
    ['da', 'Bed den driftsansvarlige'],
    ['en', 'Ask the operator'],
  ] as const) {
    const page = drawnPage(
      showPublish({ ...view, obstacle: { code: 'publishing/committee-not-placed' } }, { language, today: '2026-11-22', query: {} }),
      language,
    )
    expect(page.faults).toEqual([])
    expect(page.text).toContain(words)
    expect(page.text).not.toMatch(/Offentliggør nu|Publish now/)
  }
})

it('offers nothing to do for a meeting that is public', () => {
  const meeting = { ...view.meeting, publishedAt: new Date(0) }
  const page = drawnPage(showPublish({ ...view, meeting }, { language: 'da', today: '2026-11-22', query: {} }), 'da')
  expect(page.text).toContain('Mødet er offentliggjort')
  expect(page.text).not.toContain('Offentliggør nu')
})

it.each<['da' | 'en', Refusal, string]>([
  ['da', { code: 'publishing/personal-number', values: { numbers: 1 } }, 'Ét sted ligner et CPR-nummer eller kunne ikke ses efter.'],
  ['da', { code: 'publishing/personal-number', values: { numbers: 3 } }, '3 steder ligner CPR-numre eller kunne ikke ses efter.'],
  ['en', { code: 'publishing/nothing-yet' }, 'No document has been recorded for the meeting yet.'],
])('in %s says why not: %j', (language, refusal, sentence) => {
  expect(draw(language, refusal).text).toContain(sentence)
})

describe('what the gate found', () => {
  const findings: PublishView['findings'] = [
    { kind: 'in-text', masked: '010190-••••' },
    { kind: 'in-file', file: 'referat.docx', place: 'tracked-change', masked: '020290-••••' },
    { kind: 'in-file', file: 'tal.xlsx', place: 'hidden-sheet', of: 'Kilde', masked: '030390-••••' },
    { kind: 'unread', file: 'scan.pdf', why: 'page-without-text', of: '3' },
  ]
  const found = { ...view, findings, obstacle: { code: 'publishing/personal-number' as const } }
  const asked = {
    id: 'r1',
    meetingId: 'm1',
    version: 1,
    state: 'asked' as const,
    findings,
    reason: 'Det er sagsnumre',
    askedBy: 'p1',
    askedByName: 'Sekretariatet',
    askedAt: new Date('2026-11-22T08:00:00Z'),
    publishAt: null,
  }
  const drawn = (of: PublishView, language: 'da' | 'en' = 'da') =>
    drawnPage(showPublish(of, { language, today: '2026-11-22', query: {} }), language)

  it('is told with its place, and nobody can publish alone', () => {
    const page = drawn(found)
    expect(page.faults).toEqual([])
    expect(page.text).toContain('010190-•••• i teksten på siden')
    expect(page.text).toContain('020290-•••• i en registreret ændring, referat.docx')
    expect(page.text).toContain('030390-•••• i et skjult ark (Kilde), tal.xlsx')
    expect(page.text).toContain('En side er et billede og kan ikke ses efter (3), scan.pdf')
    expect(page.fields.has('reason')).toBe(true)
    expect(page.text).not.toContain('Offentliggør nu')
  })

  it('is told at its item, what stays closed too, and another person is asked about what not everyone can read', () => {
    const item = { number: '2', position: 1 }
    const hindered = { ...view, closedAttachments: 1, obstacle: { code: 'publishing/not-for-everyone' as const } }
    for (const [language, said, reason] of [
      ['da', 'Filen er ikke opmærket', 'Hvorfor er fundene ingen hindring?'],
      ['en', 'The file is not tagged', 'Why is what was found no obstacle?'],
    ] as const) {
      const page = drawn(
        {
          ...hindered,
          findings: [
            { kind: 'hindrance', what: 'untagged', file: 'kort.pdf', item },
            { kind: 'picture-in-text', pictures: 1, item },
          ],
        },
        language,
      )
      expect(page.faults).toEqual([])
      expect(page.text).toContain(said)
      expect(page.text).toContain(reason)
      expect(page.links.has('/moeder/m1#punkt-2')).toBe(true)
      expect(page.text).toMatch(/lukket bilag bliver hos udvalget|stays with the committee/)
      expect(page.text).not.toMatch(/Offentliggør nu|Publish now/)
    }
  })

  it('is not asked again where two persons let it pass before', () => {
    const page = drawn({ ...view, seenBefore: 2 })
    expect(page.faults).toEqual([])
    expect(page.text).toContain('2 steder er uændrede, siden to personer lod dem gå igennem.')
    expect(page.text).toContain('Offentliggør nu')
    expect(drawn({ ...view, seenBefore: 1 }, 'en').text).toContain('One place is unchanged since two people let it pass.')
  })

  it('waits for another person', () => {
    const page = drawn({ ...found, release: asked, obstacle: { code: 'publishing/same-person' } })
    expect(page.text).toContain('Sekretariatet har bedt om frigivelse')
    expect(page.text).toContain('En anden end den, der har bedt om det')
    expect(page.text).not.toContain('Frigiv mødet')
  })

  it('is released by the other, who sees the reason', () => {
    const page = drawn({ ...found, release: asked, obstacle: undefined, mayAsk: false }, 'en')
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Reason: Det er sagsnumre')
    expect(page.text).toContain('Release the meeting')
  })
})
