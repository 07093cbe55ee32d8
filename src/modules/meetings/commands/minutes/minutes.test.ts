import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { secretWords } from '../../../../../test/world/agenda-world.ts'
import { machine } from '../../../../../test/world/in-small-world.ts'
import { inMinutesWorld, type MinutesWorld, onDay } from '../../../../../test/world/minutes-world.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../../../kernel/refusal.ts'
import { minutesWords as words } from '../../pages/minutes/minutes-words.ts'
import { minutesPage } from '../../queries/minutes/minutes-page.ts'
import { answerComment } from './answer-comment.ts'
import { approveAllDue } from './approve-all-due.ts'
import { commentOnMinutes } from './comment-on-minutes.ts'
import { objectToMinutes } from './object-to-minutes.ts'
import { restoreMinutes } from './restore-minutes.ts'

const inWorld = inMinutesWorld(testDatabase())
const refused = (code: string) => ({ refusal: { code: `meetings/minutes-${code}` } })

describe('a draft', () => {
  it(
    'is what was sent out, with what was concluded and who was there; its secretariat’s and the chairs’',
    inWorld(async (world) => {
      const { minutes, member, mayorInChair, at, meeting } = world
      const view = await minutes()
      expect(view.state).toBe('draft')
      expect(view.content.items.map(({ title, conclusion }) => [title, conclusion])).toEqual([
        ['Fælles indsats mod genindlæggelser', 'Klyngen vedtog indsatsen.\n\nFuresø skriver et notat.'],
        [`Om ${secretWords}`, `Klyngen godkendte ${secretWords}.`],
      ])
      expect(view.content.people.length).toBeGreaterThan(0)
      expect(view.content.coming.map(({ heldOn }) => heldOn)).toEqual(['2023-06-14', '2023-09-20'])
      expect(view.step).toBe('send-for-comment')
      expect((await minutes(mayorInChair)).step).toBe('wait-for-meeting')
      for (const who of [member, publicActor])
        await expect(minutesPage({ ...at(member), actor: who }, { id: meeting, words: words.record })).rejects.toThrow(NotFound)
    }),
  )

  it(
    'is sent for comment with a deadline that leaves time; those in the committee are told, nothing closed in it',
    inWorld(async (world) => {
      const { minutes, member, people, at, actorOf } = world
      await expect(world.sendForComment('2023-06-08')).rejects.toMatchObject(refused('deadline-too-short'))
      await expect(world.sendForComment('2023-06-01')).rejects.toMatchObject(refused('deadline-passed'))
      await world.sendForComment()
      const view = await minutes(member)
      expect([view.state, view.step, view.mayComment]).toEqual(['for-comment', 'comment', true])
      const told = await world.noticesTo(people.member)
      expect(told.map(({ sentence_da: sentence }) => sentence)).toEqual([
        'Referatet fra mødet i Politisk Klynge 7. juni 2023 kan kommenteres til og med 14. juni 2023.',
      ])
      expect(await world.noticesTo(people.secretary)).toEqual([])
      const observer = await minutesPage(at(actorOf(people.member, 'Observatøren', { role: 'observer' })), {
        id: world.meeting,
        words: words.record,
      })
      expect(JSON.stringify(observer)).not.toContain(secretWords)
      expect(observer.withheld.map(({ publicTitle }) => publicTitle)).toEqual(['En aftale om lokaler'])
    }),
  )
})

