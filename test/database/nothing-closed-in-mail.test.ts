import { describe, expect, it } from 'vitest'
import { signedIn } from '../support/signed-in.ts'
import { testDatabase } from '../support/database.ts'
import { testMailServer } from '../support/mail-server.ts'
import { type AgendaWorld, attachment, inAgendaWorld, secretWords } from '../world/agenda-world.ts'
import { deliverEverything, giveAddresses } from '../world/every-mail.ts'
import { machine } from '../world/in-small-world.ts'
import { written } from '../world/items-world.ts'
import { inMinutesWorld, onDay } from '../world/minutes-world.ts'
import { slugOf } from '../../src/kernel/name-key.ts'
import type { SignedInActor } from '../../src/kernel/actor.ts'
import { openFollowUp } from '../../src/modules/decisions/index.ts'
import { remindAllDue } from '../../src/modules/decisions/commands/remind-all-due.ts'
import { reportOnFollowUp } from '../../src/modules/decisions/commands/report-on-follow-up.ts'
import { texts as danishOfDecisions } from '../../src/modules/decisions/texts.da.ts'
import { texts as englishOfDecisions } from '../../src/modules/decisions/texts.en.ts'
import { beginMatter } from '../../src/modules/matters/commands/begin-matter.ts'
import { endMatter } from '../../src/modules/matters/commands/end-matter.ts'
import { followMatter } from '../../src/modules/matters/commands/follow-matter.ts'
import { linkItem } from '../../src/modules/matters/commands/link-item.ts'
import { planTreatment } from '../../src/modules/matters/commands/plan-treatment.ts'
import { matterNews } from '../../src/modules/matters/pages/matter-news.ts'
import { inviteToMeeting } from '../../src/modules/meetings/commands/calendar/invite-to-meeting.ts'
import { cancelMeeting } from '../../src/modules/meetings/commands/cancel-meeting.ts'
import { postponeDraft } from '../../src/modules/meetings/commands/items/postpone-draft.ts'
import { proposeDraft } from '../../src/modules/meetings/commands/items/propose-draft.ts'
import { returnDraft } from '../../src/modules/meetings/commands/items/return-draft.ts'
import { sendOnDraft } from '../../src/modules/meetings/commands/items/send-on-draft.ts'
import { startDraft } from '../../src/modules/meetings/commands/items/start-draft.ts'
import { takeOverDraft } from '../../src/modules/meetings/commands/items/take-over-draft.ts'
import { withdrawDraft } from '../../src/modules/meetings/commands/items/withdraw-draft.ts'
import { answerComment } from '../../src/modules/meetings/commands/minutes/answer-comment.ts'
import { approveMinutes } from '../../src/modules/meetings/commands/minutes/approve-minutes.ts'
import { commentOnMinutes } from '../../src/modules/meetings/commands/minutes/comment-on-minutes.ts'
import { correctMinutes } from '../../src/modules/meetings/commands/minutes/correct-minutes.ts'
import { objectToMinutes } from '../../src/modules/meetings/commands/minutes/object-to-minutes.ts'
import { sendMinutesForComment } from '../../src/modules/meetings/commands/minutes/send-minutes-for-comment.ts'
import { moveMeeting } from '../../src/modules/meetings/commands/move-meeting.ts'
import { itemNotice as tell } from '../../src/modules/meetings/pages/items/item-notice.ts'
import { minutesWords as words } from '../../src/modules/meetings/pages/minutes/minutes-words.ts'
import { invitationsBy } from '../../src/modules/meetings/routes/calendar.ts'
import { insertOrganisationAccess, insertPerson } from '../../src/modules/people/index.ts'
import { command } from '../../src/platform/command/use-case.ts'
import { writeMail } from '../../src/platform/mail/outbox.ts'
import { formatDay } from '../../src/ui/dates.ts'

const database = testDatabase()
const server = testMailServer()
const compose = invitationsBy({ origin: 'https://samspil.example', mailFrom: 'samspil@klyngen.example' })!
const reminding = {
  words: { da: danishOfDecisions.notices, en: englishOfDecisions.notices },
  origin: 'https://samspil.example',
  dayInWords: formatDay,
}
/** Also as an address would say them. */
const secrets = [secretWords, slugOf(secretWords)]
const leaksIn = (text: string): boolean => secrets.some((secret) => text.toLowerCase().includes(secret))

type Ground = Pick<AgendaWorld, 'as' | 'db'>

