import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { sectionKinds } from './draft.ts'
import { recognise } from './recognise.ts'
import { paperOfLines } from '../../../../test/support/paper-of-lines.ts'

const schema = JSON.parse(readFileSync(new URL('../../../../docs/draft.schema.json', import.meta.url), 'utf8')) as Record<string, never>
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
const source = { name: 'referat.txt', format: 'text', sha256: 'a'.repeat(64), bytes: 10, pages: 1 }

const papers: readonly (readonly [name: string, lines: readonly string[]])[] = [
  [
    'minutes',
    [
      'Referat',
      'Møde i Sundhedsklynge Nord den 3. maj 2024 kl. 14-16',
      'Deltagere:',
      'Anne Eksempel (A), formand',
      'Ole Prøve (V) (afbud)',
      '1. Status (O)',
      'Sagsnr.: 24/1187',
      'Indstilling',
      'at orienteringen tages til efterretning',
      'Beslutning',
      'Sekretariatet udarbejder et notat inden den 1. juni 2024.',
      'Ole Prøve (V) tog forbehold.',
      'Bilag',
      'Bilag 1.1 Tal',
      '2. Næste møde',
      'Næste møde er den 3. juni kl. 9-11.',
      'Frist for punkter er den 20. maj 2024.',
    ],
  ],
  [
    'case',
    [
      'Fælles visitation',
      '22/9031 Åben Sag',
      'Sagsgang',
      'SOU',
      'Sagsfremstilling',
      'Tekst.',
      'Beslutning i Økonomiudvalget den 16-05-2022',
      'Godkendt.',
    ],
  ],
  [
    'note',
    [
      'Notat',
      'Status til møde i Sundhedsudvalget den 9. november 2023',
      '8. november 2023',
      'Møde i Sundhedsklynge Nord den 13. oktober',
      'Klyngen drøftede sagen.',
    ],
  ],
]

describe('docs/draft.schema.json', () => {
  it.each(papers)('describes the draft of a paper of kind %s', (kind, lines) => {
    const recognition = recognise(paperOfLines(lines))
    if ('refusal' in recognition) throw new Error(recognition.refusal.code)
    const printed = JSON.parse(
      JSON.stringify({ $schema: 'draft.schema.json', source, text: '', blocks: [], ...recognition.draft }),
    ) as unknown
    validate(printed)
    expect(validate.errors).toBeNull()
    expect(recognition.draft.kind).toBe(kind)
  })

  it('knows the same kinds of section as the code', () => {
    const kinds = (schema as unknown as { $defs: { section: { properties: { kind: { enum: string[] } } } } }).$defs.section.properties.kind
      .enum
    expect(kinds).toEqual([...sectionKinds])
  })

  it('refuses a draft with a value in the wrong place', () => {
    expect(validate({ version: 1, source, kind: 'minutes', language: 'da', meeting: { date: '3. maj' } })).toBe(false)
  })
})
