import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { secretWords } from '../../../../../test/world/agenda-world.ts'
import { inMinutesWorld, type MinutesWorld, onDay } from '../../../../../test/world/minutes-world.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { withdrawMeeting } from '../../../publishing/commands/withdraw-meeting.ts'
import { publishMeeting } from '../../../publishing/index.ts'
import { minutesWords as words } from '../../pages/minutes/minutes-words.ts'
import { compareMinutesPage } from '../../queries/minutes/compare-minutes-page.ts'
import { minutesPage } from '../../queries/minutes/minutes-page.ts'
import { heldMeetingPage } from '../../queries/held/held-meeting-page.ts'
import { beginMeeting } from '../held/begin-meeting.ts'
import { concludeItem, type ConclusionForm } from '../held/conclude-item.ts'
import { approveMinutesAtMeeting } from './approve-minutes-at-meeting.ts'
import { correctAttendance } from './correct-attendance.ts'
import { correctMinutes } from './correct-minutes.ts'
import { restoreMinutes } from './restore-minutes.ts'
import { sendMinutesForApproval } from './send-minutes-for-approval.ts'

const inWorld = inMinutesWorld(testDatabase())
const refused = (code: string) => ({ refusal: { code: `meetings/minutes-${code}` } })

describe('approval at the next meeting', () => {
  it(
    'is noted when a later meeting has begun, by its secretariat or with its item',
    inWorld(async (world) => {
      const { at, meeting, meetings, agendaSecretary, db, member } = world
      await sendMinutesForApproval(at(agendaSecretary), { meetingId: meeting, manner: 'at-meeting', deadline: '', words })
      await expect(world.approveMinutes(world.mayorInChair)).rejects.toMatchObject(refused('approved-by-meeting'))
      const note = (atMeetingId: string, actor = agendaSecretary) =>
        approveMinutesAtMeeting(at(actor, onDay('2023-06-14')), { meetingId: meeting, atMeetingId, words })
      await expect(note(meetings.draft)).rejects.toMatchObject(refused('other-meeting'))
      await db
        .insertInto('meetings.held_meeting')
        .values([meetings.draft, meetings.mixed].map((id) => ({ meeting_id: id, state: 'begun' })))
        .execute()
      await expect(note(meetings.mixed)).rejects.toMatchObject(refused('other-meeting'))
      await expect(note(meetings.draft, member)).rejects.toThrow(NotFound)
      expect((await world.minutes()).laterMeetings.map(({ heldOn }) => heldOn)).toEqual(['2023-06-14'])
      await note(meetings.draft)
      const view = await world.minutes()
      expect(view.approvals).toMatchObject([{ verdict: 'approved', personId: null, atMeetingOn: '2023-06-14' }])
      expect(view.state).toBe('approved')
    }),
  )
})

describe('the item about the last minutes', () => {
  const later = onDay('2023-06-14')

  /** The next meeting, begun, with the standing item, of which nothing is written yet. */
  async function standingItem(world: MinutesWorld): Promise<ConclusionForm> {
    const { at, meeting, meetings, agendaSecretary, db } = world
    await sendMinutesForApproval(at(agendaSecretary), { meetingId: meeting, manner: 'at-meeting', deadline: '', words })
    const itemId = await world.item({ title: 'Godkendelse af referat', recommendation: ['at referatet godkendes'] })
    await db
      .updateTable('meetings.item_draft')
      .set({ meeting_id: meetings.draft, standing: 'approvalOfMinutes' })
      .where('id', '=', itemId)
      .execute()
    await beginMeeting(at(agendaSecretary, later), { meetingId: meetings.draft, reason: 'Dagsordenen blev omdelt' })
    return { meetingId: meetings.draft, itemId, points: new Map(), wish: 'conclude', words }
  }
  const about = (world: MinutesWorld, { meetingId, itemId }: ConclusionForm) =>
    heldMeetingPage(world.at(world.agendaSecretary, later), { id: meetingId, item: itemId })

  it(
    'approves them when it is concluded, and says so before',
    inWorld(async (world) => {
      const form = await standingItem(world)
      expect((await about(world, form)).minutesToApprove.map(({ heldOn }) => heldOn)).toEqual(['2023-06-07'])
      await concludeItem(world.at(world.agendaSecretary, later), { ...form, wish: 'save' })
      expect((await world.minutes()).state).toBe('for-approval')
      await concludeItem(world.at(world.agendaSecretary, later), form)
      const view = await world.minutes()
      expect([view.state, view.approvals.map(({ atMeetingOn }) => atMeetingOn)]).toEqual(['approved', ['2023-06-14']])
      expect((await about(world, form)).minutesToApprove).toEqual([])
      await concludeItem(world.at(world.agendaSecretary, later), form)
    }),
  )

  it(
    'leaves them where the meeting puts them off',
    inWorld(async (world) => {
      const form = await standingItem(world)
      await concludeItem(world.at(world.agendaSecretary, later), { ...form, points: new Map([[0, { shown: null, mine: 'deferred' }]]) })
      expect((await world.minutes()).state).toBe('for-approval')
    }),
  )
})

