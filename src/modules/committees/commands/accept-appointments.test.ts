import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { findBrokenLink } from '../../../platform/audit/audit.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { readSheet } from '../../../platform/spreadsheet/read-sheet.ts'
import { writeCsv } from '../../../platform/spreadsheet/write-csv.ts'
import { writeXlsx } from '../../../platform/spreadsheet/write-xlsx.ts'
import { findOrganisationBySlug } from '../../people/index.ts'
import { appointmentSheetPage } from '../queries/appointment-sheet-page.ts'
import { appointmentsFile } from '../queries/appointments-file.ts'
import type { ScopeAsked } from '../queries/appointment-scope.ts'
import { seatsPage } from '../queries/seats-page.ts'
import { acceptAppointments } from './accept-appointments.ts'
import { changeSeats } from './change-seats.ts'
import { createSeats } from './create-seats.ts'
import { handInAppointments } from './hand-in-appointments.ts'

const database = testDatabase()
const slug = 'politisk'
const scope: ScopeAsked = { committee: slug }
const on = '2023-06-01'
type Pools = Context['database']
let world: SmallWorld
let secretary: Actor
let gladsaxe: Actor

const as = (pools: Pools, actor: Actor = secretary): Context => ({ actor, now: smallWorldNow, database: pools })

beforeAll(async () => {
  world = await makeSmallWorld(database)
  secretary = world.actor('secretary', 'political')
  gladsaxe = signedIn({
    personId: world.people.mayor,
    name: 'Konsulenten i Gladsaxe',
    organisations: [{ organisationId: (await findOrganisationBySlug(database.app, 'gladsaxe'))!.id, role: 'coordinator', committees: [] }],
  })
})

/** Seats, and a mayor on Gladsaxe's. */
async function filled(pools: Pools): Promise<void> {
  await createSeats(as(pools), { slug })
  const seat = (await seatsPage(as(pools), { slug })).seats.find(({ name }) => name === 'Gladsaxe Kommune')!
  await changeSeats(as(pools), {
    slug,
    deed: {
      kind: 'appoint',
      seatId: seat.id,
      person: { name: 'Borgmester 1 i Gladsaxe', isNew: true },
      capacity: 'chair',
      title: '=Borgmester',
      from: '2023-05-01',
      access: true,
    },
    confirmed: true,
  })
}

async function downloaded(pools: Pools, format: 'csv' | 'xlsx', wanted: ScopeAsked = scope, actor = secretary) {
  const { name, content } = await appointmentsFile(as(pools, actor), { scope: wanted, on, format })
  const parts: Buffer[] = []
  for await (const part of content) parts.push(part as Buffer)
  return { name, bytes: Buffer.concat(parts) }
}

async function* files(name: string, bytes: Uint8Array) {
  yield { name, content: Readable.from([Buffer.from(bytes)]) }
}

const handIn = (pools: Pools, name: string, bytes: Uint8Array, wanted: ScopeAsked = scope, actor = secretary) =>
  handInAppointments(as(pools, actor), { scope: wanted, files: files(name, bytes), on })

/** The downloaded sheet with cells of some seats' rows changed. */
async function edited(pools: Pools, changes: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const { name, bytes } = await downloaded(pools, 'csv')
  const [heading, ...rows] = await readSheet(bytes)
  const table = rows.map((row) => {
    const change = changes[row[1] ?? ''] ?? {}
    return row.map((cell, at) => change[heading?.[at] ?? ''] ?? cell)
  })
  return { name, bytes: Buffer.from(writeCsv([heading!, ...table])) }
}

const sitting = async (pools: Pools, day: string) =>
  (await seatsPage(as(pools), { slug, on: day })).seats.flatMap(({ name, holder }) =>
    holder ? [[name, holder.person, holder.capacity]] : [],
  )

