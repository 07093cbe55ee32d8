import { describe, expect, it } from 'vitest'
import type { Draft, DraftItem } from '../draft.ts'
import { itemsFromDraft } from './version-from-draft.ts'

const item: DraftItem = {
  number: '2',
  title: 'Fælles indsats',
  type: 'discussion',
  typeAsWritten: 'D',
  open: true,
  recordReferences: [{ system: 'eDoc', number: '2026-0001', kind: 'case', places: {} }],
  sections: [{ kind: 'background', heading: 'Baggrund', text: 'Forløbet.', places: {} }],
  recommendations: [{ text: 'klyngen drøfter sagen', number: '1', places: {} }],
  conclusion: { text: '- Drøftet', points: [{ text: 'Drøftet', places: {} }], places: {} },
  reservations: [{ text: 'Et medlem tog forbehold', places: {} }],
  notParticipating: [{ text: 'Formanden forlod mødet', places: {} }],
  earlierTreatments: [{ committee: 'Faglig klynge', date: '2026-01-05', outcome: 'Anbefalet', state: 'held', places: {} }],
  presenters: [{ text: 'Hospitalet', places: {} }],
  attachments: [
    { number: '2.1', title: 'Tidsplan', mainDocument: true, places: {} },
    { number: '2.2', title: 'Økonomi', open: false, mainDocument: false, places: {} },
  ],
  places: {},
}

function paper(kind: Draft['kind'], items: readonly DraftItem[], unplaced: Draft['unplaced'] = []): Draft {
  return {
    version: 1,
    kind,
    language: 'da',
    meeting: { title: 'Statusnotat', people: [], comingMeetings: [], deadlines: [], places: {} },
    items,
    followUps: [],
    doubts: [],
    unplaced,
    personalNumbers: [],
    counts: { read: 0, placed: 0, unplaced: 0 },
  }
}

describe('an item of the record', () => {
  const [recorded] = itemsFromDraft(
    paper(
      'minutes',
      [item],
      [
        { span: [0, 4], text: ' Løs ', item: 0 },
        { span: [9, 12], text: 'Ende' },
        { span: [14, 18], text: 'Intet', insignificant: true },
        { span: [20, 21], text: ':' },
      ],
    ),
  )

  it('keeps what the draft says, word for word', () => {
    expect(recorded).toMatchObject({
      number: '2',
      title: 'Fælles indsats',
      type: 'discussion',
      conclusion: '- Drøftet',
      references: [{ system: 'eDoc', number: '2026-0001', kind: 'case' }],
      sections: [{ kind: 'background', heading: 'Baggrund', body: 'Forløbet.' }],
      treatments: [{ committee: 'Faglig klynge', treatedOn: '2026-01-05', outcome: 'Anbefalet', state: 'held' }],
    })
  })

  it('lists presenters, recommendations, points, reservations and absences', () => {
    expect(recorded?.lines.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'presenter: Hospitalet',
      'recommendation: klyngen drøfter sagen',
      'conclusion-point: Drøftet',
      'reservation: Et medlem tog forbehold',
      'not-participating: Formanden forlod mødet',
    ])
  })

  it('keeps the text that no field holds, unless a person has said that it is nothing', () =>
    expect(recorded?.unplaced).toBe('Løs\n\nEnde'))

  it('closes what the paper closes, and all attachments of a closed item that say nothing', () => {
    const [closed] = itemsFromDraft(paper('minutes', [{ ...item, open: false }]))
    expect(recorded?.attachments.map(({ open }) => open)).toEqual([true, false])
    expect(closed?.attachments.map(({ open }) => open)).toEqual([false, false])
  })
})

describe('a status note', () => {
  it('is one information item whose sections are its reports', () => {
    const items = itemsFromDraft(paper('note', [item, { ...item, title: 'Møde i SSU' }]))
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ number: '1', title: 'Statusnotat', type: 'information', open: true })
    expect(items[0]?.sections.map(({ heading }) => heading)).toEqual([
      'Fælles indsats',
      'Baggrund',
      undefined,
      'Møde i SSU',
      'Baggrund',
      undefined,
    ])
    expect(items[0]?.sections[2]).toEqual({ kind: 'conclusion', body: '- Drøftet' })
    expect(items[0]?.treatments).toHaveLength(2)
  })

  it('is closed when any of its reports is', () => {
    expect(itemsFromDraft(paper('note', [item, { ...item, open: false }]))[0]?.open).toBe(false)
  })
})
