import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld, machine } from '../../../../test/world/in-small-world.ts'
import { withProposals } from '../../../../test/world/proposals.ts'
import { publicActor } from '../../../kernel/actor.ts'
import { findCommitteeLine } from '../repository/committee-lines.ts'
import { listFollowUpsForAgenda } from '../repository/agenda-follow-ups.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'
import { carryOnFollowUps } from './carry-on-follow-ups.ts'
import { changeFollowUp } from './change-follow-up.ts'
import { assignedNotice } from '../pages/words.ts'
import { confirmFollowUp } from './confirm-follow-up.ts'
import { postponeFollowUp } from './postpone-follow-up.ts'
import { rejectFollowUp } from './reject-follow-up.ts'
import { reportOnFollowUp } from './report-on-follow-up.ts'

const database = testDatabase()
const scene = inSmallWorld(database)
const words = { da: danish.notices, en: english.notices }
const code = (wanted: string) => ({ refusal: { code: `decisions/${wanted}` } })

describe('a proposal', () => {
  it(
    'is confirmed as the secretariat words it, keeps its sentence, and is then read by whose it is',
    scene(async (world) => {
      const { secretary, open, form, coordinator, stateOf } = await withProposals(world)
      await expect(followUpPage(world.as(coordinator), { id: open })).rejects.toMatchObject({ name: 'NotFound' })
      await confirmFollowUp(world.as(secretary), { id: open, form: form() })
      expect(await stateOf(open)).toBe('open')
      const seen = await followUpPage(world.as(coordinator), { id: open })
      expect(seen).toMatchObject({
        followUp: { text: 'Gladsaxe skriver et notat', sourceText: 'Furesø skriver et notat', sourceOn: '2023-04-26' },
        mayReport: true,
        choices: undefined,
      })
      await expect(followUpPage(world.as(publicActor), { id: open })).rejects.toMatchObject({ name: 'NotFound' })
    }),
  )

  it(
    'tells whoever is made responsible, once, and of what is closed not what it is',
    scene(async (world) => {
      const { secretary, open, closed, form } = await withProposals(world)
      const personId = world.people.regionalChair
      const told = async () =>
        (
          await world
            .as(machine)
            .database.app.selectFrom('people.notice')
            .select(['person_id', 'sentence_da'])
            .where('kind', '=', 'follow-up.assigned')
            .orderBy('sentence_da')
            .execute()
        ).map((notice) => [notice.person_id, notice.sentence_da])
      await confirmFollowUp(world.as(secretary), { id: open, form: form({ personId }), tell: assignedNotice })
      await changeFollowUp(world.as(secretary), { id: open, form: form({ personId, revision: 2 }), tell: assignedNotice })
      await confirmFollowUp(world.as(secretary), { id: closed, form: form({ personId, text: 'Fortroligt' }), tell: assignedNotice })
      expect(await told()).toEqual([
        [personId, expect.stringMatching(/^Du er ansvarlig for en lukket opfølgning/)],
        [personId, expect.stringMatching(/^Du er ansvarlig for: Gladsaxe skriver et notat/)],
      ])
    }),
  )

  it(
    'stays a proposal where it cannot be a commitment, and nothing is lost',
    scene(async (world) => {
      const { secretary, open, form, stateOf, app } = await withProposals(world)
      const refused: [object, string][] = [
        [{ organisationId: null }, 'party-missing'],
        [{ dueOn: '2023-04-01' }, 'due-before-meeting'],
        [{ dueOn: 'snart' }, 'due-day-wrong'],
        [{ text: ' ' }, 'text-missing'],
        [{ organisationId: world.people.mayor }, 'party-unknown'],
        [{ personId: 'nobody' }, 'person-unknown'],
        [{ focusAreaId: world.people.mayor }, 'focus-unknown'],
        [{ revision: 7 }, 'changed-meanwhile'],
      ]
      for (const [change, why] of refused)
        await expect(confirmFollowUp(world.as(secretary), { id: open, form: form(change) }), why).rejects.toMatchObject(code(why))
      await app
        .updateTable('committees.committee')
        .set({ valid_to: '2023-04-30', successor_id: world.committees.professional })
        .where('id', '=', world.committees.political)
        .execute()
      await expect(confirmFollowUp(world.as(secretary), { id: open, form: form() })).rejects.toMatchObject({
        refusal: { code: 'decisions/committee-dissolved-succeeded', values: { successor: 'Faglig Klynge' } },
      })
      expect(await stateOf(open)).toBe('proposed')
    }),
  )

  it(
    'is rejected with a reason, kept, and not proposed again by the same paper',
    scene(async (world) => {
      const { secretary, open, form, stateOf } = await withProposals(world)
      await expect(rejectFollowUp(world.as(secretary), { id: open, reason: '' })).rejects.toMatchObject(code('reason-missing'))
      await rejectFollowUp(world.as(secretary), { id: open, reason: 'Er kun en hensigt' })
      expect(await stateOf(open)).toBe('rejected')
      await confirmFollowUp(world.as(secretary), { id: open, form: form({ revision: 2 }) })
      await expect(rejectFollowUp(world.as(secretary), { id: open, reason: 'x' })).rejects.toMatchObject(code('not-a-proposal'))
    }),
  )
})

