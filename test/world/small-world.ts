import { signedIn } from '../support/signed-in.ts'
import type { Actor, CommitteeRole } from '../../src/kernel/actor.ts'
import { loadReference } from '../../src/modules/committees/index.ts'
import type { ReferenceWorld } from '../../src/modules/committees/rules/reference-world.ts'
import { insertFile, upsertInspection } from '../../src/modules/documents/index.ts'
import { recordVersion } from '../../src/modules/meetings/index.ts'
import type { Attending, MeetingVersion, VersionItem } from '../../src/modules/meetings/rules/meeting-version.ts'
import { insertPerson } from '../../src/modules/people/index.ts'
import { type Command, command, type Context } from '../../src/platform/command/use-case.ts'

/** A cluster with two committees, small enough to know by heart. Today is in May 2023. */
export const smallWorldNow = new Date('2023-05-01T10:00:00Z')

const machine: Actor = { kind: 'system', name: 'Samspil' }

const reference: ReferenceWorld = {
  name: 'small world',
  organisations: [
    { slug: 'regionen', name: 'Region Hovedstaden', shortName: 'Regionen', sector: 'region', kind: 'region' },
    { slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø', sector: 'municipality', kind: 'municipality' },
    { slug: 'gladsaxe', name: 'Gladsaxe Kommune', shortName: 'Gladsaxe', sector: 'municipality', kind: 'municipality' },
  ],
  partnerships: [
    {
      slug: 'klyngen',
      kind: 'health-cluster',
      name: 'Klyngen',
      region: 'Region Hovedstaden',
      validFrom: '2022-07-01',
      validTo: '2026-12-31',
      parties: [{ organisation: 'regionen' }, { organisation: 'furesoe' }, { organisation: 'gladsaxe' }],
      successor: 'raadet',
    },
    { slug: 'raadet', kind: 'health-council', name: 'Rådet', region: 'Region Østdanmark', validFrom: '2027-01-01', parties: [] },
  ],
  committees: [
    { slug: 'politisk', name: 'Politisk Klynge', kind: 'cluster-political', level: 'political', partnership: 'klyngen' },
    { slug: 'faglig', name: 'Faglig Klynge', kind: 'cluster-professional', level: 'professional', partnership: 'klyngen' },
  ],
  focusAreas: [{ slug: 'aeldre', partnership: 'klyngen', name: 'Ældre', summary: 'Trygge udskrivelser.', committee: 'faglig' }],
  demoRoles: [],
}

export const closedTitle = 'Fortrolig forhandling om lokaler'
export const closedAttachment = 'Lukket bilag med priser'
export const unpublishedTitle = 'Udkast som ingen uden for udvalget kender'
export const personalNumber = '010190-1234'

const openItem: VersionItem = {
  number: '1',
  title: 'Fælles indsats mod genindlæggelser',
  type: 'decision',
  open: true,
  conclusion: 'Indsatsen blev vedtaget.',
  sections: [
    { kind: 'background', heading: 'Baggrund', body: 'Antallet af plejehjemspladser i Furesø er steget. Borgerne vurderes tidligt.' },
  ],
  lines: [{ kind: 'recommendation', text: 'at indsatsen vedtages' }],
  references: [{ system: 'SBSYS', number: '2022-0429908', kind: 'case' }],
  treatments: [],
  attachments: [
    { number: '1.1', title: 'Notat om indsatsen', open: true, mainDocument: false },
    { number: '1.2', title: closedAttachment, open: false, mainDocument: false },
  ],
}

const closedItem: VersionItem = {
  number: '2',
  title: closedTitle,
  type: 'discussion',
  open: false,
  conclusion: 'Den fortrolige pris blev drøftet.',
  sections: [{ kind: 'background', body: 'Den fortrolige pris er høj.' }],
  lines: [{ kind: 'reservation', text: 'Et fortroligt forbehold' }],
  references: [],
  treatments: [{ committee: 'Fortroligt udvalg', state: 'held' }],
  attachments: [{ title: 'Fortroligt bilag', open: false, mainDocument: true }],
}

export const openItemOf = (title: string, body: string, type: VersionItem['type'] = 'information'): VersionItem => ({
  number: '1',
  title,
  type,
  open: true,
  sections: [{ kind: 'background', body }],
  lines: [],
  references: [],
  treatments: [],
  attachments: [],
})

export interface SmallWorld {
  readonly committees: { readonly political: string; readonly professional: string }
  readonly people: { readonly mayor: string; readonly regionalChair: string }
  /** Accepted, not yet published. */
  readonly meetings: { readonly mixed: string; readonly draft: string; readonly open: string; readonly withPersonalNumber: string }
  readonly files: { readonly mixed: string; readonly draft: string; readonly open: string; readonly withPersonalNumber: string }
  actor(role: CommitteeRole, committee: 'political' | 'professional'): Actor
}

/** Everything is accepted and nothing published: what becomes public is for the test to say. */
export async function makeSmallWorld(database: Context['database']): Promise<SmallWorld> {
  const context: Context = { actor: machine, now: smallWorldNow, database }
  await loadReference(context, reference)
  const [political, professional] = await Promise.all(['politisk', 'faglig'].map((slug) => idOf(database, slug)))
  const committees = { political: political!, professional: professional! }
  const mayor = (await insertPerson(database.app, 'Borgmesteren i Furesø', undefined, smallWorldNow)).id
  const regionalChair = (await insertPerson(database.app, 'Regionsrådsformanden', undefined, smallWorldNow)).id
  const attends = (personId: string, name: string, more: Partial<Attending> = {}): Attending => ({
    personId,
    name,
    roles: [],
    capacity: 'member',
    presence: 'present',
    ...more,
  })
  const files = { mixed: 'a'.repeat(64), draft: 'b'.repeat(64), open: 'c'.repeat(64), withPersonalNumber: 'd'.repeat(64) }
  for (const sha256 of Object.values(files)) {
    await insertFile(database.app, { sha256, name: 'referat.docx', mediaType: 'application/octet-stream', bytes: 1 }, smallWorldNow)
    await upsertInspection(database.app, sha256, { findings: [], unread: [] }, smallWorldNow)
  }

  const record = (version: Partial<MeetingVersion> & Pick<MeetingVersion, 'committeeId' | 'heldOn' | 'items'>, sha256: string) =>
    acceptVersion(context, {
      kind: 'minutes',
      people: [],
      comingMeetings: [],
      deadlines: [],
      followUps: [],
      content: {},
      file: { sha256, name: 'referat.docx' },
      ...version,
    })
  const mixed = await record(
    {
      committeeId: committees.political,
      heldOn: '2023-04-26',
      startsAt: '09:15',
      place: 'Rådhuset',
      items: [openItem, closedItem],
      people: [
        attends(mayor, 'Borgmesteren i Furesø', { capacity: 'chair', partyLetter: 'A' }),
        attends(regionalChair, 'Regionsrådsformanden', { presence: 'apology' }),
      ],
      comingMeetings: [{ committeeId: committees.political, heldOn: '2023-09-20', startsAt: '13:00' }],
      followUps: [
        { item: 0, text: 'Furesø skriver et notat', dueOn: '2023-05-20', responsible: 'Furesø' },
        { item: 1, text: 'Fortrolig opfølgning', dueOn: '2023-05-10' },
      ],
    },
    files.mixed,
  )
  const draft = await record(
    { committeeId: committees.political, heldOn: '2023-06-14', kind: 'agenda', items: [openItemOf(unpublishedTitle, 'Intet endnu')] },
    files.draft,
  )
  const open = await record(
    {
      committeeId: committees.professional,
      heldOn: '2023-03-15',
      items: [openItemOf('Status på udskrivelser', 'Gladsaxe orienterede om genindlæggelsen af ældre.', 'discussion')],
      people: [attends(mayor, 'Borgmesteren i Furesø')],
    },
    files.open,
  )
  const withPersonalNumber = await record(
    {
      committeeId: committees.professional,
      heldOn: '2023-02-01',
      items: [openItemOf('En borgers forløb', `Borgeren ${personalNumber} blev udskrevet.`)],
    },
    files.withPersonalNumber,
  )
  return {
    committees,
    people: { mayor, regionalChair },
    meetings: { mixed, draft, open, withPersonalNumber },
    files,
    actor: (role, committee) =>
      signedIn({ personId: mayor, name: 'Borgmesteren i Furesø', committees: [{ committeeId: committees[committee], role }] }),
  }
}

/** What accepting a paper does, without the paper. */
export const acceptVersion = command('test.accept', async (work: Command, version: MeetingVersion) => {
  work.permit(true)
  return (await recordVersion(work, version, 'Sekretariatet')).meetingId
})

async function idOf(database: Context['database'], slug: string): Promise<string> {
  const { id } = await database.app.selectFrom('committees.committee').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()
  return id
}
