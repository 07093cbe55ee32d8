import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../../test/support/database.ts'
import { formOf, makingItems, written, tell } from '../../../../../test/world/items-world.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { draftAsFields } from '../../rules/items/draft-as-fields.ts'
import { settleNoticePeriods } from '../settle-notice-periods.ts'
import { addStandingItems } from './add-standing-items.ts'
import { placeDraft } from './place-draft.ts'
import { proposeDraft } from './propose-draft.ts'
import { returnDraft } from './return-draft.ts'
import { saveDraft } from './save-draft.ts'
import { startDraft } from './start-draft.ts'
import { takeOffAgenda } from './take-off-agenda.ts'
import { takeOverDraft } from './take-over-draft.ts'
import { withdrawDraft } from './withdraw-draft.ts'

const making = makingItems(testDatabase())
const refused = (code: string) => ({ refusal: { code: `meetings/${code}` } })

describe('a proposal', () => {
  it(
    'can be saved with nothing in it, but is sent only with what an agenda needs',
    making(async ({ as, coordinator, contents, start }) => {
      const id = await start({ title: '', type: null, concernedSectors: [], recommendation: [], sections: [] })
      expect((await contents(id)).sections.map(({ kind, markdown }) => [kind, markdown])).toEqual([
        ['background', ''],
        ['casePresentation', ''],
      ])
      await expect(proposeDraft(as(coordinator), { tell, draftId: id })).rejects.toMatchObject(refused('title-missing'))
      const full = await start()
      await proposeDraft(as(coordinator), { tell, draftId: full })
      expect(await contents(full)).toMatchObject({
        state: 'proposed',
        recommendation: ['at forslaget drøftes', 'at der nedsættes en gruppe'],
        references: [{ system: 'SBSYS', number: '2023-0011' }],
      })
    }),
  )

  it(
    'that concerns one of the sectors only says why it comes here',
    making(async ({ as, coordinator, contents, start }) => {
      const id = await start({ concernedSectors: ['municipality'] })
      await expect(proposeDraft(as(coordinator), { tell, draftId: id })).rejects.toMatchObject(refused('why-here-missing'))
      const now = await contents(id)
      await saveDraft(as(coordinator), {
        draftId: id,
        was: formOf(now),
        fields: { ...draftAsFields(now), whyHere: 'Det rammer hospitalet.' },
      })
      await proposeDraft(as(coordinator), { tell, draftId: id })
      expect((await contents(id)).whyHere).toBe('Det rammer hospitalet.')
    }),
  )

  it(
    'comes from those who take part, and is nobody else’s before it is sent',
    making(async ({ as, committees, furesoe, secretary, actor, start }) => {
      const stranger: Actor = signedIn({
        personId: committees.political,
        name: 'En anden',
        organisations: [{ organisationId: committees.political, role: 'coordinator', committees: [] }],
      })
      const ask = { committee: 'faglig', fields: written }
      await expect(startDraft(as(stranger), { ...ask, organisationId: committees.political })).rejects.toThrow(NotPermitted)
      await expect(startDraft(as(stranger), { ...ask, organisationId: furesoe })).rejects.toThrow(NotPermitted)
      await expect(startDraft(as(actor('member', 'professional')), { ...ask, organisationId: null })).rejects.toThrow(NotPermitted)
      const id = await start()
      await expect(takeOverDraft(as(secretary), { tell, draftId: id })).rejects.toThrow(NotFound)
    }),
  )

  it(
    'is the secretariat’s once it has been taken over; sent back it is the proposer’s again',
    making(async ({ as, coordinator, secretary, contents, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { tell, draftId: id })
      await takeOverDraft(as(secretary), { tell, draftId: id })
      const now = await contents(id)
      const again = { draftId: id, was: formOf(now), fields: { ...draftAsFields(now), title: 'En anden titel' } }
      await expect(saveDraft(as(coordinator), again)).rejects.toThrow(NotPermitted)
      await expect(returnDraft(as(secretary), { tell, draftId: id })).rejects.toMatchObject(refused('item-reason-missing'))
      await returnDraft(as(secretary), { tell, draftId: id, reason: 'Økonomien mangler' })
      expect(await contents(id)).toMatchObject({ state: 'draft', stateReason: 'Økonomien mangler' })
      await saveDraft(as(coordinator), again)
      expect((await contents(id)).title).toBe('En anden titel')
    }),
  )

  it(
    'two people write in at once: each keeps what they wrote, and what both changed is nobody’s to overwrite',
    making(async ({ as, coordinator, contents, start }) => {
      const id = await start()
      const seen = await contents(id)
      const fields = draftAsFields(seen)
      await saveDraft(as(coordinator), { draftId: id, was: formOf(seen), fields: { ...fields, title: 'Min titel' } })
      await saveDraft(as(coordinator), { draftId: id, was: formOf(seen), fields: { ...fields, minutes: '45' } })
      expect(await contents(id)).toMatchObject({ title: 'Min titel', minutesAllotted: 45 })
      await expect(
        saveDraft(as(coordinator), { draftId: id, was: formOf(seen), fields: { ...fields, title: 'Din titel' } }),
      ).rejects.toMatchObject({ refusal: { code: 'meetings/item-changed-meanwhile', values: { field: 'title', fields: 'title' } } })
      expect((await contents(id)).title).toBe('Min titel')
    }),
  )

  it(
    'with what no field can hold is refused before anything is kept',
    making(async ({ start }) => {
      await expect(start({ minutes: 'en time' })).rejects.toMatchObject(refused('minutes-wrong'))
      await expect(start({ title: 'x'.repeat(2001) })).rejects.toMatchObject(refused('field-too-long'))
    }),
  )
})

