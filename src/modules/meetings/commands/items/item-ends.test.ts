import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { formOf, makingItems, written, tell } from '../../../../../test/world/items-world.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { draftAsFields } from '../../rules/items/draft-as-fields.ts'
import { copyItem } from './copy-item.ts'
import { markTreated } from './mark-treated.ts'
import { placeDraft } from './place-draft.ts'
import { postponeDraft } from './postpone-draft.ts'
import { proposeDraft } from './propose-draft.ts'
import { saveDraft } from './save-draft.ts'
import { sendOnDraft } from './send-on-draft.ts'
import { takeOverDraft } from './take-over-draft.ts'
import { withdrawDraft } from './withdraw-draft.ts'

const making = makingItems(testDatabase())
const refused = (code: string) => ({ refusal: { code: `meetings/${code}` } })

describe('what ends', () => {
  it(
    'is put off with a reason, and another goes on with what was chosen; the ended one never changes again',
    making(async ({ as, coordinator, secretary, contents, meeting, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { tell, draftId: id })
      const [soon, later] = [await meeting('2023-06-15'), await meeting('2023-08-30')]
      await placeDraft(as(secretary), { draftId: id, meetingId: soon })
      const next = await postponeDraft(as(secretary), {
        tell,
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
        saveDraft(as(secretary), { draftId: id, was: formOf(ended), fields: { ...draftAsFields(ended), title: 'Nyt' } }),
      ).rejects.toMatchObject(refused('item-ended'))
      await expect(takeOverDraft(as(secretary), { tell, draftId: id })).rejects.toMatchObject(refused('item-ended'))
    }),
  )

  it(
    'is withdrawn by its proposer as long as it is theirs, and everything can still be read',
    making(async ({ as, coordinator, secretary, contents, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { tell, draftId: id })
      await withdrawDraft(as(coordinator), { tell, draftId: id, reason: 'Løst mellem parterne' })
      expect(await contents(id)).toMatchObject({ state: 'withdrawn', title: written.title })
      const taken = await start()
      await proposeDraft(as(coordinator), { tell, draftId: taken })
      await takeOverDraft(as(secretary), { tell, draftId: taken })
      await expect(withdrawDraft(as(coordinator), { tell, draftId: taken, reason: 'For sent' })).rejects.toThrow(NotPermitted)
    }),
  )

  it(
    'goes on in another committee with where it was treated, and is a proposal there',
    making(async ({ as, actor, coordinator, secretary, contents, meeting, start }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { tell, draftId: id })
      const held = await meeting('2023-05-01')
      await placeDraft(as(secretary), { draftId: id, meetingId: held })
      const end = command('test.end', async (work, meetingId: string) => {
        work.permit(true)
        await markTreated(work, meetingId)
        await work.record({ event: 'agenda.opened', subject: { kind: 'meeting', id: meetingId } })
      })
      await end(as(secretary), held)
      expect((await contents(id)).state).toBe('treated')
      await expect(sendOnDraft(as(secretary), { tell, draftId: id, to: 'findes-ikke', follows: [] })).rejects.toMatchObject(
        refused('no-such-committee-beside'),
      )
      const next = await sendOnDraft(as(secretary), { tell, draftId: id, to: 'politisk', follows: ['text', 'recommendation', 'treatment'] })
      expect(await contents(id)).toMatchObject({ state: 'treated', meetingId: held })
      expect(await contents(next)).toMatchObject({
        state: 'proposed',
        originDraftId: id,
        recommendation: written.recommendation,
        treatments: [{ committee: 'Faglig Klynge', treatedOn: '2023-05-01', itemNumber: '1' }],
      })
      await takeOverDraft(as(actor('secretary', 'political')), { tell, draftId: next })
      await expect(takeOverDraft(as(secretary), { tell, draftId: next })).rejects.toThrow(NotFound)
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
