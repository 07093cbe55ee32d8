import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { inSmallWorld, machine } from '../../../../test/world/in-small-world.ts'
import { withProposals } from '../../../../test/world/proposals.ts'
import { publicActor } from '../../../kernel/actor.ts'
import { insertAnswerLink } from '../repository/answer-links.ts'
import { answerPage } from '../queries/answer-page.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { registerPage } from '../queries/register-page.ts'
import { registerQuestion } from '../rules/register-question.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'
import { answerByLink } from './answer-by-link.ts'
import { changeFollowUp } from './change-follow-up.ts'
import { confirmFollowUp } from './confirm-follow-up.ts'
import { remindAllDue } from './remind-all-due.ts'
import { reportOnFollowUp } from './report-on-follow-up.ts'

const database = testDatabase()
const scene = inSmallWorld(database)
const words = { da: danish.notices, en: english.notices }
const reminding = { words, origin: 'https://samspil.example', dayInWords: (day: string) => day }
const code = (wanted: string) => ({ refusal: { code: `decisions/${wanted}` } })

describe('reminders', () => {
  it(
    'go out before and after the date and at last to the chairs, each once, and say nothing of what is closed',
    scene(async (world) => {
      const { secretary, open, closed, form, noticesTo, app, stateOf } = await withProposals(world)
      const { mayor, regionalChair } = world.people
      await app
        .insertInto('committees.committee_access')
        .values({ committee_id: world.committees.political, person_id: regionalChair, role: 'chair', valid_from: '2022-01-01' })
        .execute()
      await app
        .insertInto('people.contact')
        .values({
          person_id: mayor,
          mail_address: 'borgmesteren@gladsaxe.example',
          mail_confirmed_at: world.as(machine).now,
          updated_at: world.as(machine).now,
        })
        .execute()
      await confirmFollowUp(world.as(secretary), { id: open, form: form({ personId: mayor }) })
      await confirmFollowUp(world.as(secretary), {
        id: closed,
        form: form({ personId: mayor, text: 'Fortrolig opfølgning', dueOn: '2023-05-10' }),
      })
      const on = (day: string) => remindAllDue(world.as(machine, new Date(`${day}T08:00:00Z`)), reminding)
      const sent: [string, number][] = []
      for (const day of [
        '2023-05-02',
        '2023-05-03',
        '2023-05-04',
        '2023-05-13',
        '2023-05-20',
        '2023-05-21',
        '2023-05-22',
        '2023-06-09',
        '2023-06-20',
        '2023-12-01',
      ])
        sent.push([day, await on(day)])
      expect(sent).toEqual([
        ['2023-05-02', 0],
        ['2023-05-03', 1],
        ['2023-05-04', 0],
        ['2023-05-13', 2],
        ['2023-05-20', 0],
        ['2023-05-21', 1],
        ['2023-05-22', 0],
        ['2023-06-09', 1],
        ['2023-06-20', 1],
        ['2023-12-01', 0],
      ])
      const told = await noticesTo(mayor)
      expect(told.filter(({ sentence }) => sentence.includes('Gladsaxe skriver'))).toHaveLength(3)
      expect(JSON.stringify([told, await noticesTo(regionalChair)])).not.toContain('Fortrolig')
      expect((await noticesTo(regionalChair)).map(({ kind }) => kind)).toEqual(['follow-up.reminded', 'follow-up.reminded'])
      expect(await stateOf(open)).toBe('escalated')
      const mails = await app.selectFrom('platform.mail').select(['receiver', 'subject', 'body']).execute()
      expect(mails.map(({ receiver }) => receiver)).toEqual(['borgmesteren@gladsaxe.example', 'borgmesteren@gladsaxe.example'])
      expect(mails.every(({ body }) => /https:\/\/samspil\.example\/svar\/[\w-]{43}\n/.test(body))).toBe(true)
      expect(mails.every(({ body }) => body.includes('Politisk Klynge følger op på det. Aftalt'))).toBe(true)
      expect(JSON.stringify(mails)).not.toContain('Fortrolig')
    }),
  )
})