describe('a spreadsheet of appointments', () => {
  it.each(['csv', 'xlsx'] as const)('changes nothing when it comes back as it was downloaded, as %s', (format) =>
    database.rolledBack(async (pools) => {
      await filled(pools)
      const { name, bytes } = await downloaded(pools, format)
      expect(name).toBe(`udpegninger-politisk-2023-06-01.${format}`)
      const { id } = await handIn(pools, name, bytes)
      const view = await appointmentSheetPage(as(pools), { id, on: undefined })
      expect(view.refusals).toEqual([])
      expect(view.planned.filter(({ kind }) => kind !== 'stays' && kind !== 'vacant')).toEqual([])
      expect(view.planned).toHaveLength(7)
      await expect(acceptAppointments(as(pools), { id, on: undefined, access: true })).rejects.toMatchObject({
        refusal: { code: 'committees/sheet-changes-nothing' },
      })
    }),
  )

  it('replaces a whole council at once, tells what it does first, and moves the rights with it', () =>
    database.rolledBack(async (pools) => {
      await filled(pools)
      const sheet = await edited(pools, {
        'Gladsaxe Kommune': { Navn: 'Borgmester 2 i Gladsaxe', Titel: 'Borgmester', Parti: 'V' },
        'Furesø Kommune': { Navn: 'Borgmester 2 i Furesø', Funktion: 'Medlem' },
        'Region Hovedstaden 1': { Navn: 'Regionsrådsmedlem 1', 'Sidder til': '31-12-2025' },
      })
      const { id } = await handIn(pools, sheet.name, sheet.bytes)
      const view = await appointmentSheetPage(as(pools), { id, on: undefined })
      expect(view.refusals).toEqual([])
      expect(view.planned.flatMap(({ kind, seat }) => (kind === 'vacant' ? [] : [[seat.name, kind]]))).toEqual([
        ['Region Hovedstaden 1', 'begins'],
        ['Furesø Kommune', 'begins'],
        ['Gladsaxe Kommune', 'replaces'],
      ])
      expect(await sitting(pools, on)).toEqual([['Gladsaxe Kommune', 'Borgmester 1 i Gladsaxe', 'chair']])

      await acceptAppointments(as(pools), { id, on: undefined, access: true })
      expect(await sitting(pools, '2023-05-31')).toEqual([['Gladsaxe Kommune', 'Borgmester 1 i Gladsaxe', 'chair']])
      expect(await sitting(pools, on)).toEqual([
        ['Region Hovedstaden 1', 'Regionsrådsmedlem 1', 'member'],
        ['Furesø Kommune', 'Borgmester 2 i Furesø', 'member'],
        ['Gladsaxe Kommune', 'Borgmester 2 i Gladsaxe', 'chair'],
      ])
      expect(await sitting(pools, '2026-01-01')).toHaveLength(2)
      const rights = await pools.app
        .selectFrom('committees.committee_access')
        .select(['valid_from as from', 'valid_to as to'])
        .where('membership_id', 'is not', null)
        .orderBy('valid_from')
        .orderBy('valid_to')
        .execute()
      expect(rights).toEqual([
        { from: '2023-05-01', to: '2023-05-31' },
        { from: on, to: '2025-12-31' },
        { from: on, to: null },
        { from: on, to: null },
      ])
      expect(await findBrokenLink(pools.app)).toBeUndefined()
      await expect(appointmentSheetPage(as(pools), { id, on: undefined })).rejects.toMatchObject({ name: 'NotFound' })
    }))

  it('does nothing at all when one row is wrong, and names every wrong row', () =>
    database.rolledBack(async (pools) => {
      await filled(pools)
      const sheet = await edited(pools, {
        'Gladsaxe Kommune': { Navn: 'Borgmester 2 i Gladsaxe', 'Sidder til': 'snart' },
        'Furesø Kommune': { Navn: 'Borgmester 2 i Furesø', Organisation: 'Andeby Kommune' },
        'Region Hovedstaden 1': { Navn: 'Regionsrådsmedlem 1' },
      })
      const { id } = await handIn(pools, sheet.name, sheet.bytes)
      const { refusals } = await appointmentSheetPage(as(pools), { id, on: undefined })
      expect(refusals.map(({ row, column, refusal }) => [row, column, refusal.code])).toEqual([
        [4, 'organisation', 'committees/sheet-organisation-unknown'],
        [5, 'to', 'committees/sheet-no-such-day'],
      ])
      await expect(acceptAppointments(as(pools), { id, on: undefined, access: true })).rejects.toMatchObject({
        refusal: { code: 'committees/sheet-has-faults', values: { count: 2 } },
      })
      expect(await sitting(pools, on)).toHaveLength(1)
    }))

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'committees/sheet-file-empty'],
    ['a text', () => Buffer.from('Kære sekretariat\nHer er listen\n'), 'committees/sheet-without-heading'],
    ['renamed columns', () => Buffer.from('Udvalg;Sæde;Hvem\na;b;c\n'), 'committees/sheet-without-heading'],
    ['a column too few', () => Buffer.from('Udvalg;Plads;Titel\na;b;c\n'), 'committees/sheet-columns-missing'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'committees/sheet-file-not-a-spreadsheet'],
    [
      'half a file',
      async () => (await writeXlsx([['Navn', 'Plads-id']], { name: 'x', widths: [] })).subarray(0, 500),
      'committees/sheet-file-not-a-spreadsheet',
    ],
    ['more than 5 MB', () => Buffer.alloc(5_000_001, 'a;b\n'), 'committees/sheet-file-too-large'],
  ])('is refused with a sentence when it is %s', (_, bytes, code) =>
    database.rolledBack(async (pools) => {
      await filled(pools)
      await expect(handIn(pools, 'ark.csv', await bytes())).rejects.toMatchObject({ refusal: { code } })
      expect(await pools.app.selectFrom('committees.appointment_sheet').select('id').execute()).toEqual([])
    }),
  )

  it('fills only the seats that the organisation appoints to', () =>
    database.rolledBack(async (pools) => {
      await filled(pools)
      const own: ScopeAsked = { organisation: 'gladsaxe' }
      const { name, bytes } = await downloaded(pools, 'csv', own, gladsaxe)
      expect((await readSheet(bytes)).map((row) => row[1])).toEqual(['Plads', 'Gladsaxe Kommune'])
      const other = await downloaded(pools, 'csv')
      const { id } = await handIn(pools, name, other.bytes, own, gladsaxe)
      const { refusals } = await appointmentSheetPage(as(pools, gladsaxe), { id, on: undefined })
      expect(refusals).toHaveLength(6)
      await expect(appointmentSheetPage(as(pools, world.actor('member', 'political')), { id, on: undefined })).rejects.toMatchObject({
        name: 'NotPermitted',
      })
    }))

  it('is for those who keep the seats', () =>
    database.rolledBack(async (pools) => {
      await filled(pools)
      for (const actor of [publicActor, world.actor('chair', 'political'), gladsaxe])
        await expect(handIn(pools, 'ark.csv', Buffer.from('x'), scope, actor)).rejects.toMatchObject({ name: 'NotPermitted' })
      await expect(downloaded(pools, 'csv', { organisation: 'furesoe' }, gladsaxe)).rejects.toMatchObject({ name: 'NotPermitted' })
    }))
})