describe('a comment', () => {
  const comment = ({ at, meeting, member }: MinutesWorld, place: string, quote: string, body = 'Ret det', now?: Date) =>
    commentOnMinutes(at(member, now), { meetingId: meeting, place, quote, body, words })

  it(
    'stays with the words it was written to, whatever becomes of them',
    inWorld(async (world) => {
      await world.sendForComment()
      await comment(world, '', 'Furesø skriver')
      const [before] = (await world.minutes()).comments
      expect(before).toMatchObject({
        quote: 'Furesø skriver',
        paragraph: 'Furesø skriver et notat.',
        standing: 'as-it-was',
        itemId: world.openItem,
      })
      await world.conclude(world.openItem, 'Furesø skriver nu.\n\nGladsaxe skriver et notat.')
      expect((await world.minutes()).comments[0]).toMatchObject({
        quote: 'Furesø skriver',
        paragraph: 'Furesø skriver et notat.',
        standing: 'elsewhere-changed',
      })
      await world.conclude(world.openItem, 'Gladsaxe skriver et notat.')
      expect((await world.minutes()).comments[0]).toMatchObject({ quote: 'Furesø skriver', standing: 'words-changed' })
    }),
  )

  it(
    'is about words that are there, in time, and of somebody at the table',
    inWorld(async (world) => {
      await expect(comment(world, '', '')).rejects.toMatchObject(refused('not-for-comment'))
      await world.sendForComment()
      await expect(comment(world, '', 'budgettet')).rejects.toMatchObject(refused('quote-not-there'))
      await expect(comment(world, '', 'Klyngen')).rejects.toMatchObject(refused('quote-ambiguous'))
      await expect(comment(world, '', '', ' ')).rejects.toMatchObject(refused('words-missing'))
      await expect(comment(world, '', '', 'For sent', onDay('2023-06-15'))).rejects.toMatchObject(refused('not-for-comment'))
      const observer = world.actorOf(world.people.member, 'Observatøren', { role: 'observer' })
      await expect(
        commentOnMinutes(world.at(observer), { meetingId: world.meeting, place: '', quote: '', body: 'Hej', words }),
      ).rejects.toThrow(NotFound)
    }),
  )

  it(
    'on a closed item is read by those who read the item',
    inWorld(async (world) => {
      await world.sendForComment()
      await comment(world, `item:${world.closedItem}`, '', `Prisen er ${secretWords}`)
      expect((await world.minutes(world.member)).comments).toHaveLength(1)
      expect((await world.minutes(world.actorOf(world.people.deputy, 'Observatøren', { role: 'observer' }))).comments).toEqual([])
    }),
  )

  it(
    'is answered, with why where it is not followed, before anything is approved',
    inWorld(async (world) => {
      const { at, meeting, agendaSecretary, member, people } = world
      await world.sendForComment()
      const commentId = await comment(world, '', 'et notat')
      await expect(world.sendForApproval()).rejects.toMatchObject({
        refusal: { code: 'meetings/minutes-comments-unanswered', values: { number: 1 } },
      })
      expect((await world.minutes()).step).toBe('answer-comments')
      const answer = (followed: boolean, said: string) =>
        answerComment(at(agendaSecretary), { meetingId: meeting, commentId, followed, answer: said, words })
      await expect(answer(false, '')).rejects.toMatchObject(refused('words-missing'))
      await expect(answerComment(at(member), { meetingId: meeting, commentId, followed: true, answer: '', words })).rejects.toThrow(
        NotFound,
      )
      await answer(false, 'Det blev sagt sådan')
      expect((await world.minutes(member)).comments[0]).toMatchObject({ followed: false, answer: 'Det blev sagt sådan' })
      expect((await world.noticesTo(people.member)).map(({ kind }) => kind)).toContain('minutes.answered')
      await world.sendForApproval()
      expect((await world.minutes()).state).toBe('for-approval')
    }),
  )
})

