import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { type AgendaWorld, attachment, inAgendaWorld, secretWords } from '../../../../../test/world/agenda-world.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { danishInstant } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { publishMeeting } from '../../../publishing/index.ts'
import { recordedFile } from '../../queries/agenda/recorded-file.ts'
import { versionPage } from '../../queries/agenda/version-page.ts'
import { meetingPage } from '../../queries/meeting-page.ts'
import { cancelMeeting } from '../cancel-meeting.ts'
import { takeOffAgenda } from '../items/take-off-agenda.ts'
import { dispatchAgenda } from './dispatch-agenda.ts'

const inWorld = inAgendaWorld(testDatabase())
const refused = (code: string) => ({ refusal: { code: `meetings/${code}` } })
const tell = () => ({ da: 'Sendt ud', en: 'Sent out' })

async function approvedByBoth({ approve, mayorInChair, regionInChair }: AgendaWorld): Promise<void> {
  await approve(mayorInChair)
  await approve(regionInChair)
}

describe('dispatch', () => {
  it(
    'makes a version with the same items, and tells everyone but who sent it',
    inWorld(async (world) => {
      const { as, db, meeting, item, dispatch, member, people } = world
      const furesoe = await db.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()
      const own = await item({
        organisationId: furesoe.id,
        attachments: [attachment('1')],
        minutesAllotted: 30,
        presenters: ['Direktøren'],
      })
      await item({ title: secretWords, publicTitle: 'Et lokale', open: false, internalNote: secretWords })
      await db
        .insertInto('committees.membership')
        .values({
          committee_id: world.committees.political,
          person_id: people.member,
          organisation_id: furesoe.id,
          capacity: 'member',
          valid_from: '2022-07-01',
        })
        .execute()
      await expect(dispatch()).rejects.toMatchObject(refused('agenda-not-approved'))
      await approvedByBoth(world)
      const { number, told } = await dispatch()
      expect(number).toBe(1)
      const view = await meetingPage(as(member), { id: meeting })
      expect(view.items.map(({ id, title, number: called }) => [id === own, title, called])).toEqual([
        [true, 'Fælles indsats mod genindlæggelser', '1'],
        [false, secretWords, '2'],
      ])
      expect(view.items[0]).toMatchObject({ minutesAllotted: 30, attachments: [{ number: '1.1', hasFile: true }] })
      expect(view.attendance.map(({ personId }) => personId)).toEqual(expect.arrayContaining([people.member]))
      expect(view.dispatch).toMatchObject({ version: 1, changes: [] })
      const notices = await db.selectFrom('people.notice').select(['person_id', 'path']).where('kind', '=', 'agenda.dispatched').execute()
      expect(notices.map(({ person_id: to }) => to).toSorted()).toEqual(
        expect.arrayContaining([people.mayor, people.regionalChair, people.member].toSorted()),
      )
      expect(notices.map(({ person_id: to }) => to)).not.toContain(people.secretary)
      expect(told.some(({ own: numbers }) => numbers.join() === '1')).toBe(true)
      expect(JSON.stringify(told)).not.toContain(secretWords)
      // It came from the seats, and does not change them.
      const seats = await db.selectFrom('committees.membership').select('valid_to').where('person_id', '=', people.member).execute()
      expect(seats).toEqual([{ valid_to: null }])
    }),
  )

  it(
    'again names what was added, changed and removed, keeps the numbers, and can be compared',
    inWorld(async (world) => {
      const { as, db, meeting, item, dispatch, replaceFile, attachmentOf, member, agendaSecretary, meetings } = world
      const first = await item({ title: 'Første', attachments: [attachment('1')] })
      const second = await item({ title: 'Anden' })
      const third = await item({ title: 'Tredje', open: false })
      await approvedByBoth(world)
      await dispatch()
      await expect(dispatch()).rejects.toMatchObject(refused('agenda-nothing-changed'))
      await expect(takeOffAgenda(as(agendaSecretary), { draftId: second })).rejects.toMatchObject(refused('item-dispatched'))
      await replaceFile(await attachmentOf(first), '2'.repeat(64))
      await db
        .updateTable('meetings.item_draft')
        .set({ state: 'withdrawn', meeting_id: null, position: null })
        .where('id', '=', second)
        .execute()
      await db.updateTable('meetings.item_draft').set({ title: secretWords }).where('id', '=', third).execute()
      await item({ title: 'Fjerde' })
      await expect(dispatch()).rejects.toMatchObject(refused('agenda-not-approved'))
      await approvedByBoth(world)
      const { number, told } = await dispatch()
      expect(number).toBe(2)
      expect(told[0]?.changes).toMatchObject([
        { what: 'attachment-replaced', attachment: { number: '1.1' } },
        { what: 'item-changed', item: { number: '3', title: '' } },
        { what: 'item-added', item: { number: '4', title: 'Fjerde' } },
        { what: 'item-removed', item: { number: '2', title: 'Anden' } },
      ])
      expect(JSON.stringify(told)).not.toContain(secretWords)
      const view = await meetingPage(as(member), { id: meeting })
      expect(view.items.map(({ number: called, title }) => [called, title])).toEqual([
        ['1', 'Første'],
        ['3', secretWords],
        ['4', 'Fjerde'],
      ])
      expect(view.dispatch?.changes).toHaveLength(4)
      const compared = await versionPage(as(member), { id: meeting, version: '2', with: undefined })
      expect(compared).toMatchObject({ before: 1, others: [1] })
      expect(compared.changes).toHaveLength(4)
      const observed = await versionPage(as(world.actor('observer', 'political')), { id: meeting, version: '2', with: '1' })
      expect(JSON.stringify(observed)).not.toContain(secretWords)
      for (const version of ['3', 'x'])
        await expect(versionPage(as(member), { id: meeting, version, with: undefined })).rejects.toThrow(NotFound)
      await expect(versionPage(as(publicActor), { id: meeting, version: '1', with: undefined })).rejects.toThrow(NotFound)
      await expect(versionPage(as(member), { id: meetings.draft, version: '1', with: undefined })).rejects.toThrow(NotFound)
    }),
  )

  it(
    'without any chair wants a reason',
    inWorld(async ({ db, item, dispatch, seen }) => {
      await item()
      await db.updateTable('committees.committee_access').set({ valid_to: '2023-04-30' }).where('role', '=', 'chair').execute()
      expect((await seen()).chairs).toEqual([])
      await expect(dispatch()).rejects.toMatchObject({ refusal: { code: 'meetings/agenda-reason-missing', values: { field: 'reason' } } })
      await dispatch('Formandsposterne er ubesatte efter valget')
      expect((await seen()).dispatches).toMatchObject([{ version: 1, reason: 'Formandsposterne er ubesatte efter valget' }])
    }),
  )

  it(
    'is refused while an item is half, when the meeting is over or cancelled, and when somebody was faster',
    inWorld(async (world) => {
      const { as, db, meeting, item, dispatch, agendaSecretary } = world
      await expect(dispatch()).rejects.toMatchObject(refused('agenda-empty'))
      const id = await item({ type: null })
      await expect(dispatch()).rejects.toMatchObject({ refusal: { code: 'meetings/agenda-type-missing', values: { number: '1' } } })
      await db.updateTable('meetings.item_draft').set({ type: 'decision', title: ' ' }).where('id', '=', id).execute()
      await expect(dispatch()).rejects.toMatchObject(refused('agenda-title-missing'))
      await db.updateTable('meetings.item_draft').set({ title: 'Hel' }).where('id', '=', id).execute()
      await approvedByBoth(world)
      const sending = { meetingId: meeting, seen: (await world.seen()).key, reason: '', tell }
      const later = as(agendaSecretary, danishInstant('2023-06-08', '09:00'))
      await expect(dispatchAgenda(later, sending)).rejects.toMatchObject(refused('agenda-day-passed'))
      await db.updateTable('meetings.item_draft').set({ minutes_allotted: 20 }).where('id', '=', id).execute()
      await expect(dispatchAgenda(as(agendaSecretary), sending)).rejects.toMatchObject(refused('agenda-changed-meanwhile'))
      await cancelMeeting(as(agendaSecretary), { meetingId: meeting, reason: 'Sygdom' })
      await expect(dispatch()).rejects.toMatchObject(refused('agenda-cancelled'))
    }),
  )
})

