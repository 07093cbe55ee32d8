import { signedIn } from '../support/signed-in.ts'
import type { SignedInActor } from '../../src/kernel/actor.ts'
import { mapSubjects } from '../../src/modules/matters/commands/involvement/map-subjects.ts'
import { settleInvolvement } from '../../src/modules/matters/commands/involvement/settle-involvement.ts'
import { lookThroughAgendas } from '../../src/modules/matters/index.ts'
import { telling } from '../../src/modules/matters/pages/involvement/telling.ts'
import { involvementPage } from '../../src/modules/matters/queries/involvement/involvement-page.ts'
import type { MeetingVersion, VersionItem } from '../../src/modules/meetings/rules/meeting-version.ts'
import { insertPerson } from '../../src/modules/people/index.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import type { TestDatabase } from '../support/database.ts'
import { inSmallWorld, machine, type World } from './in-small-world.ts'
import { acceptVersion, openItemOf, smallWorldNow } from './small-world.ts'

const agendaOn = '2023-06-14'

/** Furesø has three committees and a coordinator; the political level meets on 14 June 2023. */
export interface InvolvementWorld extends World {
  readonly app: Context['database']['app']
  readonly coordinator: SignedInActor
  readonly organisationId: string
  readonly own: Readonly<Record<'elders' | 'schools' | 'social', string>>
  readonly partnershipId: string
  /** The next version of the agenda; looked through at once. @returns the meeting */
  agenda(items: readonly VersionItem[], more?: Partial<MeetingVersion>): Promise<string>
  map(committee: string, subjects: string): Promise<void>
  plan(committeeId: string, heldOn: string, dueOn?: string): Promise<void>
  seen(meetingId: string, actor?: SignedInActor): ReturnType<typeof involvementPage>
  confirm(meetingId: string, ids: readonly string[]): Promise<void>
  noticesOf(personId: string): Promise<{ readonly path: string; readonly sentence_da: string; readonly kind: string }[]>
}

export const inInvolvementWorld = (database: TestDatabase) => (work: (world: InvolvementWorld) => Promise<void>) =>
  inSmallWorld(database)(async (world) => {
    const { app } = world.as(machine).database
    const idOf = async (table: 'people.organisation' | 'committees.partnership', slug: string): Promise<string> =>
      (await app.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id
    const organisationId = await idOf('people.organisation', 'furesoe')
    const committee = async (slug: string, name: string): Promise<string> => {
      const values = { slug, name, kind: 'municipal-committee', level: 'political', organisation_id: organisationId }
      return (await app.insertInto('committees.committee').values(values).returning('id').executeTakeFirstOrThrow()).id
    }
    const own = {
      elders: await committee('furesoe-aeldre', 'Ældre og Sundhed'),
      schools: await committee('furesoe-boern', 'Børn og Skole'),
      social: await committee('furesoe-social', 'Handicap, Social og Psykiatri'),
    }
    const consultant = (await insertPerson(app, 'Sundhedskonsulenten i Furesø', organisationId, smallWorldNow)).id
    await app
      .insertInto('people.organisation_access')
      .values({ person_id: consultant, organisation_id: organisationId, role: 'coordinator', valid_from: '2022-07-01' })
      .execute()
    const coordinator: SignedInActor = signedIn({
      personId: consultant,
      name: 'Sundhedskonsulenten i Furesø',
      organisations: [{ organisationId, role: 'coordinator', committees: Object.values(own) }],
    })
    const slug = 'furesoe'
    await work({
      ...world,
      app,
      coordinator,
      organisationId,
      own,
      partnershipId: await idOf('committees.partnership', 'klyngen'),
      agenda: async (items, more = {}) => {
        const meetingId = await acceptVersion(world.as(machine), {
          committeeId: world.committees.political,
          heldOn: agendaOn,
          kind: 'agenda',
          people: [],
          items,
          comingMeetings: [],
          deadlines: [],
          followUps: [],
          content: {},
          ...more,
        })
        await lookThroughAgendas(world.as(machine), telling)
        return meetingId
      },
      map: (committeeId, subjects) => mapSubjects(world.as(coordinator), { slug, committeeId, focusAreaId: undefined, subjects }),
      plan: async (committeeId, heldOn, dueOn) => {
        const meeting = { committee_id: committeeId, held_on: heldOn, state: 'planned', created_at: smallWorldNow }
        const { id } = await app.insertInto('meetings.meeting').values(meeting).returning('id').executeTakeFirstOrThrow()
        if (dueOn) await app.insertInto('meetings.planned_deadline').values({ meeting_id: id, kind: 'submission', due_on: dueOn }).execute()
      },
      seen: (meetingId, actor = coordinator) => involvementPage(world.as(actor), { slug, meetingId }),
      confirm: (meetingId, ids) => settleInvolvement(world.as(coordinator), { slug, meetingId, ids, ask: true }),
      noticesOf: (personId) =>
        app.selectFrom('people.notice').select(['path', 'sentence_da', 'kind']).where('person_id', '=', personId).orderBy('id').execute(),
    })
  })

/** An open item about discharges, as it keeps its id from version to version by its title. */
export const discharges = openItemOf('Udskrivelser i weekenden', 'Hjælpemidler om fredagen.', 'decision')
export const trial: VersionItem = { ...openItemOf('Børn og unges trivsel', 'Ugentlige møder.', 'discussion'), number: '2' }
