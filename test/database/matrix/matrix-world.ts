import { loadReference, findActor } from '../../../src/modules/committees/index.ts'
import type { ReferenceWorld } from '../../../src/modules/committees/rules/reference-world.ts'
import { insertFile, upsertInspection } from '../../../src/modules/documents/index.ts'
import type { MeetingVersion, VersionItem } from '../../../src/modules/meetings/rules/meeting-version.ts'
import type { Actor } from '../../../src/kernel/actor.ts'
import { publicActor } from '../../../src/kernel/actor.ts'
import { danishDay } from '../../../src/kernel/dates.ts'
import { publishMeeting } from '../../../src/modules/publishing/index.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import type { PapersIn } from '../../support/papers-in.ts'
import { meetingPaper } from '../../world/meeting-paper.ts'
import { acceptVersion, openItemOf, smallWorldNow } from '../../world/small-world.ts'
import { appoint, delegate, exclude, seat } from './matrix-people.ts'
import { type Role, roles } from './roles.ts'

export const now = smallWorldNow
export const today = danishDay(now)
const secret = 'Fortrolig forhandling om lejemål'
/** Stands where something closed is shown, also when a search marks the first word. */
export const secretWord = 'lejemål'

const machine: Actor = { kind: 'system', name: 'Samspil' }

