import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { inSmallWorld, type World } from '../../../../../test/world/in-small-world.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findDraftContents, listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { fieldTexts, fingerprintsOf } from '../../rules/items/changed-fields.ts'
import { draftAsFields } from '../../rules/items/draft-as-fields.ts'
import type { DraftFields } from '../../rules/items/draft-fields.ts'
import { planMeetings } from '../plan-meetings.ts'
import { settleNoticePeriods } from '../settle-notice-periods.ts'
import { addStandingItems } from './add-standing-items.ts'
import { copyItem } from './copy-item.ts'
import { markTreated } from './mark-treated.ts'
import { placeDraft } from './place-draft.ts'
import { postponeDraft } from './postpone-draft.ts'
import { proposeDraft } from './propose-draft.ts'
import { returnDraft } from './return-draft.ts'
import { saveDraft } from './save-draft.ts'
import { sendOnDraft } from './send-on-draft.ts'
import { startDraft } from './start-draft.ts'
import { takeOffAgenda } from './take-off-agenda.ts'
import { takeOverDraft } from './take-over-draft.ts'
import { withdrawDraft } from './withdraw-draft.ts'

const database = testDatabase()
const small = inSmallWorld(database)

const written: DraftFields = {
  title: 'Fælles indgang for genindlagte',
  type: 'decision',
  open: true,
  publicTitle: null,
  minutes: '20',
  meetingId: null,
  recommendation: ['at forslaget drøftes', 'at der nedsættes en gruppe'],
  presenters: ['Kommunaldirektøren i Furesø'],
  references: [{ organisationId: null, system: 'SBSYS', number: '2023-0011' }],
  concernedSectors: ['region', 'municipality'],
  whyHere: null,
  internalNote: null,
  sections: [{ kind: 'background', markdown: '## Tal\n\n| År | Antal |\n| --- | --- |\n| 2022 | 7 |', baseRevision: undefined }],
}

interface Making extends World {
  readonly furesoe: string
  readonly coordinator: Actor
  readonly contents: (id: string) => Promise<NonNullable<Awaited<ReturnType<typeof findDraftContents>>>>
  /** A meeting of the professional committee to come. */
  readonly meeting: (heldOn: string) => Promise<string>
  readonly start: (fields?: Partial<DraftFields>) => Promise<string>
}

const making = (work: (world: Making) => Promise<void>) =>
  small(async (world) => {
    const db = world.as(publicActor).database.app
    const furesoe = (await db.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()).id
    const coordinator: Actor = {
      kind: 'person',
      personId: world.people.mayor,
      name: 'Konsulenten i Furesø',
      committees: [],
      organisations: [{ organisationId: furesoe, role: 'coordinator', committees: [] }],
      operator: false,
    }
    await work({
      ...world,
      furesoe,
      coordinator,
      contents: async (id) => (await findDraftContents(db, id))!,
      async meeting(heldOn) {
        const meetings = [{ key: '0', committeeId: world.committees.professional, heldOn }]
        await planMeetings(world.as(world.secretary), { meetings, publish: false })
        return (await db.selectFrom('meetings.meeting').select('id').where('held_on', '=', heldOn).executeTakeFirstOrThrow()).id
      },
      start: (fields = {}) =>
        startDraft(world.as(coordinator), { committee: 'faglig', organisationId: furesoe, fields: { ...written, ...fields } }),
    })
  })

const refused = (code: string) => ({ refusal: { code: `meetings/${code}` } })
const was = (contents: Awaited<ReturnType<Making['contents']>>) => fingerprintsOf(fieldTexts(draftAsFields(contents)))

