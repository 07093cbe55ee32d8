import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleCharacters, type Block, type ContentTree, type Mark } from '../../documents/rules/content-tree.ts'
import type { Reading } from '../../documents/rules/reading.ts'
import type { Places } from './draft.ts'
import { recognise } from './recognise.ts'
import type { Recognised } from './recognition.ts'

const words = fc.constantFrom(
  'Referat',
  'Dagsorden',
  'Notat',
  'Møde i Sundhedsklynge Nord den 3. maj 2024',
  'Mødedato: 12-03-2024 kl. 14.00-16.00',
  'Mødested: Rådhuset, lokale 2',
  'Sundhedsudvalget',
  'Deltagere:',
  'Afbud: Ole Prøve (V)',
  'Anne Eksempel (A), medformand, borgmester i Nordby Kommune (afbud)',
  'Fraværende:',
  'Formand',
  '(A)',
  'Ole Ø. Prøve, direktør, Nordby Kommune',
  '1. Godkendelse af dagsorden (B)',
  '2. Status (O).....7',
  'Punkt 3: Økonomi',
  '4 (Lukket) Personsag',
  'Pkt. 5 Eventuelt',
  '7',
  'Indholdsfortegnelse',
  '4.1 Fra kommunerne',
  'Sagsnr.: 24/1187',
  'Brevid: 4246445',
  '29.09G00 - 2015/41657',
  'JOURNALNUMMER',
  '24077452',
  '21/7419 Åben Sag',
  'Åbent',
  'Lukket dagsorden',
  'INDSTILLING',
  'Det indstilles,',
  'at dagsordenen godkendes',
  'at | sagen drøftes |',
  '1. at planen godkendes, og',
  'At 1) der afsættes 3 mio. kr.',
  'Direktionen indstiller, at A godkendes, at B drøftes, og at C sendes',
  'Sagsfremstilling',
  'Baggrund',
  'Beslutning',
  'Beslutning i Økonomiudvalget den 23-06-2021',
  'Godkendt.',
  'Konklusion: Sekretariatet udarbejder et notat inden d. 1. februar 2025.',
  'Behandling i Udvalget onsdag den 15. januar 2020, pkt. 1',
  'Udvalg: Byrådet',
  'Dato: 01-02-2024',
  'Punktnummer: 4',
  'Sagen forelægges parallelt for Ældre og Sundhed, og Børn og Skole.',
  'Bilag',
  'Bilag 2.1 Kortlægning',
  '1 - 3064000\tÅben\tnotat.pdf\t(42376/23)\t(H)',
  'Ingen',
  'Til toppen',
  'fold dette punkt ind Resume',
  'Frist for punkter er den 1. maj 2024.',
  'Næste møde er den 3. juni kl. 9-11.',
  '- 26. april 2024 kl. 9.15-11.15',
  'Mødet hævet kl. 16.10',
  '010203-1234',
  '(B)\tBeslutning',
  'Per Eksempel (A) tog forbehold.',
  '***',
  '\\_',
  '<b>x</b>',
  '1) ',
)
const noise = fc.oneof(words, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 30 }), fc.lorem({ maxCount: 12 }))
const line = noise.map((text) => text.replace(/[\n\r]/g, ' ').trim()).filter((text) => visibleCharacters(text) > 0)

const block = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'paragraph', 'paragraph', 'list-item', 'table-row', 'furniture', 'rule'),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  level: fc.integer({ min: 1, max: 6 }),
  marker: fc.constantFrom(undefined, '1.', '2.', 'a)', '14.'),
  depth: fc.integer({ min: 0, max: 2 }),
  strong: fc.boolean(),
})

type Drawn = { kind: string; lines: string[]; level: number; marker: string | undefined; depth: number; strong: boolean }

function treeOf(drawn: readonly Drawn[]): ContentTree {
  const blocks: Block[] = []
  let text = ''
  for (const { kind, lines, level, marker, depth, strong } of drawn) {
    if (text) text += '\n'
    const start = text.length
    const content =
      kind === 'rule'
        ? ''
        : kind === 'table-row'
          ? lines.map((cell) => cell.replace(/\t/g, ' ')).join('\t')
          : lines.join(kind === 'heading' ? ' ' : '\n')
    text += content
    const end = text.length
    const marks: Mark[] = strong && end > start ? [{ start, end, kind: 'strong' }] : []
    const base = { start, end, source: { line: blocks.length + 1 }, marks }
    if (kind === 'heading') blocks.push({ ...base, kind, level })
    else if (kind === 'list-item') blocks.push({ ...base, kind, depth, ordered: marker !== undefined, ...(marker ? { marker } : {}) })
    else if (kind === 'table-row') {
      let from = start
      const cells = content.split('\t').map((cell): [number, number] => {
        const span: [number, number] = [from, from + cell.length]
        from += cell.length + 1
        return span
      })
      blocks.push({ ...base, kind, table: 0, header: false, cells })
    } else if (kind === 'furniture') blocks.push({ ...base, kind, role: 'header' })
    else if (kind === 'rule') blocks.push({ ...base, kind })
    else blocks.push({ ...base, kind: 'paragraph' })
  }
  return { text, blocks }
}

const reading = fc
  .array(block, { maxLength: 40 })
  .map((drawn): Reading => ({ format: 'text', tree: treeOf(drawn as Drawn[]), properties: {} }))

describe('recognise', () => {
  it('never throws, and loses or invents no character', () => {
    fc.assert(
      fc.property(reading, (paper) => {
        const recognition = recognise(paper)
        if ('refusal' in recognition) return
        expectAccounted(paper.tree, recognition)
        expectPlaces(paper.tree, recognition)
      }),
      { numRuns: 600 },
    )
  })
})

function expectAccounted({ text }: ContentTree, { draft, marks }: Recognised): void {
  const sum = (spans: readonly (readonly [number, number])[]) =>
    spans.reduce((total, [start, end]) => total + visibleCharacters(text.slice(start, end)), 0)
  const placed = sum(marks.map(({ span }) => span))
  const unplaced = sum(draft.unplaced.map(({ span }) => span))
  expect(draft.counts).toEqual({ read: visibleCharacters(text), placed, unplaced })
  expect(placed + unplaced).toBe(visibleCharacters(text))
  for (const { span, text: left } of draft.unplaced) expect(text.slice(...span)).toBe(left)
}

/** Fields that say what the source says, word for word. */
const verbatim = [
  'name',
  'title',
  'committee',
  'number',
  'recordReference',
  'id',
  'caseworker',
  'ean',
  'responsible',
  'itemNumber',
  'party',
] as const

function expectPlaces(tree: ContentTree, { draft }: Recognised): void {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (value && typeof value === 'object') {
      const fields = value as Record<string, unknown> & { places?: Places }
      for (const spans of Object.values(fields.places ?? {})) {
        for (const [start, end] of spans) expect(start >= 0 && start <= end && end <= tree.text.length).toBe(true)
      }
      for (const field of verbatim) {
        const said = fields[field]
        const spans = fields.places?.[field]
        if (typeof said !== 'string' || !spans?.length) continue
        const source = letters(spans.map(([start, end]) => tree.text.slice(start, end)).join(' '))
        expect(source, `${field}: ${said}`).toContain(letters(said))
      }
      for (const [field, inner] of Object.entries(fields)) if (field !== 'places') visit(inner)
    }
  }
  visit(draft)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