const reference: ReferenceWorld = {
  name: 'matrix',
  organisations: [
    { slug: 'regionen', name: 'Region Hovedstaden', shortName: 'Regionen', sector: 'region', kind: 'region' },
    { slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø', sector: 'municipality', kind: 'municipality', code: '0190' },
    { slug: 'gladsaxe', name: 'Gladsaxe Kommune', shortName: 'Gladsaxe', sector: 'municipality', kind: 'municipality', code: '0159' },
  ],
  partnerships: [
    {
      slug: 'klyngen',
      kind: 'health-cluster',
      name: 'Klyngen',
      region: 'Region Hovedstaden',
      validFrom: '2022-07-01',
      parties: [{ organisation: 'regionen' }, { organisation: 'furesoe' }, { organisation: 'gladsaxe' }],
    },
  ],
  committees: [
    {
      slug: 'aabent',
      name: 'Sundhedsudvalget i Furesø',
      kind: 'municipal-committee',
      level: 'political',
      organisation: 'furesoe',
      validFrom: '2022-01-01',
    },
    {
      slug: 'lukket',
      name: 'Ældreudvalget i Furesø',
      kind: 'municipal-committee',
      level: 'political',
      organisation: 'furesoe',
      validFrom: '2022-01-01',
    },
    {
      slug: 'andetsteds',
      name: 'Sundhedsudvalget i Gladsaxe',
      kind: 'municipal-committee',
      level: 'political',
      organisation: 'gladsaxe',
      validFrom: '2022-01-01',
    },
    {
      slug: 'politisk',
      name: 'Politisk Klynge',
      kind: 'cluster-political',
      level: 'political',
      partnership: 'klyngen',
      validFrom: '2022-07-01',
    },
  ],
  focusAreas: [],
  demoRoles: [],
}

const closedItem: VersionItem = {
  ...openItemOf(secret, `${secret} nævner en pris.`),
  number: '2',
  open: false,
  attachments: [{ title: secret, open: false, mainDocument: false }],
}

export type Case = Readonly<Record<'open' | 'closed', string>>

export interface MatrixWorld {
  readonly database: Context['database']
  readonly actors: Readonly<Record<Role, Actor>>
  /** Of each role that is a person. */
  readonly persons: Readonly<Record<Role, string>>
  readonly organisations: Readonly<Record<'furesoe' | 'gladsaxe', string>>
  readonly partnership: string
  /** The open one is public; the closed one nobody has published yet. Both are Furesø's. */
  readonly committees: Case & { readonly elsewhere: string; readonly ofPartnership: string }
  readonly slugs: Case
  /** The open one is published. */
  readonly meetings: Case & { readonly announced: string }
  readonly items: Case
  /** Hashes of the papers that became the meetings. */
  readonly files: Case
  /** Handed in and read, from the secretary. */
  readonly papers: Case & { readonly revision: number; readonly batch: string; readonly waiting: string; readonly failed: string }
  /** Sits as a member in both committees, acts for Furesø, can sign in. */
  readonly guest: string
  /** Of Furesø, and held by the guest. */
  readonly seats: Case
  readonly vacantSeats: Case
  readonly memberships: Case
  readonly delegation: string
  readonly exclusion: string
  readonly papersIn: PapersIn
}

/** A municipality's two committees, everyone who can come to them, and something of each kind to do something with. */
export async function makeMatrixWorld(database: Context['database'], papersIn: PapersIn): Promise<MatrixWorld> {
  const as = (actor: Actor): Context => ({ actor, now, database })
  await loadReference(as(machine), reference)
  const idOf = async (table: 'people.organisation' | 'committees.committee' | 'committees.partnership', slug: string): Promise<string> =>
    (await database.app.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id
  const organisations = { furesoe: await idOf('people.organisation', 'furesoe'), gladsaxe: await idOf('people.organisation', 'gladsaxe') }
  const committees = {
    open: await idOf('committees.committee', 'aabent'),
    closed: await idOf('committees.committee', 'lukket'),
    elsewhere: await idOf('committees.committee', 'andetsteds'),
    ofPartnership: await idOf('committees.committee', 'politisk'),
  }
  await database.app.updateTable('committees.committee').set({ public_since: null }).where('id', '=', committees.closed).execute()
  const persons = await appoint(database, committees, organisations)
  const exclusion = await exclude(database, persons, [committees.open, committees.closed])
  const delegation = await delegate(database, persons)

  const record = async (
    committeeId: string,
    heldOn: string,
    items: readonly VersionItem[],
    sha256: string,
    more: Partial<MeetingVersion> = {},
  ) => {
    await insertFile(database.app, { sha256, name: 'referat.docx', mediaType: 'application/octet-stream', bytes: 1 }, now)
    await upsertInspection(database.app, sha256, { findings: [], unread: [] }, now)
    const version = { people: [], comingMeetings: [], deadlines: [], followUps: [], content: {}, kind: 'minutes' as const, ...more }
    return acceptVersion(as(machine), { committeeId, heldOn, items, file: { sha256, name: 'referat.docx' }, ...version })
  }
  const files = { open: 'a'.repeat(64), closed: 'b'.repeat(64) }
  const open = openItemOf('Fælles indsats mod genindlæggelser', 'Indsatsen blev vedtaget.')
  const meetings = {
    open: await record(committees.open, '2023-03-15', [open], files.open),
    closed: await record(committees.closed, '2023-04-26', [open, closedItem], files.closed, {
      followUps: [{ item: 1, text: secret, dueOn: '2023-05-20' }],
    }),
    announced: await record(committees.closed, '2023-09-20', [open], 'c'.repeat(64), { kind: 'agenda' }),
  }
  await publishMeeting(as(machine), { meetingId: meetings.open })
  const itemOf = async (meetingId: string): Promise<string> =>
    (
      await database.app
        .selectFrom('meetings.agenda_item')
        .select('id')
        .where('meeting_id', '=', meetingId)
        .orderBy('position', 'desc')
        .executeTakeFirstOrThrow()
    ).id

  const guest = await seat(database, committees, organisations.furesoe)
  const actors = {} as Record<Role, Actor>
  for (const role of roles)
    actors[role] =
      role === 'public' ? publicActor : role === 'system' ? machine : ((await findActor(database.app, persons[role], today)) ?? publicActor)
  return {
    database,
    actors,
    persons,
    organisations,
    partnership: await idOf('committees.partnership', 'klyngen'),
    committees,
    slugs: { open: 'aabent', closed: 'lukket' },
    meetings,
    items: { open: await itemOf(meetings.open), closed: await itemOf(meetings.closed) },
    files,
    papers: await handIn(as(actors.secretary), papersIn),
    ...guest,
    delegation,
    exclusion,
    papersIn,
  }
}

async function handIn(secretary: Context, papersIn: PapersIn): Promise<MatrixWorld['papers']> {
  const read = await papersIn.read(secretary, {
    'aabent.md': meetingPaper({ committee: 'Sundhedsudvalget i Furesø', day: '14. august 2023' }),
    'lukket.md': meetingPaper({ committee: 'Ældreudvalget i Furesø', day: '15. august 2023', closed: secret }),
    'tom.md': ' ',
  })
  const { paperIds } = await papersIn.receive(secretary, { 'venter.md': meetingPaper({ day: '16. august 2023' }) })
  const [open = '', closed = '', failed = ''] = read.paperIds
  const { revision } = await secretary.database.app
    .selectFrom('imports.paper')
    .select('revision')
    .where('id', '=', open)
    .executeTakeFirstOrThrow()
  return { open, closed, failed, revision, batch: read.batchId, waiting: paperIds[0] ?? '' }
}