describe('a proposal', () => {
  it(
    'can be saved with nothing in it, but is sent only with what an agenda needs',
    making(async ({ as, coordinator, contents, start }) => {
      const id = await start({ title: '', type: null, concernedSectors: [], recommendation: [], sections: [] })
      expect((await contents(id)).sections.map(({ kind, markdown }) => [kind, markdown])).toEqual([
        ['background', ''],
        ['casePresentation', ''],
      ])
      await expect(proposeDraft(as(coordinator), { draftId: id })).rejects.toMatchObject(refused('title-missing'))
      const full = await start()
      await proposeDraft(as(coordinator), { draftId: full })
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
      await expect(proposeDraft(as(coordinator), { draftId: id })).rejects.toMatchObject(refused('why-here-missing'))
      const now = await contents(id)
      await saveDraft(as(coordinator), { draftId: id, was: was(now), fields: { ...draftAsFields(now), whyHere: 'Det rammer hospitalet.' } })
      await proposeDraft(as(coordinator), { draftId: id })
      expect((await contents(id)).whyHere).toBe('Det rammer hospitalet.')
    }),
  )

  it(
    'comes from those who take part, and is nobody else’s before it is sent',
    making(async ({ as, committees, furesoe, secretary, actor, start }) => {
      const stranger: Actor = {
        kind: 'person',
        personId: committees.political,
        name: 'En anden',
        committees: [],
        organisations: [{ organisationId: committees.political, role: 'coordinator', committees: [] }],
        operator: false,
      }
      const ask = { committee: 'faglig', fields: written }
      await expect(startDraft(as(stranger), { ...ask, organisationId: committees.political })).rejects.toThrow(NotPermitted)
      await expect(startDraft(as(stranger), { ...ask, organisationId: furesoe })).rejects.toThrow(NotPermitted)
      await expect(startDraft(as(actor('member', 'professional')), { ...ask, organisationId: null })).rejects.toThrow(NotPermitted)
      const id = await start()
      await expect(takeOverDraft(as(secretary), { draftId: id })).rejects.toThrow(NotFound)
    }),
  )

  it(
    'is the secretariat’s once it has been taken over; sent back it is the proposer’s again',
    making(async ({ as, coordinator, secretary, contents, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { draftId: id })
      await takeOverDraft(as(secretary), { draftId: id })
      const now = await contents(id)
      const again = { draftId: id, was: was(now), fields: { ...draftAsFields(now), title: 'En anden titel' } }
      await expect(saveDraft(as(coordinator), again)).rejects.toThrow(NotPermitted)
      await expect(returnDraft(as(secretary), { draftId: id })).rejects.toMatchObject(refused('item-reason-missing'))
      await returnDraft(as(secretary), { draftId: id, reason: 'Økonomien mangler' })
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
      await saveDraft(as(coordinator), { draftId: id, was: was(seen), fields: { ...fields, title: 'Min titel' } })
      await saveDraft(as(coordinator), { draftId: id, was: was(seen), fields: { ...fields, minutes: '45' } })
      expect(await contents(id)).toMatchObject({ title: 'Min titel', minutesAllotted: 45 })
      await expect(
        saveDraft(as(coordinator), { draftId: id, was: was(seen), fields: { ...fields, title: 'Din titel' } }),
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
      for (const id of [first, second]) await proposeDraft(as(coordinator), { draftId: id })
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
      await proposeDraft(as(coordinator), { draftId: id })
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
      await proposeDraft(as(coordinator), { draftId: id })
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
      await withdrawDraft(as(secretary), { draftId: announcements.id, reason: 'Ingen' })
      await open(as(secretary), next)
      expect(await titles()).toEqual(all.filter((title) => title !== 'Meddelelser'))
    }),
  )
})

describe('what ends', () => {
  it(
    'is put off with a reason, and another goes on with what was chosen; the ended one never changes again',
    making(async ({ as, coordinator, secretary, contents, meeting, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { draftId: id })
      const [soon, later] = [await meeting('2023-06-15'), await meeting('2023-08-30')]
      await placeDraft(as(secretary), { draftId: id, meetingId: soon })
      const next = await postponeDraft(as(secretary), {
        draftId: id,
        reason: 'Tal mangler',
        meetingId: later,
        follows: ['text', 'references'],
      })
      expect(await contents(id)).toMatchObject({ state: 'postponed', stateReason: 'Tal mangler', meetingId: null })
      expect(await contents(next)).toMatchObject({
        state: 'on-agenda',
        meetingId: later,
        originDraftId: id,
        recommendation: [],
        references: [{ number: '2023-0011' }],
        sections: [{ markdown: written.sections[0]!.markdown }, {}],
      })
      const ended = await contents(id)
      await expect(
        saveDraft(as(secretary), { draftId: id, was: was(ended), fields: { ...draftAsFields(ended), title: 'Nyt' } }),
      ).rejects.toMatchObject(refused('item-ended'))
      await expect(takeOverDraft(as(secretary), { draftId: id })).rejects.toMatchObject(refused('item-ended'))
    }),
  )

  it(
    'is withdrawn by its proposer as long as it is theirs, and everything can still be read',
    making(async ({ as, coordinator, secretary, contents, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { draftId: id })
      await withdrawDraft(as(coordinator), { draftId: id, reason: 'Løst mellem parterne' })
      expect(await contents(id)).toMatchObject({ state: 'withdrawn', title: written.title })
      const taken = await start()
      await proposeDraft(as(coordinator), { draftId: taken })
      await takeOverDraft(as(secretary), { draftId: taken })
      await expect(withdrawDraft(as(coordinator), { draftId: taken, reason: 'For sent' })).rejects.toThrow(NotPermitted)
    }),
  )

  it(
    'goes on in another committee with where it was treated, and is a proposal there',
    making(async ({ as, actor, coordinator, secretary, contents, meeting, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { draftId: id })
      const held = await meeting('2023-05-01')
      await placeDraft(as(secretary), { draftId: id, meetingId: held })
      const end = command('test.end', async (work, meetingId: string) => {
        work.permit(true)
        await markTreated(work, meetingId)
        await work.record({ event: 'agenda.opened', subject: { kind: 'meeting', id: meetingId } })
      })
      await end(as(secretary), held)
      expect((await contents(id)).state).toBe('treated')
      await expect(sendOnDraft(as(secretary), { draftId: id, to: 'findes-ikke', follows: [] })).rejects.toMatchObject(
        refused('no-such-committee-beside'),
      )
      const next = await sendOnDraft(as(secretary), { draftId: id, to: 'politisk', follows: ['text', 'recommendation', 'treatment'] })
      expect(await contents(id)).toMatchObject({ state: 'treated', meetingId: held })
      expect(await contents(next)).toMatchObject({
        state: 'proposed',
        originDraftId: id,
        recommendation: written.recommendation,
        treatments: [{ committee: 'Faglig Klynge', treatedOn: '2023-05-01', itemNumber: '1' }],
      })
      await takeOverDraft(as(actor('secretary', 'political')), { draftId: next })
      await expect(takeOverDraft(as(secretary), { draftId: next })).rejects.toThrow(NotFound)
    }),
  )
})

describe('from an earlier item', () => {
  it(
    'begins what brings along what was chosen, and nothing that its reader may not read',
    making(async ({ as, coordinator, furesoe, secretary, contents, actor, meetings }) => {
      const db = as(secretary).database.app
      const earlier = await db
        .selectFrom('meetings.agenda_item')
        .select(['id', 'open'])
        .where('meeting_id', '=', meetings.mixed)
        .orderBy('position')
        .execute()
      const from = { committee: 'faglig', organisationId: furesoe, follows: ['text', 'recommendation', 'treatment'] as const }
      const [open, closed] = [earlier[0]!.id, earlier[1]!.id]
      // The coordinator reads nothing of what the political committee has not published.
      await expect(copyItem(as(coordinator), { ...from, sourceId: open })).rejects.toThrow(NotFound)
      const both: Actor = {
        ...(coordinator as Extract<Actor, { kind: 'person' }>),
        committees: (actor('observer', 'political') as Extract<Actor, { kind: 'person' }>).committees,
      }
      await expect(copyItem(as(both), { ...from, sourceId: closed })).rejects.toThrow(NotFound)
      const id = await copyItem(as(both), { ...from, sourceId: open })
      expect(await contents(id)).toMatchObject({
        state: 'draft',
        originItemId: open,
        title: 'Fælles indsats mod genindlæggelser',
        recommendation: ['at indsatsen vedtages'],
        references: [],
        treatments: [{ committee: 'Politisk Klynge', treatedOn: '2023-04-26', outcome: 'Indsatsen blev vedtaget.' }],
      })
    }),
  )
})