describe('a dispatched agenda', () => {
  const publicSees = ({ as, meeting }: AgendaWorld) => meetingPage(as(publicActor), { id: meeting })

  it(
    'is public by the gate only, then with its open files; a closed item by its public title and decision',
    inWorld(async (world) => {
      const { as, db, meeting, item, dispatch, agendaSecretary } = world
      await item({ attachments: [attachment('1'), attachment('2', { title: secretWords, open: false })] })
      const closed = await item({ title: secretWords, publicTitle: 'Et lokale', open: false, minutesAllotted: 10 })
      await approvedByBoth(world)
      await dispatch()
      await expect(publicSees(world)).rejects.toThrow(NotFound)
      await publishMeeting(as(agendaSecretary), { meetingId: meeting })
      await db.updateTable('meetings.agenda_item').set({ public_decision: 'Lejemålet blev godkendt.' }).where('id', '=', closed).execute()
      const view = await publicSees(world)
      expect(view.withheld).toEqual([
        { id: closed, position: 1, number: '2', publicTitle: 'Et lokale', publicDecision: 'Lejemålet blev godkendt.', minutesAllotted: 10 },
      ])
      expect(JSON.stringify(view)).not.toContain(secretWords)
      expect(view.dispatch).toBeNull()
      const fetch = (number: string) => recordedFile(as(publicActor), { id: meeting, number })
      expect(await fetch('1.1')).toEqual({ sha256: '1'.repeat(64), name: 'notat.pdf' })
      for (const number of ['1.2', '9.9']) await expect(fetch(number)).rejects.toThrow(NotFound)
      expect((await recordedFile(as(world.member), { id: meeting, number: '1.2' })).sha256).toBe('2'.repeat(64))
    }),
  )

  it(
    'stays public in its next version, unless a file in it holds what was not meant for others',
    inWorld(async (world) => {
      const { as, db, meeting, item, dispatch, replaceFile, attachmentOf, agendaSecretary } = world
      const id = await item({ attachments: [attachment('1')] })
      await approvedByBoth(world)
      await dispatch()
      await publishMeeting(as(agendaSecretary), { meetingId: meeting })
      await replaceFile(await attachmentOf(id), '2'.repeat(64))
      await approvedByBoth(world)
      await dispatch()
      expect((await publicSees(world)).meeting.version).toBe(2)
      await db.deleteFrom('documents.inspection').where('file_sha256', '=', '3'.repeat(64)).execute()
      await replaceFile(await attachmentOf(id), '3'.repeat(64))
      await approvedByBoth(world)
      await dispatch()
      await expect(publicSees(world)).rejects.toThrow(NotFound)
    }),
  )
})
