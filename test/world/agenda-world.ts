import { signedIn } from '../support/signed-in.ts'
import type { CommitteeAppointment, SignedInActor } from '../../src/kernel/actor.ts'
import { insertCommitteeAccess } from '../../src/modules/committees/index.ts'
import { insertFile, upsertInspection } from '../../src/modules/documents/index.ts'
import { approveAgenda } from '../../src/modules/meetings/commands/agenda/approve-agenda.ts'
import { dispatchAgenda, type DispatchTold } from '../../src/modules/meetings/commands/agenda/dispatch-agenda.ts'
import { openAgenda } from '../../src/modules/meetings/commands/agenda/open-agenda.ts'
import { insertItem, type NewItem } from '../../src/modules/meetings/commands/items/insert-item.ts'
import { planMeetings } from '../../src/modules/meetings/commands/plan-meetings.ts'
import { agendaNotice } from '../../src/modules/meetings/pages/agenda/agenda-notice.ts'
import { agendaPage } from '../../src/modules/meetings/queries/agenda/agenda-page.ts'
import { insertAttachmentVersion } from '../../src/modules/meetings/repository/draft-attachments.ts'
import { insertPerson } from '../../src/modules/people/index.ts'
import { command, type Context } from '../../src/platform/command/use-case.ts'
import type { TestDatabase } from '../support/database.ts'
import { inSmallWorld, type World } from './in-small-world.ts'

/** Only in closed items, closed attachments and internal notes. */
export const secretWords = 'lejemålets pris'

export interface AgendaWorld extends World {
  readonly db: Context['database']['app']
  /** Of the political level, on 7 June 2023 from 9.15 to 11.15. */
  readonly meeting: string
  readonly people: World['people'] & { readonly secretary: string; readonly deputy: string; readonly member: string }
  /** Both have the right in the database, and so count as chairs. */
  readonly mayorInChair: SignedInActor
  readonly regionInChair: SignedInActor
  readonly agendaSecretary: SignedInActor
  readonly member: SignedInActor
  actorOf(personId: string, name: string, ...committees: readonly Omit<CommitteeAppointment, 'committeeId'>[]): SignedInActor
  /** On the agenda, behind those that stand there. */
  item(more?: Partial<NewItem>): Promise<string>
  replaceFile(attachmentId: string, sha256: string): Promise<void>
  attachmentOf(draftId: string): Promise<string>
  /** What the actor sees, and does upon it. */
  seen(actor?: SignedInActor): ReturnType<typeof agendaPage>
  approve(actor: SignedInActor): Promise<void>
  dispatch(reason?: string): Promise<{ readonly number: number; readonly told: readonly DispatchTold[] }>
}

const insert = command('test.insert-item', async (work, item: NewItem) => {
  work.permit(true)
  const id = await insertItem(work, item)
  await work.record({ event: 'item.placed', subject: { kind: 'item', id } })
  return id
})

/** A meeting with an open agenda without standing items, two chairs, a secretary and a member. */
export const inAgendaWorld = (database: TestDatabase) => (work: (world: AgendaWorld) => Promise<void>) =>
  inSmallWorld(database)(async (world) => {
    const committeeId = world.committees.political
    const db = world.as(world.secretary).database.app
    const now = world.as(world.secretary).now
    const personOf = async (name: string) => (await insertPerson(db, name, undefined, now)).id
    const people = {
      ...world.people,
      secretary: await personOf('Sekretariatet'),
      deputy: await personOf('Viceborgmesteren'),
      member: await personOf('Hospitalsdirektøren'),
    }
    const actorOf: AgendaWorld['actorOf'] = (personId, name, ...committees) =>
      signedIn({ personId, name, committees: committees.map((held) => ({ committeeId, ...held })) })
    for (const [personId, role] of [
      [people.mayor, 'chair'],
      [people.regionalChair, 'chair'],
      [people.secretary, 'secretary'],
      [people.member, 'member'],
    ] as const)
      await insertCommitteeAccess(db, { personId, committeeId, role, from: '2022-07-01' })
    const agendaSecretary = actorOf(people.secretary, 'Sekretariatet', { role: 'secretary' })
    const secretary = world.as(agendaSecretary)
    await planMeetings(secretary, {
      meetings: [{ key: '0', committeeId, heldOn: '2023-06-07', startsAt: '09:15', endsAt: '11:15', place: 'Rådhuset' }],
      publish: false,
    })
    const { id: meeting } = await db
      .selectFrom('meetings.meeting')
      .select('id')
      .where('held_on', '=', '2023-06-07')
      .executeTakeFirstOrThrow()
    await openAgenda(secretary, { meetingId: meeting })
    await db.deleteFrom('meetings.item_draft').where('meeting_id', '=', meeting).execute()
    for (const sha256 of ['1', '2', '3'].map((letter) => letter.repeat(64))) {
      await insertFile(db, { sha256, name: 'notat.pdf', mediaType: 'application/pdf', bytes: 1 }, now)
      await upsertInspection(db, sha256, { findings: [], unread: [] }, now)
    }
    let position = 0
    const seen = (actor = agendaSecretary) => agendaPage(world.as(actor), { id: meeting })
    await work({
      ...world,
      db,
      meeting,
      people,
      mayorInChair: actorOf(people.mayor, 'Borgmesteren i Furesø', { role: 'chair' }),
      regionInChair: actorOf(people.regionalChair, 'Regionsrådsformanden', { role: 'chair' }),
      agendaSecretary,
      member: actorOf(people.member, 'Hospitalsdirektøren', { role: 'member' }),
      actorOf,
      async item(more = {}) {
        const id = await insert(secretary, {
          committeeId,
          meetingId: meeting,
          organisationId: null,
          state: 'on-agenda',
          proposedAt: now,
          open: true,
          publicTitle: null,
          minutesAllotted: null,
          concernedSectors: [],
          whyHere: null,
          internalNote: null,
          presenters: [],
          references: [],
          treatments: [],
          attachments: [],
          title: 'Fælles indsats mod genindlæggelser',
          type: 'decision',
          recommendation: ['at indsatsen vedtages'],
          sections: [{ kind: 'background', heading: null, markdown: 'Tal for genindlæggelser.' }],
          ...more,
        })
        await db.updateTable('meetings.item_draft').set({ position: position++ }).where('id', '=', id).execute()
        return id
      },
      async replaceFile(attachmentId, sha256) {
        await insertAttachmentVersion(db, attachmentId, { sha256, fileName: 'notat.pdf', byName: 'Sekretariatet' }, now)
      },
      async attachmentOf(draftId) {
        return (await db.selectFrom('meetings.draft_attachment').select('id').where('draft_id', '=', draftId).executeTakeFirstOrThrow()).id
      },
      seen,
      async approve(actor) {
        await approveAgenda(world.as(actor), { meetingId: meeting, seen: (await seen()).key })
      },
      async dispatch(reason = '') {
        const told: DispatchTold[] = []
        const tell = (one: DispatchTold) => {
          told.push(one)
          return agendaNotice(one)
        }
        return { number: await dispatchAgenda(secretary, { meetingId: meeting, seen: (await seen()).key, reason, tell }), told }
      },
    })
  })

export const attachment = (sha256: string, more: Partial<NewItem['attachments'][number]> = {}): NewItem['attachments'][number] => ({
  title: 'Notat',
  open: true,
  handout: false,
  sha256: sha256.repeat(64),
  fileName: 'notat.pdf',
  ...more,
})