describe('a report', () => {
  it(
    'comes from whose it is, tells those named when it is done, and opens again',
    scene(async (world) => {
      const { secretary, open, form, coordinator, stateOf, noticesTo, app } = await withProposals(world)
      await expect(reportOnFollowUp(world.as(secretary), { id: open, state: 'done', text: 'x', words })).rejects.toMatchObject(
        code('still-a-proposal'),
      )
      await confirmFollowUp(world.as(secretary), { id: open, form: form({ tell: [world.people.mayor] }) })
      const report = (state: string, text: string) => reportOnFollowUp(world.as(coordinator), { id: open, state, text, words })
      await expect(report('dropped', '')).rejects.toMatchObject(code('reason-missing'))
      await report('under-way', 'Vi er i gang')
      await report('done', 'Notatet er sendt')
      expect(await noticesTo(world.people.mayor)).toMatchObject([
        { kind: 'follow-up.reported', sentence: 'Gjort: Gladsaxe skriver et notat' },
      ])
      await report('open', 'Der mangler et bilag')
      expect(await stateOf(open)).toBe('open')
      expect(await app.selectFrom('decisions.follow_up_report').select('text').execute()).toHaveLength(3)
    }),
  )
})

describe('the next agenda', () => {
  it(
    'has what is open, minus what a person has postponed for it, and of a dissolved committee with who carries on',
    scene(async (world) => {
      const { secretary, open, closed, form, app } = await withProposals(world)
      const { political, professional } = world.committees
      await confirmFollowUp(world.as(secretary), { id: open, form: form() })
      await confirmFollowUp(world.as(secretary), { id: closed, form: form({ text: 'Fortrolig opfølgning' }) })
      const meetingId = world.meetings.draft
      const onAgenda = async (committeeId: string) =>
        (await listFollowUpsForAgenda(app, committeeId, '2023-05-01', meetingId)).map(({ id }) => id)
      expect(new Set(await onAgenda(political))).toEqual(new Set([open, closed]))
      await expect(postponeFollowUp(world.as(secretary), { id: open, meetingId, reason: ' ' })).rejects.toMatchObject(
        code('reason-missing'),
      )
      await postponeFollowUp(world.as(secretary), { id: open, meetingId, reason: 'Venter på regionen' })
      expect(await onAgenda(political)).toEqual([closed])
      await postponeFollowUp(world.as(secretary), { id: open, meetingId, reason: undefined })
      expect(await onAgenda(political)).toHaveLength(2)

      await expect(carryOnFollowUps(world.as(secretary), { slug: 'politisk' })).rejects.toMatchObject(code('committee-goes-on'))
      await app
        .updateTable('committees.committee')
        .set({ valid_to: '2023-04-30', successor_id: professional })
        .where('id', '=', political)
        .execute()
      expect(await findCommitteeLine(app, political)).toMatchObject({ successor: { name: 'Faglig Klynge' } })
      expect(await onAgenda(professional)).toEqual([open])
      expect(await carryOnFollowUps(world.as(secretary), { slug: 'politisk' })).toBe('faglig')
      expect(new Set(await onAgenda(professional))).toEqual(new Set([open, closed]))
    }),
  )
})
