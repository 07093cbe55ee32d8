import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { inAgendaWorld } from '../../../../../test/world/agenda-world.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../../../kernel/refusal.ts'
import { agendaPage } from '../../queries/agenda/agenda-page.ts'
import { approveAgenda } from './approve-agenda.ts'
import { arrangeAgenda } from './arrange-agenda.ts'
import { openAgenda } from './open-agenda.ts'
import { settleDeadlines } from './settle-deadlines.ts'

const inWorld = inAgendaWorld(testDatabase())
const refused = (code: string) => ({ refusal: { code: `meetings/${code}` } })

describe('an agenda', () => {
  it(
    'is begun once, with deadlines, by the secretariat; not where a paper tells of the meeting',
    inWorld(async ({ as, meeting, meetings, agendaSecretary, member, seen, db }) => {
      await expect(openAgenda(as(agendaSecretary), { meetingId: meeting })).rejects.toMatchObject(refused('agenda-opened-already'))
      await expect(openAgenda(as(member), { meetingId: meeting })).rejects.toThrow(NotFound)
      await expect(openAgenda(as(agendaSecretary), { meetingId: meetings.draft })).rejects.toMatchObject(refused('agenda-from-paper'))
      expect((await seen()).deadlines).toEqual([{ kind: 'submission', dueOn: '2023-05-02' }])
      const announced = await db
        .selectFrom('meetings.planned_deadline')
        .innerJoin('meetings.meeting as meeting', 'meeting.id', 'meeting_id')
        .select('due_on')
        .where('held_on', '=', '2023-09-20')
        .execute()
      expect(announced).toEqual([{ due_on: '2023-08-15' }])
    }),
  )

  it(
    'is ordered and timed, and nobody’s order is undone unseen',
    inWorld(async ({ as, meeting, agendaSecretary, item, seen }) => {
      const [a, b, c] = [await item({ title: 'A' }), await item({ title: 'B' }), await item({ title: 'C' })]
      const arrange = (revision: number, rows: Parameters<typeof arrangeAgenda>[1]['rows'], more = {}) =>
        arrangeAgenda(as(agendaSecretary), { meetingId: meeting, revision, rows, ...more })
      const rows = [
        { id: a, place: '1', minutes: '10' },
        { id: b, place: '2', minutes: '' },
        { id: c, place: '1', minutes: '125' },
      ]
      await arrange(1, rows)
      const view = await seen()
      expect(view.items.map(({ title, number, startsAt, minutesAllotted }) => [number, title, startsAt, minutesAllotted])).toEqual([
        ['1', 'C', '09:15', 125],
        ['2', 'A', '11:20', 10],
        ['3', 'B', '11:30', undefined],
      ])
      expect(view.times).toMatchObject({ total: 135, untimed: 1, length: 120, tooLongBy: 15 })
      await expect(arrange(1, rows)).rejects.toMatchObject(refused('agenda-arranged-meanwhile'))
      await expect(arrange(2, rows.slice(1))).rejects.toMatchObject(refused('agenda-arranged-meanwhile'))
      await expect(arrange(2, [{ id: a, place: 'først' }, rows[1]!, rows[2]!])).rejects.toMatchObject({
        refusal: { code: 'meetings/agenda-position-wrong', values: { field: `place-${a}` } },
      })
      await arrange(
        2,
        rows.map(({ id, minutes }) => ({ id, minutes })),
        { step: { id: b, way: 'up' } },
      )
      expect((await seen()).items.map(({ title }) => title)).toEqual(['C', 'B', 'A'])
    }),
  )

  it(
    'has deadlines of its own where it wants other ones, and none after the meeting',
    inWorld(async ({ as, meeting, agendaSecretary, seen }) => {
      const settle = (submission: string, dispatch = '') =>
        settleDeadlines(as(agendaSecretary), { meetingId: meeting, written: { submission, dispatch } })
      await settle('2023-05-20', '2023-06-01')
      expect((await seen()).deadlines).toEqual([
        { kind: 'submission', dueOn: '2023-05-20' },
        { kind: 'dispatch', dueOn: '2023-06-01' },
      ])
      await expect(settle('2023-06-08')).rejects.toMatchObject({
        refusal: { code: 'meetings/deadline-after-meeting', values: { field: 'submission' } },
      })
      expect((await seen()).deadlines).toHaveLength(2)
    }),
  )

  it(
    'is nobody’s but those who prepare and approve it',
    inWorld(async ({ as, meeting, member, mayorInChair, actor }) => {
      for (const who of [publicActor, member, actor('secretary', 'professional'), actor('observer', 'political')])
        await expect(agendaPage(as(who), { id: meeting })).rejects.toThrow(NotFound)
      expect((await agendaPage(as(mayorInChair), { id: meeting })).prepares).toBe(false)
      await expect(arrangeAgenda(as(mayorInChair), { meetingId: meeting, revision: 1, rows: [] })).rejects.toThrow(NotFound)
    }),
  )
})

describe('approval', () => {
  it(
    'is each chair’s own, of what they saw, until something of it changes',
    inWorld(async (world) => {
      const { as, meeting, item, approve, seen, mayorInChair, agendaSecretary, db } = world
      await expect(approve(mayorInChair)).rejects.toMatchObject(refused('agenda-empty'))
      const id = await item()
      await expect(approve(agendaSecretary)).rejects.toThrow(NotPermitted)
      await expect(approveAgenda(as(mayorInChair), { meetingId: meeting, seen: 'noget andet' })).rejects.toMatchObject(
        refused('agenda-changed-meanwhile'),
      )
      await approve(mayorInChair)
      await expect(approve(mayorInChair)).rejects.toMatchObject(refused('agenda-approved-already'))
      const states = async () => (await seen()).chairs.map(({ name, state }) => [name, state])
      expect(await states()).toEqual([
        ['Borgmesteren i Furesø', 'approved'],
        ['Regionsrådsformanden', 'missing'],
      ])
      await db.updateTable('meetings.item_draft').set({ minutes_allotted: 15 }).where('id', '=', id).execute()
      expect((await states())[0]).toEqual(['Borgmesteren i Furesø', 'approved'])
      await db.updateTable('meetings.item_draft').set({ title: 'En anden indsats' }).where('id', '=', id).execute()
      expect((await seen()).chairs[0]).toMatchObject({ state: 'stale', since: [{ what: 'item-changed', parts: ['title', 'time'] }] })
      await expect(world.dispatch()).rejects.toMatchObject({
        refusal: { code: 'meetings/agenda-not-approved', values: { missing: 'Borgmesteren i Furesø, Regionsrådsformanden' } },
      })
      await approve(mayorInChair)
      expect((await states())[0]).toEqual(['Borgmesteren i Furesø', 'approved'])
    }),
  )

  it(
    'is given by a deputy for one chair, and by no hand for both',
    inWorld(async ({ actorOf, people, item, approve, seen }) => {
      await item()
      const forRegion = { personId: people.regionalChair, name: 'Regionsrådsformanden' }
      await approve(actorOf(people.deputy, 'Viceborgmesteren', { role: 'chair', onBehalfOf: forRegion }))
      expect((await seen()).chairs[1]).toMatchObject({ state: 'approved', approval: { approvedByName: 'Viceborgmesteren' } })
      const forMayor = { personId: people.mayor, name: 'Borgmesteren i Furesø' }
      const again = actorOf(people.deputy, 'Viceborgmesteren', { role: 'chair', onBehalfOf: forMayor })
      await expect(approve(again)).rejects.toMatchObject(refused('agenda-one-hand'))
    }),
  )
})
