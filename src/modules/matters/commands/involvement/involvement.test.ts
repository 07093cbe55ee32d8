import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { discharges, inInvolvementWorld, type InvolvementWorld, trial } from '../../../../../test/world/involvement-world.ts'
import { closedTitle } from '../../../../../test/world/small-world.ts'
import type { SignedInActor } from '../../../../kernel/actor.ts'
import { longestText } from '../../../../kernel/longest-text.ts'
import { NotPermitted } from '../../../../kernel/refusal.ts'
import { telling as tell } from '../../pages/involvement/telling.ts'
import { mappingPage } from '../../queries/involvement/mapping-page.ts'
import { outcomesPage } from '../../queries/involvement/outcomes-page.ts'
import { listProposedInvolvements } from '../../repository/involvements.ts'
import { addInvolvement } from './add-involvement.ts'
import { answerWish } from './answer-wish.ts'
import { recordOutcome } from './record-outcome.ts'
import { settleInvolvement } from './settle-involvement.ts'
import { unmapSubjects } from './unmap-subjects.ts'

const inWorld = inInvolvementWorld(testDatabase())
const slug = 'furesoe'
const said = {
  treatedOn: '2023-04-28',
  outcome: 'supported' as const,
  remark: 'Udvalget vil høre om økonomien',
  wish: '',
  recordNumber: '',
  tell,
}

async function involved(world: InvolvementWorld, meetingId: string) {
  const view = await world.seen(meetingId)
  return view.items.flatMap(({ involvements }) => involvements)
}

async function asked(world: InvolvementWorld): Promise<{ meetingId: string; id: string }> {
  await world.map(world.own.elders, 'udskrivelse')
  const meetingId = await world.agenda([discharges, trial])
  const [one] = await involved(world, meetingId)
  await world.confirm(meetingId, [one!.id])
  return { meetingId, id: one!.id }
}

describe('when an agenda comes', () => {
  it(
    'each municipality is told which of its committees must see what, and by when',
    inWorld(async (world) => {
      await world.map(world.own.elders, 'udskrivelse\nhjælpemidler')
      await world.plan(world.own.elders, '2023-05-10', '2023-04-25')
      await world.plan(world.own.elders, '2023-05-24', '2023-05-12')
      await world.plan(world.own.elders, '2023-06-14')
      const meetingId = await world.agenda([discharges, trial])
      expect(await involved(world, meetingId)).toMatchObject([
        {
          committeeName: 'Ældre og Sundhed',
          state: 'proposed',
          meetingOn: '2023-05-24',
          dueOn: '2023-05-12',
          reasons: [{ subject: 'udskrivelse' }, { subject: 'hjælpemidler' }].toSorted((a, b) => a.subject.localeCompare(b.subject)),
        },
      ])
      const waiting = { meetingId, committeeName: 'Politisk Klynge', organisationSlug: slug, number: 1 }
      expect(await listProposedInvolvements(world.app, [world.organisationId], '2023-06-14')).toMatchObject([waiting])
      expect(await listProposedInvolvements(world.app, [world.organisationId], '2023-06-15')).toEqual([])
      expect(await world.noticesOf(world.coordinator.personId)).toMatchObject([
        { kind: 'involvement.proposed', path: `/organisationer/furesoe/inddragelse/${meetingId}` },
      ])
    }),
  )

  it(
    'says so where no meeting comes before, and knows who follows a dissolved committee',
    inWorld(async (world) => {
      await world.map(world.own.social, 'udskrivelse')
      await world.app
        .updateTable('committees.committee')
        .set({ valid_to: '2023-05-31', successor_id: world.own.elders })
        .where('id', '=', world.own.social)
        .execute()
      const meetingId = await world.agenda([discharges])
      expect(await involved(world, meetingId)).toMatchObject([
        {
          committeeName: 'Ældre og Sundhed',
          meetingOn: null,
          reasons: [{ kind: 'subject' }, { kind: 'successor', of: 'Handicap, Social og Psykiatri' }],
        },
      ])
    }),
  )

  it(
    'moves a dissolved committee’s words to the one that follows it',
    inWorld(async (world) => {
      await world.map(world.own.social, 'udskrivelse')
      await world.app
        .updateTable('committees.committee')
        .set({ valid_to: '2023-04-30', successor_id: world.own.elders })
        .where('id', '=', world.own.social)
        .execute()
      const before = (await mappingPage(world.as(world.coordinator), { slug })).mapped
      expect(before).toMatchObject([{ dissolved: true, successor: { name: 'Ældre og Sundhed' } }])
      await unmapSubjects(world.as(world.coordinator), {
        slug,
        ids: before.flatMap(({ mappings }) => mappings.map(({ id }) => id)),
        toSuccessor: true,
      })
      const after = (await mappingPage(world.as(world.coordinator), { slug })).mapped
      expect(after).toMatchObject([{ committee: { name: 'Ældre og Sundhed' }, dissolved: false, mappings: [{ subject: 'udskrivelse' }] }])
      await expect(world.map(world.own.social, 'iv')).rejects.toThrow('matters/mapping-committee-dissolved')
    }),
  )

  it(
    'loses nothing confirmed when a newer one comes, and names what changed',
    inWorld(async (world) => {
      const { meetingId, id } = await asked(world)
      await world.agenda([{ ...discharges, sections: [{ kind: 'background', body: 'Nu kun om medicin.' }] }, trial])
      expect(await involved(world, meetingId)).toMatchObject([{ id, state: 'asked', changedParts: ['text'], changedIn: 3 }])
      expect((await world.noticesOf(world.coordinator.personId)).map(({ kind }) => kind)).toContain('involvement.changed')
      await world.agenda([trial])
      expect((await world.seen(meetingId)).withdrawn).toMatchObject([{ involvements: [{ id, state: 'asked', withdrawnIn: 4 }] }])
      await world.agenda([discharges])
      expect(await involved(world, meetingId)).toMatchObject([{ state: 'proposed' }])
    }),
  )

  it(
    'tells nobody what a closed item is called',
    inWorld(async (world) => {
      await world.map(world.own.elders, closedTitle.split(' ')[1]!)
      const meetingId = await world.agenda([{ ...discharges, title: closedTitle, open: false }])
      const view = await world.seen(meetingId)
      expect(view.items).toMatchObject([{ open: false, title: undefined, involvements: [] }])
      expect(JSON.stringify([view, await world.noticesOf(world.coordinator.personId)])).not.toContain(closedTitle)
      await addInvolvement(world.as(world.coordinator), { slug, meetingId, itemId: view.items[0]!.id, committeeId: world.own.elders })
      expect(JSON.stringify(await world.app.selectFrom('matters.involvement').selectAll().execute())).not.toContain(closedTitle)
    }),
  )
})