describe('approval in writing', () => {
  it(
    'is by each chair once, and freezes the minutes as the next version of the meeting, word for word',
    inWorld(async (world) => {
      const { minutes, mayorInChair, regionInChair, meeting, db, openItem } = world
      await expect(world.approveMinutes(mayorInChair)).rejects.toMatchObject(refused('not-for-approval'))
      await world.sendForApproval()
      for (const who of [world.member, world.agendaSecretary]) await expect(world.approveMinutes(who)).rejects.toThrow(NotPermitted)
      expect(await world.approveMinutes(mayorInChair)).toBe(false)
      await expect(world.approveMinutes(mayorInChair)).rejects.toMatchObject(refused('approved-twice'))
      expect((await minutes(mayorInChair)).step).toBe('await-others')
      // What is written after it was sent is not what they approve.
      await world.conclude(openItem, 'Noget andet.')
      expect((await minutes()).changedSince).toBe(true)
      expect(await world.approveMinutes(regionInChair)).toBe(true)
      const view = await minutes()
      expect([view.state, view.minutes.version]).toEqual(['approved', 2])
      expect(view.content.items[0]!.conclusion).toBe('Klyngen vedtog indsatsen.\n\nFuresø skriver et notat.')
      const row = await db.selectFrom('meetings.meeting').select(['state', 'version']).where('id', '=', meeting).executeTakeFirstOrThrow()
      expect(row).toEqual({ state: 'minutes', version: 2 })
      const recorded = await db
        .selectFrom('meetings.agenda_item')
        .select(['id', 'conclusion'])
        .where('meeting_id', '=', meeting)
        .orderBy('position')
        .execute()
      expect(recorded).toEqual([
        { id: openItem, conclusion: 'Klyngen vedtog indsatsen.\n\nFuresø skriver et notat.' },
        { id: world.closedItem, conclusion: `Klyngen godkendte ${secretWords}.` },
      ])
      const [approval] = await db
        .selectFrom('meetings.minutes_approval')
        .select(['content', 'verdict'])
        .where('meeting_id', '=', meeting)
        .execute()
      expect(approval).toMatchObject({ verdict: 'approved', content: { items: [{ id: openItem }, {}] } })
      const attended = await db.selectFrom('meetings.attendance').select('name').where('meeting_id', '=', meeting).execute()
      expect(attended.length).toBe(view.content.people.length)
    }),
  )

  it(
    'is over then: nothing is written, answered or approved any more',
    inWorld(async (world) => {
      await world.approvedByBoth()
      await expect(world.conclude(world.openItem, 'Noget andet')).rejects.toMatchObject({ refusal: { code: 'meetings/minutes-approved' } })
      await expect(world.approveMinutes(world.mayorInChair)).rejects.toMatchObject(refused('approved-already'))
      await expect(world.sendForComment()).rejects.toMatchObject(refused('approved-already'))
      await expect(world.sendForApproval()).rejects.toMatchObject(refused('approved-already'))
      await expect(restoreMinutes(world.at(world.agendaSecretary), { meetingId: world.meeting, number: 1, words })).rejects.toMatchObject(
        refused('approved-already'),
      )
    }),
  )

  it(
    'is given by a deputy for one chair, and by no hand for both',
    inWorld(async ({ actorOf, people, sendForApproval, approveMinutes, mayorInChair }) => {
      await sendForApproval()
      const deputyFor = (personId: string, name: string) =>
        actorOf(people.deputy, 'Viceborgmesteren', { role: 'chair', onBehalfOf: { personId, name } })
      expect(await approveMinutes(deputyFor(people.regionalChair, 'Regionsrådsformanden'))).toBe(false)
      await expect(approveMinutes(deputyFor(people.mayor, 'Borgmesteren i Furesø'))).rejects.toMatchObject(refused('one-hand'))
      expect(await approveMinutes(mayorInChair)).toBe(true)
    }),
  )

  it(
    'happens by silence when the deadline has passed, once, and not before',
    inWorld(async (world) => {
      await expect(world.sendForApproval(undefined, '2023-06-20')).rejects.toMatchObject({
        refusal: { code: 'meetings/minutes-deadline-too-short', values: { earliest: '2023-06-21' } },
      })
      await world.sendForApproval()
      const due = (now: Date) => approveAllDue(world.as(machine, now), words)
      expect(await due(onDay('2023-06-23'))).toBe(0)
      await expect(approveAllDue(world.at(world.agendaSecretary, onDay('2023-06-24')), words)).rejects.toThrow(NotPermitted)
      expect(await due(onDay('2023-06-24'))).toBe(1)
      const view = await world.minutes()
      expect(view.approvals.map(({ verdict, personId }) => [verdict, personId])).toEqual([['tacit', null]])
      expect(view.state).toBe('approved')
      expect(await due(onDay('2023-06-25'))).toBe(0)
    }),
  )

  it(
    'is stopped by an objection, which is answered like a comment',
    inWorld(async (world) => {
      const { at, meeting, member, mayorInChair } = world
      await world.sendForApproval()
      await world.approveMinutes(mayorInChair)
      const object = (objection: string) => objectToMinutes(at(member), { meetingId: meeting, objection, words })
      await expect(object('')).rejects.toMatchObject(refused('words-missing'))
      await object('Vi vedtog det ikke')
      expect(await approveAllDue(world.as(machine, onDay('2023-07-01')), words)).toBe(0)
      const view = await world.minutes()
      expect([view.state, view.step, view.unanswered]).toEqual(['for-comment', 'answer-comments', 1])
      await expect(object('Igen')).rejects.toMatchObject(refused('not-for-approval'))
      await answerComment(at(world.agendaSecretary), {
        meetingId: meeting,
        commentId: view.comments[0]!.id,
        followed: true,
        answer: '',
        words,
      })
      await world.sendForApproval(onDay('2023-06-08'), '2023-06-26')
      // An approval of what was sent before counts no more.
      expect((await world.minutes()).chairs.filter(({ approved }) => approved)).toEqual([])
    }),
  )
})
