import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../documents/formats/index.ts'
import type { Span } from '../../../documents/rules/content-tree.ts'
import { applyCorrections, type Corrections } from './corrections.ts'
import { type Draft, sectionKinds } from '../draft.ts'
import { recognise } from '../recognise.ts'

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
    { [`/items/${item}/presenters/0/text`]: '', [`/items/${item}/reservations/0`]: 'remove' },
    { [`/items/${item}/notParticipating/0/text`]: number(2) ? '' : 'En anden', [`/items/${item}/reservations/-/text`]: 'Forbehold' },
    ...[1, 2, 3].map(() => ({
      [`/unplaced/${number(of.unplaced.length + 1)}/as`]: [...sectionKinds, 'insignificant', ''][number(sectionKinds.length + 2)]!,
      [`/unplaced/${number(of.unplaced.length + 1)}/item`]: String(number(of.items.length + 1)),
    })),
  ]
  return { ...choices[number(choices.length)], ...choices[number(choices.length)] }
}

const papers = path.resolve(import.meta.dirname, '../../../../../test/papers')
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
