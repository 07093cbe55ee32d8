import { describe, expect, it } from 'vitest'
import type { NotedItem } from './note-facts.ts'
import { linesOf, outcomeOfItem, settledAs } from './outcome-of-item.ts'

const item = (more: Partial<NotedItem>): NotedItem => ({
  id: 'i1',
  position: 0,
  number: '1',
  title: 'Opkald',
  type: 'decision',
  conclusion: null,
  sections: [],
  lines: [],
  ...more,
})
const line = (kind: string, text: string) => ({ kind, text })

it.each([
  ['Godkendt.', 'approved'],
  ['Godkendt med en bemærkning.', 'approved'],
  ['Drøftet.', 'discussed'],
  ['Taget til efterretning.', 'noted'],
  ['Godkendte kommuner er med.', undefined],
  ['Udvalget drøftede sagen.', undefined],
])('%s is %s', (sentence, settled) => expect(settledAs(sentence)).toBe(settled))

describe('what became of an item', () => {
  it('is nothing where nothing stands', () => expect(outcomeOfItem(item({}), [])).toBeUndefined())

  it('is found under a heading of its own too', () => {
    const sections = [{ kind: 'other', heading: 'Beslutning den 13-06-2025', body: 'Godkendt.' }]
    expect(outcomeOfItem(item({ sections }), [])).toMatchObject({ field: 'other', sentences: [{ text: 'Godkendt.', settled: 'approved' }] })
  })

  it('is told point by point where each was settled', () => {
    const lines = [
      line('recommendation', 'målet'),
      line('recommendation', 'status'),
      line('conclusion-point', 'Anbefalet.'),
      line('conclusion-point', 'Godkendt.'),
    ]
    const outcome = outcomeOfItem(item({ conclusion: '1. Anbefalet.\n2. Godkendt.\n\nEn tog forbehold.', lines }), [])
    expect(outcome?.points).toEqual([
      { recommendation: 'målet', outcome: 'Anbefalet.' },
      { recommendation: 'status', outcome: 'Godkendt.' },
    ])
    expect(outcome?.sentences.map(({ text }) => text)).toEqual(['En tog forbehold.'])
    expect(outcome?.refersToRecommendation).toBe(false)
  })

  it('needs the recommendation told where it was only approved', () => {
    const lines = [line('recommendation', 'ordningen bliver fast')]
    expect(outcomeOfItem(item({ conclusion: 'Godkendt.', lines }), [])?.refersToRecommendation).toBe(true)
    expect(outcomeOfItem(item({ conclusion: 'Klyngen udsatte sagen.', lines }), [])?.refersToRecommendation).toBe(false)
    expect(outcomeOfItem(item({ type: 'information', conclusion: 'Godkendt.', lines }), [])?.refersToRecommendation).toBe(false)
  })

  it('leaves out follow-ups, and what led to them', () => {
    const conclusion = 'Drøftet. Følgende blev aftalt:\n\n- Gladsaxe skriver et notat.\n- Furesø ringer.'
    const told = (followUps: string[]) => outcomeOfItem(item({ conclusion }), followUps)?.sentences.map(({ text }) => text)
    expect(told([])).toEqual(['Drøftet.', 'Følgende blev aftalt:', 'Gladsaxe skriver et notat.', 'Furesø ringer.'])
    expect(told(['Gladsaxe skriver et notat.', 'Furesø ringer.'])).toEqual(['Drøftet.'])
  })
})

it('reads lines of a kind as plain text', () => {
  expect(linesOf(item({ lines: [line('recommendation', '**det** sker'), line('presenter', 'Nogen')] }), 'recommendation')).toEqual([
    'det sker',
  ])
})