/** Delivers all that waits, and looks through every word of it, and through what people are told on their pages. */
async function expectNothingClosed(world: Ground, kinds: readonly string[], now: Date): Promise<string[]> {
  const notices = await world.db.selectFrom('people.notice').select(['kind', 'path', 'sentence_da', 'sentence_en']).execute()
  expect([...new Set(notices.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted())
  expect(notices.filter((notice) => leaksIn(JSON.stringify(notice)))).toEqual([])
  const mails = await deliverEverything(world, server, now)
  expect(mails.filter(leaksIn)).toEqual([])
  return mails
}

/** Somebody who proposes for Furesø, and is told what becomes of it. */
async function coordinatorIn({ db, as }: Ground): Promise<{ coordinator: SignedInActor; furesoe: string }> {
  const { id: furesoe } = await db.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()
  const { id: personId, name } = await insertPerson(db, 'Konsulenten i Furesø', undefined, as(machine).now)
  await insertOrganisationAccess(db, { personId, organisationId: furesoe, role: 'coordinator', from: '2022-07-01' })
  const organisations = [{ organisationId: furesoe, role: 'coordinator' as const, committees: [] }]
  return { furesoe, coordinator: signedIn({ personId, name, organisations }) }
}

describe('nothing closed is in a mail', () => {
  it(
    'of items in the making, whatever becomes of them',
    inAgendaWorld(database)(async (world) => {
      const { as, agendaSecretary } = world
      const { coordinator, furesoe } = await coordinatorIn(world)
      await giveAddresses(world)
      const proposed = async () => {
        const fields = {
          ...written,
          title: `Om ${secretWords}`,
          open: false,
          internalNote: secretWords,
          recommendation: [`at ${secretWords} godkendes`],
        }
        const draftId = await startDraft(as(coordinator), { committee: 'politisk', organisationId: furesoe, fields })
        await proposeDraft(as(coordinator), { draftId, tell })
        return draftId
      }
      const [back, put, on] = [await proposed(), await proposed(), await proposed()]
      await returnDraft(as(agendaSecretary), { draftId: back, reason: secretWords, tell })
      await withdrawDraft(as(coordinator), { draftId: back, reason: secretWords, tell })
      for (const draftId of [put, on]) await takeOverDraft(as(agendaSecretary), { draftId, tell })
      await postponeDraft(as(agendaSecretary), { draftId: put, reason: secretWords, follows: [], tell })
      await sendOnDraft(as(agendaSecretary), { draftId: on, reason: secretWords, to: 'faglig', follows: ['text'], tell })
      const kinds = ['proposed', 'returned', 'withdrawn', 'taken-over', 'postponed', 'sent-on'].map((kind) => `item.${kind}`)
      const mails = await expectNothingClosed(world, kinds, as(machine).now)
      expect(mails.join('\n')).toMatch(/et lukket punkt|a closed item/)
    }),
  )

  it(
    'of an agenda and its changes, nor in an invitation',
    inAgendaWorld(database)(async (world) => {
      const { as, db, meeting, item, agendaSecretary, approve, dispatch, replaceFile, attachmentOf } = world
      await giveAddresses(world)
      const closed = await item({ title: `Om ${secretWords}`, open: false, internalNote: secretWords, attachments: [attachment('1')] })
      const open = await item({ attachments: [attachment('2', { title: `Bilag om ${secretWords}`, open: false })] })
      const bothApprove = async () => {
        await approve(world.mayorInChair)
        await approve(world.regionInChair)
      }
      await bothApprove()
      await dispatch()
      await db
        .updateTable('meetings.item_draft')
        .set({ title: `Mere om ${secretWords}` })
        .where('id', '=', closed)
        .execute()
      await replaceFile(await attachmentOf(open), '3'.repeat(64))
      await item({ title: `Endnu mere om ${secretWords}`, open: false })
      await bothApprove()
      await dispatch()
      await inviteToMeeting(as(agendaSecretary), { meetingId: meeting, compose })
      await moveMeeting(as(agendaSecretary), { meetingId: meeting, heldOn: '2023-06-08', startsAt: '10:00', invite: compose })
      await cancelMeeting(as(agendaSecretary), { meetingId: meeting, reason: 'For få kan komme', invite: compose })
      const mails = await expectNothingClosed(world, ['agenda.dispatched'], as(machine).now)
      expect(mails.filter((mail) => mail.includes('BEGIN:VCALENDAR')).length).toBeGreaterThan(0)
      expect(mails.filter((mail) => mail.includes('METHOD:CANCEL')).length).toBeGreaterThan(0)
    }),
  )

  it(
    'of minutes, from the draft to a correction',
    inMinutesWorld(database)(async (world) => {
      const { at, meeting, closedItem, agendaSecretary, member, mayorInChair, regionInChair, sendForApproval, minutes } = world
      await giveAddresses(world)
      const meetingId = meeting
      await sendMinutesForComment(at(agendaSecretary), { meetingId, deadline: '2023-06-14', words })
      const comment = { meetingId, quote: secretWords, body: `${secretWords} er en anden`, words }
      await commentOnMinutes(at(member), { ...comment, place: '' })
      const commentId = (await minutes()).comments[0]!.id
      await answerComment(at(agendaSecretary), { meetingId, commentId, followed: false, answer: `Nej, ${secretWords} er den`, words })
      await sendForApproval()
      await objectToMinutes(at(member), { meetingId, objection: `Jeg er uenig om ${secretWords}`, words })
      const objection = (await minutes()).comments.find(({ id }) => id !== commentId)!.id
      await answerComment(at(agendaSecretary), { meetingId, commentId: objection, followed: false, answer: secretWords, words })
      await sendForApproval()
      for (const chair of [mayorInChair, regionInChair]) await approveMinutes(at(chair), { meetingId, words })
      await correctMinutes(at(agendaSecretary), {
        meetingId,
        itemId: closedItem,
        conclusion: `Klyngen forkastede ${secretWords}.`,
        reason: `Det var ikke ${secretWords}`,
        seenVersion: 2,
        words,
      })
      const news = ['for-comment', 'commented', 'answered', 'for-approval', 'objected', 'approved', 'corrected']
      const mails = await expectNothingClosed(world, ['agenda.dispatched', ...news.map((one) => `minutes.${one}`)], at(member).now)
      expect(mails.length).toBeGreaterThan(2)
    }),
  )

  it(
    'of follow-ups: reminders, escalation, and what was reported',
    inMinutesWorld(database)(async (world) => {
      const { as, at, db, meeting, closedItem, people, committees, agendaSecretary } = world
      await db.deleteFrom('people.notice').execute()
      await db.deleteFrom('decisions.follow_up').execute()
      const open = command('test.open-closed-follow-up', (work, by: { readonly personId?: string; readonly organisationId?: string }) => {
        work.permit(true)
        return openFollowUp(work, {
          committeeId: committees.political,
          meetingId: meeting,
          itemId: closedItem,
          text: `Undersøg ${secretWords}`,
          organisationId: by.organisationId,
          personId: by.personId,
          dueOn: '2023-06-20',
          sourceOn: '2023-06-07',
          sourceLabel: '2',
          sourcePath: `/moeder/${meeting}`,
          open: false,
          published: false,
          tell: [people.mayor],
        })
      })
      const { furesoe } = await coordinatorIn(world)
      await giveAddresses(world)
      const id = await open(at(agendaSecretary), { personId: people.member })
      await open(at(agendaSecretary), { organisationId: furesoe })
      for (let day = 12; day <= 30; day++) await remindAllDue(as(machine, onDay(`2023-06-${day}`)), reminding)
      await remindAllDue(as(machine, onDay('2023-08-01')), reminding)
      await reportOnFollowUp(as(agendaSecretary, onDay('2023-08-01')), {
        id,
        state: 'done',
        text: `${secretWords} er betalt`,
        words: reminding.words,
      })
      const mails = await expectNothingClosed(world, ['follow-up.reminded', 'follow-up.reported'], onDay('2023-08-02'))
      expect(mails.join('\n')).not.toContain('/svar/')
    }),
  )

  it(
    'of a closed matter, not even in its address',
    inMinutesWorld(database)(async (world) => {
      const { at, db, member, agendaSecretary, openItem } = world
      await db.deleteFrom('people.notice').execute()
      const { coordinator } = await coordinatorIn(world)
      await giveAddresses(world)
      const { id: partnershipId } = await db
        .selectFrom('committees.partnership')
        .select('id')
        .where('slug', '=', 'klyngen')
        .executeTakeFirstOrThrow()
      const slug = await beginMatter(at(coordinator), {
        title: `Sagen om ${secretWords}`,
        summary: secretWords,
        partnershipId,
        focusAreaId: undefined,
        open: false,
        references: '',
        itemId: undefined,
      })
      await followMatter(at(member), { slug, follow: true })
      const news = { slug, tell: matterNews }
      const step = { committeeId: undefined, committeeName: `Udvalget om ${secretWords}`, stage: 1, plannedOn: '', heldOn: '', outcome: '' }
      await planTreatment(at(agendaSecretary), { ...step, ...news })
      await linkItem(at(agendaSecretary), { ...news, itemId: openItem })
      await endMatter(at(agendaSecretary), { ...news, because: `Vi har ${secretWords}` })
      const mails = await expectNothingClosed(world, ['matter.moved'], at(member).now)
      expect(mails.length).toBeGreaterThan(0)
    }),
  )
})

it(
  'would have been found, had it been there',
  inAgendaWorld(database)(async (world) => {
    const { as, db } = world
    const { now } = as(machine)
    const plain = { receiver: 'formanden@regionen.example', subject: 'Nyt', body: 'Nyt' }
    const calendar = { text: `BEGIN:VCALENDAR\r\nSUMMARY:Om ${secretWords}\r\nEND:VCALENDAR`, method: 'REQUEST' as const }
    for (const mail of [{ ...plain, subject: `Om ${secretWords}` }, { ...plain, body: `Om ${secretWords}` }, { ...plain, calendar }, plain])
      await writeMail(db, mail, now)
    expect((await deliverEverything(world, server, now)).map(leaksIn).filter(Boolean)).toHaveLength(3)
  }),
)
