import { describe, expect, it } from 'vitest'
import { notedFacts } from '../../../../../test/world/noted-facts.ts'
import { daysAfter, isIsoDay } from '../../../../kernel/dates.ts'
import { noteStyles } from '../../kinds/index.ts'
import type { NoteFacts } from './note-facts.ts'
import { markdownOf, type Source, sourcesOf } from './sourced.ts'
import { type StatusNote, statusNote } from './status-note.ts'

const textOf = ({ title, parts }: StatusNote): string =>
  [title.text, ...parts.map(({ heading, lines }) => `## ${heading?.text ?? ''}\n${markdownOf(lines)}`)].join('\n')
const sentencesOf = ({ title, parts }: StatusNote): string[] => [
  title.text,
  ...parts.flatMap(({ heading, lines }) => [...(heading ? [heading.text] : []), ...lines.map(({ text }) => text)]),
]
const keptOf = (note: StatusNote) =>
  sourcesOf({ lines: [note.title, ...note.parts.flatMap(({ heading, lines }) => [...(heading ? [heading] : []), ...lines])] })

describe.each(noteStyles)('a status note in the style $slug', (style) => {
  const note = statusNote(notedFacts, style)

  it('has a key of its own for each part, and text in each', () => {
    const keys = note.parts.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { key, lines } of note.parts) expect(markdownOf(lines), key).not.toBe('')
  })

  it('states no fact without its source: only headings and what leads to a list have none', () => {
    const bare = note.parts.flatMap(({ lines }) => lines.filter(({ sources }) => sources.length === 0).map(({ text }) => text))
    for (const text of bare) expect(text).toMatch(/:$/)
    for (const text of bare) expect(text).not.toMatch(/\d/)
  })

  const kept = [
    ...new Map(keptOf(note).map((source) => [`${source.kind} ${source.id} ${source.field} ${source.sentence}`, source])).values(),
  ]
  it.each(kept.map((source) => [`${source.kind} ${source.id}, ${source.field}`, source] as const))(
    'changes its sentence with %s',
    (_, source) => {
      const count = (one: StatusNote): number => sentencesOf(one).filter((text) => text === source.sentence).length
      expect(count(statusNote(changed(notedFacts, source), style)), source.sentence).toBeLessThan(count(note))
    },
  )

  it('has facts of every kind behind it', () => {
    const kinds = new Set(keptOf(note).map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(
      ['boundary-question', 'committee', 'follow-up', 'involvement', 'item', 'matter', 'meeting', 'organisation', 'partnership'].toSorted(),
    )
  })
})

it('leaves out the committees that a style leaves out', () => {
  const style = noteStyles.find(({ slug }) => slug === 'koebenhavn-udvalg')!
  expect(textOf(statusNote(notedFacts, style))).not.toContain('Faglig Klynge')
})

it('says when nothing has been, nothing is known and nothing is wanted', () => {
  const none = { meetings: [], later: [], followUps: [], questions: [], matters: [], involvements: [], committees: [] }
  const text = textOf(statusNote({ ...notedFacts, ...none }, noteStyles[0]!))
  expect(text).toContain('Siden den 3. september 2026 er der ikke offentliggjort møder i Sundhedsklynge Midt og Sundhedsklynge Nord.')
  expect(text).toContain('Furesø Kommune er ikke nævnt i perioden')
  expect(text).toContain('ikke noget, som Sundhedsudvalget skal tage stilling til')
})

/** The same record, where one value is another. */
function changed(facts: NoteFacts, { kind, id, value }: Source): NoteFacts {
  const copy = structuredClone(facts) as unknown as Record<string, unknown>
  const holders = [copy['recipient'], copy['municipality'], ...Object.values(copy).flat()] as Record<string, unknown>[]
  const things = [...holders, ...facts.meetings.flatMap((_, at) => (copy['meetings'] as { items: Record<string, unknown>[] }[])[at]!.items)]
  for (const thing of things)
    if (typeof thing === 'object' && (thing['id'] === id || (kind === 'committee' && thing['committeeId'] === id && 'meetingOn' in thing)))
      change(thing, value)
  return copy as unknown as NoteFacts
}

function change(thing: Record<string, unknown> | unknown[], value: string): void {
  for (const [key, held] of Object.entries(thing)) {
    if (key === 'items' || key === 'id' || key === 'committeeId') continue
    if (typeof held === 'string' && (held === value || (value.length > 3 && held.includes(value))))
      (thing as Record<string, unknown>)[key] = held.replace(value, otherThan(value))
    else if (typeof held === 'object' && held !== null) change(held as Record<string, unknown>, value)
  }
}

function otherThan(value: string): string {
  const states: Readonly<Record<string, string>> = {
    minutes: 'cancelled',
    planned: 'cancelled',
    cancelled: 'planned',
    done: 'under-way',
    'under-way': 'done',
  }
  const more: Readonly<Record<string, string>> = { escalated: 'done', open: 'with-ssu' }
  if (isIsoDay(value)) return daysAfter(value, 1)
  return states[value] ?? more[value] ?? (/^\d+$/.test(value) ? '7' : value.replace(/^(\S+?)([.,]?)(?=\s|$)/, '$1 påny$2'))
}