describe('what was approved', () => {
  it(
    'is corrected with a reason, as a further version that says what was corrected',
    inWorld(async (world) => {
      const { at, meeting, agendaSecretary, openItem, people } = world
      const correct = (more: object) =>
        correctMinutes(at(agendaSecretary), {
          meetingId: meeting,
          itemId: openItem,
          conclusion: 'Klyngen vedtog indsatsen.\n\nGladsaxe skriver et notat.',
          reason: 'Det var Gladsaxe',
          seenVersion: 2,
          words,
          ...more,
        })
      await expect(correct({})).rejects.toMatchObject(refused('not-approved'))
      await world.approvedByBoth()
      await expect(correct({ reason: '' })).rejects.toMatchObject(refused('words-missing'))
      await expect(correct({ seenVersion: 1 })).rejects.toMatchObject(refused('changed-meanwhile'))
      await expect(correct({ conclusion: 'Klyngen vedtog indsatsen.\n\nFuresø skriver et notat.' })).rejects.toMatchObject(
        refused('nothing-corrected'),
      )
      expect(await correct({})).toBe(3)
      const view = await world.minutes(world.member)
      expect(view.corrections).toMatchObject([
        { version: 3, itemId: openItem, reason: 'Det var Gladsaxe', correctedByName: 'Sekretariatet' },
      ])
      expect(view.content.items[0]!.conclusion).toContain('Gladsaxe')
      expect((await world.noticesTo(people.member)).at(-1)!.kind).toBe('minutes.corrected')
    }),
  )

  it(
    'is corrected also where somebody was listed wrongly',
    inWorld(async (world) => {
      const { at, meeting, agendaSecretary, people, db } = world
      const correct = (more: object) =>
        correctAttendance(at(agendaSecretary), {
          meetingId: meeting,
          personId: people.regionalChair,
          listing: 'absent',
          reason: 'Formanden deltog ikke',
          seenVersion: 2,
          words,
          ...more,
        })
      await expect(correct({})).rejects.toMatchObject(refused('not-approved'))
      await world.approvedByBoth()
      await expect(correct({ reason: ' ' })).rejects.toMatchObject(refused('words-missing'))
      await expect(correct({ seenVersion: 1 })).rejects.toMatchObject(refused('changed-meanwhile'))
      for (const nothing of [{ listing: 'present' }, { listing: undefined }, { personId: people.member }])
        await expect(correct(nothing)).rejects.toMatchObject(refused('nothing-corrected'))
      await publishMeeting(at(agendaSecretary), { meetingId: meeting })
      expect(await correct({})).toBe(3)
      const listed = { wordsBefore: 'Regionsrådsformanden: Til stede', wordsAfter: 'Regionsrådsformanden: Fraværende' }
      const everyone = await minutesPage({ ...at(world.member), actor: publicActor }, { id: meeting, words: words.record })
      expect(everyone.corrections).toMatchObject([{ version: 3, about: 'attendance', reason: 'Formanden deltog ikke', ...listed }])
      const rows = await db.selectFrom('meetings.attendance').select(['name', 'presence']).where('meeting_id', '=', meeting).execute()
      expect(rows.find(({ name }) => name === 'Regionsrådsformanden')?.presence).toBe('absent')
    }),
  )

  it(
    'is read by everyone once it is published, without what is closed, and by nobody when it is taken back',
    inWorld(async (world) => {
      const { at, meeting, agendaSecretary, openItem, closedItem } = world
      await world.approvedByBoth()
      const correct = (itemId: string, seenVersion: number) =>
        correctMinutes(at(agendaSecretary), {
          meetingId: meeting,
          itemId,
          conclusion: 'Rettet.',
          reason: `Fejl ved ${itemId}`,
          seenVersion,
          words,
        })
      await correct(openItem, 2)
      await correct(closedItem, 3)
      const everyone = () => minutesPage({ ...at(world.member), actor: publicActor }, { id: meeting, words: words.record })
      await expect(everyone()).rejects.toThrow(NotFound)
      await publishMeeting(at(agendaSecretary), { meetingId: meeting })
      const view = await everyone()
      expect(view.state).toBe('approved')
      expect(view.content.items.map(({ conclusion }) => conclusion)).toEqual(['Rettet.'])
      expect(view.corrections.map(({ reason }) => reason)).toEqual([`Fejl ved ${openItem}`])
      expect(view.withheld.map(({ publicTitle }) => publicTitle)).toEqual(['En aftale om lokaler'])
      expect(JSON.stringify(view)).not.toContain(secretWords)
      await expect(
        compareMinutesPage({ ...at(world.member), actor: publicActor }, { id: meeting, from: '1', to: undefined, words: words.record }),
      ).rejects.toThrow(NotFound)
      await withdrawMeeting(at(agendaSecretary), { meetingId: meeting, reason: 'En borger kan genkendes' })
      await expect(everyone()).rejects.toThrow(NotFound)
    }),
  )

  it(
    'stays public where the agenda was, by the right of who sent it for approval',
    inWorld(async (world) => {
      const { db, meeting, at, agendaSecretary } = world
      await publishMeeting(at(agendaSecretary), { meetingId: meeting })
      await world.approvedByBoth()
      const isPublic = async () =>
        (await db.selectFrom('meetings.meeting').select('published_at').where('id', '=', meeting).executeTakeFirstOrThrow())
          .published_at !== null
      expect(await isPublic()).toBe(true)
      await correctMinutes(at(agendaSecretary), {
        meetingId: meeting,
        itemId: world.openItem,
        conclusion: 'Borgeren 010190-1234 blev nævnt.',
        reason: 'Præcisering',
        seenVersion: 2,
        words,
      })
      expect(await isPublic()).toBe(false)
    }),
  )

  it(
    'takes a published meeting back where the reason says what nobody has seen',
    inWorld(async (world) => {
      const { at, meeting, agendaSecretary, db } = world
      await publishMeeting(at(agendaSecretary), { meetingId: meeting })
      await world.approvedByBoth()
      await correctMinutes(at(agendaSecretary), {
        meetingId: meeting,
        itemId: world.openItem,
        conclusion: 'En borger blev nævnt.',
        reason: 'Det var 010190-1234, der blev nævnt',
        seenVersion: 2,
        words,
      })
      const row = db.selectFrom('meetings.meeting').select('published_at').where('id', '=', meeting)
      expect((await row.executeTakeFirstOrThrow()).published_at).toBeNull()
    }),
  )
})