describe('what a committee said', () => {
  it(
    'reaches the secretariat before the meeting, and its wish gets an answer',
    inWorld(async (world) => {
      const { meetingId, id } = await asked(world)
      const secretary: SignedInActor = { ...(world.actor('secretary', 'political') as SignedInActor), personId: world.people.regionalChair }
      await world.app
        .insertInto('committees.committee_access')
        .values({ person_id: secretary.personId, committee_id: world.committees.political, role: 'secretary', valid_from: '2022-07-01' })
        .execute()
      await recordOutcome(world.as(world.coordinator), { ...said, id, wish: 'Flere tider om fredagen' })
      expect((await world.noticesOf(secretary.personId))[0]).toMatchObject({
        path: `/moeder/${meetingId}/inddragelse`,
        kind: 'involvement.treated',
      })
      const { rows } = await outcomesPage(world.as(secretary), { meetingId })
      expect(rows).toMatchObject([
        {
          itemNumber: '1',
          organisation: 'Furesø',
          state: 'treated',
          outcome: 'supported',
          wishes: [{ text: 'Flere tider om fredagen', answer: null }],
        },
      ])
      await expect(answerWish(world.as(secretary), { meetingId, id: rows[0]!.wishes[0]!.id, answer: ' ', tell })).rejects.toThrow(
        'matters/wish-answer-missing',
      )
      await answerWish(world.as(secretary), { meetingId, id: rows[0]!.wishes[0]!.id, answer: 'Det tages op i marts', tell })
      expect((await involved(world, meetingId))[0]!.wishes).toMatchObject([{ answer: 'Det tages op i marts' }])
      expect((await world.noticesOf(world.coordinator.personId)).map(({ kind }) => kind)).toContain('wish.answered')
      await expect(outcomesPage(world.as(world.coordinator), { meetingId })).rejects.toThrow(NotPermitted)
    }),
  )

  it(
    'is refused with a clear reason, and nothing is kept',
    inWorld(async (world) => {
      const { meetingId, id } = await asked(world)
      const refused = (more: Partial<typeof said>) => recordOutcome(world.as(world.coordinator), { ...said, id, ...more })
      await expect(refused({ wish: 'x'.repeat(longestText.reason + 1) })).rejects.toThrow('matters/wish-too-long')
      await expect(refused({ treatedOn: '2023-06-01' })).rejects.toThrow('matters/outcome-day')
      await settleInvolvement(world.as(world.coordinator), { slug, meetingId, ids: [id], ask: false })
      await expect(refused({})).rejects.toThrow('matters/committee-not-asked')
      expect(await world.app.selectFrom('matters.idea').selectAll().execute()).toEqual([])
    }),
  )
})
