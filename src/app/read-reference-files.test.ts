import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { applyReference, previewReference } from '../modules/committees/index.ts'
import { readTables, type ReferenceTable } from '../modules/committees/rules/reference-tables.ts'
import type { Context } from '../platform/command/use-case.ts'
import { machine } from './installation.ts'
import { readReferenceFiles } from './read-reference-files.ts'

describe('the national map that comes with Samspil', async () => {
  const files = await readReferenceFiles([])
  const { wanted, faults } = readTables(files)
  const rows = (table: ReferenceTable) => (wanted[table] ?? []).map(({ row }) => row)
  const partiesOf = (partnership: string) => rows('parties').filter((row) => row['partnership'] === partnership)

  it('is whole: 98 municipalities, six regions, 22 clusters, 17 councils, each fact with a source', () => {
    expect(faults).toEqual([])
    const kinds = (table: ReferenceTable, kind: string) => rows(table).filter((row) => row['kind'] === kind).length
    expect(kinds('organisations', 'municipality')).toBe(98)
    expect(kinds('organisations', 'region')).toBe(6)
    expect(kinds('partnerships', 'health-cluster')).toBe(22)
    expect(kinds('partnerships', 'health-council')).toBe(17)
    for (const table of Object.keys(wanted) as ReferenceTable[])
      for (const row of rows(table)) expect([row['source'] !== '', ['yes', 'no'].includes(row['inferred']!)]).toEqual([true, true])
  })

  it('has every municipality in one region on every day, and in one council from 2027', () => {
    const codes = rows('organisations').flatMap((row) => (row['kind'] === 'municipality' ? [row['code']!] : []))
    for (const code of codes) {
      for (const day of ['2026-12-31', '2027-01-01']) {
        const regions = rows('municipality-regions').filter(
          (row) => row['municipality_code'] === code && row['valid_from']! <= day && (row['valid_to'] || '9999') >= day,
        )
        expect(regions).toHaveLength(1)
      }
      expect(rows('parties').filter((row) => row['party'] === code && row['partnership']!.startsWith('sundhedsraad-'))).toHaveLength(1)
    }
  })

  it('knows what is hard to know: København twice, three called Midt, and Sjælland’s split not at all', () => {
    const koebenhavn = rows('parties').filter((row) => row['party'] === '0101' && row['valid_to'] === '2026-12-31')
    expect(koebenhavn.map((row) => row['partnership'])).toEqual(['sundhedsklynge-byen', 'sundhedsklynge-syd-hovedstaden'])
    const midt = rows('partnerships').filter((row) => row['name'] === 'Sundhedsklynge Midt')
    expect(midt.map((row) => row['region'])).toEqual(['Region Hovedstaden', 'Region Midtjylland', 'Region Nordjylland'])
    expect(partiesOf('sundhedsklynge-koege').map((row) => row['party'])).toEqual(['region-sjaelland'])
  })
})

describe('taken in', () => {
  const database = testDatabase()
  const context = (): Context => ({ actor: machine, now: new Date('2026-11-22T08:00:00Z'), database })

  it('changes all the first time and nothing the second', async () => {
    const files = await readReferenceFiles([])
    expect(await applyReference(context(), files)).toHaveLength(529)
    expect(await previewReference(context(), files)).toEqual({ faults: [], changes: [], unchanged: 529 })
  })

  it('reads a table that a Danish spreadsheet has saved, and names what is no table', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'reference-'))
    const place = path.join(folder, 'part.csv')
    await writeFile(place, '\uFEFFpredecessor;successor;source;source_address;inferred\r\nsundhedsklynge-byen;nowhere;Lov;;no\r\n')
    expect((await previewReference(context(), await readReferenceFiles([place]))).faults).toEqual([
      { code: 'committees/reference-unknown-partnership', values: { row: 'part.csv, 2', said: 'nowhere' } },
    ])
    await writeFile(place, 'a "broken" quote,"')
    expect((await previewReference(context(), await readReferenceFiles([place]))).faults).toMatchObject([
      { code: 'committees/reference-unknown-file' },
    ])
    await expect(readReferenceFiles([path.join(folder, 'missing.csv')])).rejects.toThrow('ENOENT')
  })
})