describe('on an agenda', () => {
  it(
    'stands what the secretariat puts there; late when it came after the deadline of that meeting',
    making(async ({ as, coordinator, secretary, contents, meeting, start }) => {
      await settleNoticePeriods(as(secretary), { committee: 'faglig', submissionInDays: 14, dispatchInDays: 7 })
      const [soon, later] = [await meeting('2023-05-10'), await meeting('2023-08-30')]
      const [first, second] = [await start({ meetingId: soon }), await start({ meetingId: later })]
      for (const id of [first, second]) await proposeDraft(as(coordinator), { tell, draftId: id })
      expect([(await contents(first)).late, (await contents(second)).late]).toEqual([true, false])
      for (const id of [first, second]) await placeDraft(as(secretary), { draftId: id, meetingId: later })
      const db = as(secretary).database.app
      expect((await listDraftsOfMeeting(db, later)).map(({ id, position, late }) => [id, position, late])).toEqual([
        [first, 0, false],
        [second, 1, false],
      ])
      await takeOffAgenda(as(secretary), { draftId: first })
      expect(await contents(first)).toMatchObject({ state: 'with-secretariat', meetingId: null })
    }),
  )

  it(
    'stands nothing of another committee’s meeting, nor of one that is over',
    making(async ({ as, coordinator, secretary, meetings, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { tell, draftId: id })
      await expect(placeDraft(as(secretary), { draftId: id, meetingId: meetings.draft })).rejects.toMatchObject(
        refused('agenda-of-another'),
      )
      await expect(placeDraft(as(secretary), { draftId: id, meetingId: meetings.open })).rejects.toMatchObject(refused('meeting-over'))
    }),
  )

  it(
    'stands by itself what is standing, once, around what is to be treated, and not what somebody took away',
    making(async ({ as, coordinator, secretary, meeting, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { tell, draftId: id })
      const next = await meeting('2023-06-15')
      await placeDraft(as(secretary), { draftId: id, meetingId: next })
      const open = command('test.add-standing', async (work, meetingId: string) => {
        work.permit(true)
        await addStandingItems(work, meetingId)
        await work.record({ event: 'agenda.opened', subject: { kind: 'meeting', id: meetingId } })
      })
      const titles = async () => (await listDraftsOfMeeting(as(secretary).database.app, next)).map(({ title }) => title)
      await open(as(secretary), next)
      const all = [
        'Godkendelse af dagsorden',
        'Godkendelse af referat fra mødet 15. marts 2023',
        'Status på fokusområder',
        'Fælles indgang for genindlagte',
        'Meddelelser',
        'Eventuelt',
      ]
      expect(await titles()).toEqual(all)
      const announcements = (await listDraftsOfMeeting(as(secretary).database.app, next)).find(
        ({ standing }) => standing === 'announcements',
      )!
      await withdrawDraft(as(secretary), { tell, draftId: announcements.id, reason: 'Ingen' })
      await open(as(secretary), next)
      expect(await titles()).toEqual(all.filter((title) => title !== 'Meddelelser'))
    }),
  )

  it(
    'brings back what was decided behind closed doors, behind closed doors',
    making(async ({ as, secretary, meeting, meetings, committees }) => {
      const next = await meeting('2023-06-15')
      const { app } = as(secretary).database
      const followUp = {
        committee_id: committees.professional,
        meeting_id: meetings.open,
        position: 0,
        state: 'open',
        created_at: as(secretary).now,
      }
      await app
        .insertInto('decisions.follow_up')
        .values({ ...followUp, text: 'Lejemålet opsiges', open: false })
        .execute()
      const open = command('test.add-closed-standing', async (work, meetingId: string) => {
        work.permit(true)
        await addStandingItems(work, meetingId)
        await work.record({ event: 'agenda.opened', subject: { kind: 'meeting', id: meetingId } })
      })
      await open(as(secretary), next)
      const drafts = await listDraftsOfMeeting(app, next)
      const told = drafts.filter(({ sections }) => sections.some(({ markdown }) => markdown.includes('Lejemålet')))
      expect(told.map(({ standing, open: isOpen }) => [standing, isOpen])).toEqual([['closedFollowUps', false]])
    }),
  )
})
