import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { publicActor, type SystemActor } from '../../../kernel/actor.ts'
import { NotPermitted, Refused } from '../../../kernel/refusal.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { previewReference } from '../queries/preview-reference.ts'
import { listNationalPartnerships } from '../repository/national-partnerships.ts'
import { listParties } from '../repository/parties.ts'
import { listSuccessions } from '../repository/successions.ts'
import { type ReferenceTable, tableShapes } from '../rules/reference-tables.ts'
import { applyReference } from './apply-reference.ts'

const machine: SystemActor = { kind: 'system', name: 'Test' }
const now = new Date('2026-11-22T08:00:00Z')

const file = (table: ReferenceTable, ...rows: Record<string, string>[]) => ({
  name: `${table}.csv`,
  lines: [
    { number: 1, cells: tableShapes[table].columns },
    ...rows.map((row, at) => ({ number: at + 2, cells: tableShapes[table].columns.map((column) => row[column] ?? '') })),
  ],
})
const read = { source: 'Referat', source_address: 'https://www.eksempel.dk/', inferred: 'no' }
const furesoe = { slug: 'furesoe', name: 'Furesø Kommune', short_name: 'Furesø', kind: 'municipality', code: '0190', ...read }
const old = {
  slug: 'gammel',
  name: 'Region Gammel',
  short_name: 'Gammel',
  kind: 'region',
  valid_to: '2026-12-31',
  successor: 'ny',
  ...read,
}
const young = { slug: 'ny', name: 'Region Ny', short_name: 'Ny', kind: 'region', valid_from: '2027-01-01', ...read }
const cluster = { slug: 'midt', kind: 'health-cluster', name: 'Klynge Midt', region: 'Region Gammel', valid_from: '2022-07-01', ...read }
const council = { ...cluster, slug: 'raad', kind: 'health-council', name: 'Rådet', region: 'Region Ny', valid_from: '2027-01-01' }
const inCluster = { partnership: 'midt', party: '0190', valid_from: '2022-07-01', ...read, inferred: 'yes' }
const whole = [
  file('organisations', old, young, furesoe),
  file('municipality-regions', { municipality_code: '0190', region: 'gammel', valid_from: '2007-01-01', ...read }),
  file('partnerships', cluster, council),
  file('parties', { ...inCluster, party: 'gammel' }, inCluster),
  file('successions', { predecessor: 'midt', successor: 'raad', ...read }),
]

describe('taking the reference files in', () => {
  const database = testDatabase()
  const inTurn = (work: (context: Context) => Promise<void>) =>
    database.rolledBack((pools) => work({ actor: machine, now, database: pools }))
  const events = (context: Context) =>
    context.database.app.selectFrom('platform.audit_event').select(['event', 'details']).orderBy('id', 'desc').limit(1).execute()

  it('shows all of it as new, and changes nothing by showing', () =>
    inTurn(async (context) => {
      const { faults, changes, unchanged } = await previewReference(context, whole)
      expect([faults, changes.length, unchanged]).toEqual([[], 9, 0])
      expect(await listNationalPartnerships(context.database.app)).toEqual([])
    }))

  it('takes it in with every fact’s days and origin, once; a second time there is nothing to change', () =>
    inTurn(async (context) => {
      await applyReference(context, whole)
      const { app } = context.database
      const [midt, raad] = (await listNationalPartnerships(app)).toSorted((a, b) => a.slug.localeCompare(b.slug))
      expect(midt).toMatchObject({ slug: 'midt', validFrom: '2022-07-01', validTo: null, source: 'Referat', inferred: false })
      expect(await listSuccessions(app)).toMatchObject([{ predecessorId: midt?.id, successorId: raad?.id, source: 'Referat' }])
      expect(await listParties(app, [midt!.id])).toMatchObject([{ position: 0 }, { position: 1, inferred: true, validFrom: '2022-07-01' }])
      expect((await previewReference(context, whole)).changes).toEqual([])
      expect(await events(context)).toMatchObject([
        { event: 'reference.applied', details: { added: { length: 9 }, changed: [], ended: [] } },
      ])
    }))

  it('changes and ends what the files say now, tells it in the log, and takes nothing away', () =>
    inTurn(async (context) => {
      await applyReference(context, whole)
      const later = [
        file('parties', { ...inCluster, valid_from: '2022-08-01', valid_to: '2026-12-31' }),
        file('partnerships', { ...cluster, hospital: 'Herlev' }, council),
      ]
      const { changes } = await previewReference(context, later)
      expect(changes.map(({ change, table }) => `${change} ${table}`)).toEqual([
        'changed partnerships',
        'ended parties',
        'unlisted parties',
      ])
      await applyReference(context, later)
      const [midt] = await listNationalPartnerships(context.database.app)
      expect(midt?.hospital).toBe('Herlev')
      expect((await listParties(context.database.app, [midt!.id])).map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual(
        expect.arrayContaining([
          ['2022-07-01', null],
          ['2022-08-01', '2026-12-31'],
        ]),
      )
      expect(await events(context)).toMatchObject([
        {
          details: {
            ended: ['parties: midt 0190; valid_from: 2022-07-01 → 2022-08-01; valid_to:  → 2026-12-31'],
            changed: ['partnerships: midt; hospital:  → Herlev'],
          },
        },
      ])
    }))

  it('saves nothing of files with a fault in them', () =>
    inTurn(async (context) => {
      const wrong = whole.with(3, file('parties', inCluster, { ...inCluster, party: '0999' }))
      await expect(applyReference(context, wrong)).rejects.toThrow(Refused)
      expect((await previewReference(context, wrong)).faults).toEqual([
        { code: 'committees/reference-unknown-municipality', values: { row: 'parties.csv, 3', said: '0999' } },
      ])
      expect(await listNationalPartnerships(context.database.app)).toEqual([])
    }))

  it('is the operator’s alone', () =>
    inTurn(async (context) => {
      const anyone = { ...context, actor: publicActor }
      await expect(previewReference(anyone, whole)).rejects.toThrow(NotPermitted)
      await expect(applyReference(anyone, whole)).rejects.toThrow(NotPermitted)
    }))
})