describe('what has come to the chairs', () => {
  it(
    'is told to the secretariat too, awaits the chairs, and they say what is agreed',
    scene(async (world) => {
      const { secretary, open, form, noticesTo, app, stateOf } = await withProposals(world)
      const { mayor, regionalChair } = world.people
      const held = { committee_id: world.committees.political, valid_from: '2022-01-01' }
      await app
        .insertInto('committees.committee_access')
        .values([
          { ...held, person_id: regionalChair, role: 'chair' },
          { ...held, person_id: mayor, role: 'secretary' },
        ])
        .execute()
      await confirmFollowUp(world.as(secretary), { id: open, form: form({ personId: regionalChair }) })
      const chair = signedIn({
        personId: mayor,
        name: 'Formanden',
        committees: [{ committeeId: world.committees.political, role: 'chair' }],
      })
      const waiting = async () => (await registerPage(world.as(chair), registerQuestion({ mine: 'ja' }))).rows.map(({ id }) => id)
      expect(await waiting()).toEqual([])
      for (const day of ['2023-05-21', '2023-06-20']) await remindAllDue(world.as(machine, new Date(`${day}T08:00:00Z`)), reminding)
      expect((await noticesTo(mayor)).map(({ sentence }) => sentence)).toEqual([expect.stringContaining('løftet til formandskabet')])
      expect(await waiting()).toEqual([open])
      expect((await followUpPage(world.as(chair), { id: open })).mayReport).toBe(true)
      await reportOnFollowUp(world.as(chair), { id: open, state: 'under-way', text: 'Aftalt med kommunen', words })
      expect(await stateOf(open)).toBe('under-way')
    }),
  )
})

describe('an answer from a mail', () => {
  it(
    'is looked at as often as wanted, given once, and only while the link is good',
    scene(async (world) => {
      const { secretary, open, form, stateOf, app } = await withProposals(world)
      const now = world.as(machine).now
      await confirmFollowUp(world.as(secretary), { id: open, form: form({ personId: world.people.mayor }) })
      const link = (expiresAt: Date, followUpId = open) =>
        insertAnswerLink(app, { followUpId, personId: world.people.mayor, expiresAt }, now)
      const token = await link(new Date(now.getTime() + 1000))
      const answer = (given: string, state = 'done', text = 'Sendt') =>
        answerByLink(world.as(publicActor), { token: given, state, text, words })
      await expect(answerPage(world.as(publicActor), { token: `${token}x` })).rejects.toMatchObject({ name: 'NotFound' })
      await expect(answer('gæt')).rejects.toMatchObject({ name: 'NotFound' })
      for (const _ of [1, 2])
        expect(await answerPage(world.as(publicActor), { token })).toMatchObject({ text: 'Gladsaxe skriver et notat', refusal: undefined })
      await expect(answer(token, 'done', ' ')).rejects.toMatchObject(code('report-missing'))
      await answer(token)
      expect(await stateOf(open)).toBe('done')
      await expect(answer(token)).rejects.toMatchObject(code('answer-used'))
      const late = await link(now)
      await expect(answer(late)).rejects.toMatchObject(code('answer-expired'))
      expect(JSON.stringify(await app.selectFrom('decisions.answer_link').selectAll().execute())).not.toContain(token)
      expect(await app.selectFrom('decisions.follow_up_report').select(['reported_by_name as by']).execute()).toEqual([
        { by: 'Borgmesteren i Furesø' },
      ])
    }),
  )

  it(
    'is no longer theirs to give who is no longer responsible',
    scene(async (world) => {
      const { secretary, open, form, app } = await withProposals(world)
      const now = world.as(machine).now
      await confirmFollowUp(world.as(secretary), { id: open, form: form({ personId: world.people.mayor }) })
      const expiresAt = new Date(now.getTime() + 1000)
      const token = await insertAnswerLink(app, { followUpId: open, personId: world.people.mayor, expiresAt }, now)
      const { revision } = await app.selectFrom('decisions.follow_up').select('revision').where('id', '=', open).executeTakeFirstOrThrow()
      await changeFollowUp(world.as(secretary), { id: open, form: form({ personId: world.people.regionalChair, revision }) })
      await expect(answerByLink(world.as(publicActor), { token, state: 'done', text: 'Sendt', words })).rejects.toMatchObject(
        code('answer-expired'),
      )
    }),
  )

  it(
    'says nothing of what is closed and sends its bearer to sign in',
    scene(async (world) => {
      const { secretary, closed, form, app, stateOf } = await withProposals(world)
      const now = world.as(machine).now
      await confirmFollowUp(world.as(secretary), { id: closed, form: form({ text: 'Fortrolig opfølgning', personId: world.people.mayor }) })
      const token = await insertAnswerLink(
        app,
        { followUpId: closed, personId: world.people.mayor, expiresAt: new Date(now.getTime() + 1000) },
        now,
      )
      const view = await answerPage(world.as(publicActor), { token })
      expect(view).toMatchObject({ text: null, dueOn: null, refusal: { code: 'decisions/answer-closed' } })
      await expect(answerByLink(world.as(publicActor), { token, state: 'done', text: 'x', words })).rejects.toMatchObject(
        code('answer-closed'),
      )
      expect(await stateOf(closed)).toBe('open')
    }),
  )
})