describe('stages', () => {
  it(
    'are compared and restored while the minutes are written',
    inWorld(async (world) => {
      const { at, meeting, agendaSecretary, openItem, member } = world
      await world.sendForComment()
      await world.conclude(openItem, 'Klyngen forkastede indsatsen.')
      const compared = await compareMinutesPage(at(member), { id: meeting, from: '1', to: undefined, words: words.record })
      expect(compared.differences?.items.map(({ number, lines }) => [number, lines.map(({ kind }) => kind)])).toMatchObject([
        ['1', ['changed', 'removed', 'removed']],
      ])
      expect(compared.mayRestore).toBe(false)
      await restoreMinutes(at(agendaSecretary), { meetingId: meeting, number: 1, words })
      const view = await world.minutes()
      expect(view.content.items[0]!.conclusion).toBe('Klyngen vedtog indsatsen.\n\nFuresø skriver et notat.')
      expect(view.stages.map(({ occasion }) => occasion)).toEqual(['restored', 'for-comment'])
      await world.sendForApproval()
      await expect(restoreMinutes(at(agendaSecretary), { meetingId: meeting, number: 1, words })).rejects.toMatchObject(
        refused('not-for-comment'),
      )
    }),
  )
})

it(
  'is not sent before the meeting has ended, nor without a chair',
  inWorld(async (world) => {
    const { db, meeting, at, agendaSecretary } = world
    await db.updateTable('meetings.held_meeting').set({ state: 'begun' }).where('meeting_id', '=', meeting).execute()
    await expect(world.sendForComment()).rejects.toMatchObject(refused('before-meeting'))
    await db.updateTable('meetings.held_meeting').set({ state: 'ended' }).where('meeting_id', '=', meeting).execute()
    await db.deleteFrom('committees.committee_access').where('role', '=', 'chair').execute()
    await expect(world.sendForApproval()).rejects.toMatchObject(refused('no-chair'))
    await expect(
      sendMinutesForApproval(at(agendaSecretary), { meetingId: meeting, manner: undefined, deadline: '', words }),
    ).rejects.toMatchObject(refused('manner-missing'))
  }),
)
