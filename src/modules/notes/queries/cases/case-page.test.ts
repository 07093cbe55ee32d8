import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { discharges, inInvolvementWorld, type InvolvementWorld, trial } from '../../../../../test/world/involvement-world.ts'
import type { SignedInActor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { addInvolvement } from '../../../matters/commands/involvement/add-involvement.ts'
import { beginCase } from '../../commands/cases/begin-case.ts'
import { editCasePart } from '../../commands/cases/edit-case-part.ts'
import { headCase } from '../../commands/cases/head-case.ts'
import { renewCase } from '../../commands/cases/renew-case.ts'
import { caseDocument } from '../../pages/cases/case-document.ts'
import { casePage } from './case-page.ts'

const inWorld = inInvolvementWorld(testDatabase())

async function asked(world: InvolvementWorld): Promise<{ meetingId: string; id: string }> {
  await world.map(world.own.elders, 'udskrivelse')
  const meetingId = await world.agenda([discharges, trial])
  const id = (await world.seen(meetingId)).items[0]!.involvements[0]!.id
  await world.confirm(meetingId, [id])
  return { meetingId, id }
}

const textOf = async (world: InvolvementWorld, id: string, actor: SignedInActor = world.coordinator): Promise<string> => {
  const { written } = await casePage(world.as(actor), { id })
  return written!.parts.map(({ heading, edited, generated }) => `${heading}\n${edited ?? generated}`).join('\n')
}

describe('a municipality’s case', () => {
  it(
    'is made under its own headings and said with its sources',
    inWorld(async (world) => {
      const { id } = await asked(world)
      expect(await casePage(world.as(world.coordinator), { id })).toMatchObject({ template: { slug: 'furesoe' }, written: undefined })
      await beginCase(world.as(world.coordinator), { id, template: 'furesoe' })
      const view = await casePage(world.as(world.coordinator), { id })
      expect(view.written?.parts.map(({ heading }) => heading).slice(0, 3)).toEqual([
        'Beslutningskompetence',
        'Beslutningstema',
        'Sagsfremstilling',
      ])
      expect(view.written?.parts.every(({ sources }) => Array.isArray(sources))).toBe(true)
      expect(await textOf(world, id)).toContain('Hjælpemidler om fredagen.')
      expect(caseDocument(view)).toMatchObject({ title: 'Beslutning: Udskrivelser i weekenden', opening: [] })
      await expect(beginCase(world.as(world.coordinator), { id, template: 'plain' })).rejects.toThrow('notes/case-there-already')
    }),
  )

  it(
    'keeps what a person wrote when the agenda changes, and says what is new',
    inWorld(async (world) => {
      const { id } = await asked(world)
      const actor = world.as(world.coordinator)
      await beginCase(actor, { id, template: 'furesoe' })
      const key = (await casePage(actor, { id })).written!.parts[1]!.key
      const edit = { id, key, field: `text-${key}`, text: 'Vores egne ord.' }
      await editCasePart(actor, { ...edit, revision: 1 })
      await expect(editCasePart(actor, { ...edit, revision: 1 })).rejects.toThrow('notes/part-changed-meanwhile')
      expect((await casePage(actor, { id })).news).toBeUndefined()
      await world.agenda([{ ...discharges, sections: [{ kind: 'background', body: 'Nu kun om medicin.' }] }, trial])
      const { news } = await casePage(actor, { id })
      expect(news?.changes.map(({ fresh }) => fresh?.heading)).toContain('Sagsfremstilling')
      await expect(renewCase(actor, { id, fingerprint: 'old', choices: {} })).rejects.toThrow('notes/record-moved-on')
      await renewCase(actor, { id, fingerprint: news!.fingerprint, choices: {} })
      const text = await textOf(world, id)
      expect(text).toContain('Nu kun om medicin.')
      expect(text).toContain('Vores egne ord.')
      expect((await casePage(actor, { id })).news).toBeUndefined()
    }),
  )

  it(
    'says that its item was withdrawn, and stands as it was written',
    inWorld(async (world) => {
      const { id } = await asked(world)
      const actor = world.as(world.coordinator)
      await beginCase(actor, { id, template: 'furesoe' })
      await headCase(actor, { id, title: 'Drøftelse af weekender', recordNumber: '26/123' })
      await world.agenda([trial])
      const view = await casePage(actor, { id })
      expect(view).toMatchObject({ involvement: { withdrawnIn: 3 }, written: { title: 'Drøftelse af weekender', recordNumber: '26/123' } })
      expect(caseDocument(view)?.opening).toMatchObject([{ kind: 'notice' }])
      await expect(renewCase(actor, { id, fingerprint: '', choices: {} })).rejects.toThrow('notes/case-item-withdrawn')
    }),
  )

  it(
    'of a closed item is only for those who may read the item, marked, and its reading recorded',
    inWorld(async (world) => {
      const meetingId = await world.agenda([{ ...discharges, open: false }])
      const itemId = (await world.seen(meetingId)).items[0]!.id
      await addInvolvement(world.as(world.coordinator), { slug: 'furesoe', meetingId, itemId, committeeId: world.own.elders })
      const id = (await world.seen(meetingId)).items[0]!.involvements[0]!.id
      await expect(beginCase(world.as(world.coordinator), { id, template: 'furesoe' })).rejects.toThrow(NotFound)
      const trusted: SignedInActor = { ...world.coordinator, committees: [{ committeeId: world.committees.political, role: 'adviser' }] }
      await beginCase(world.as(trusted), { id, template: 'furesoe' })
      const view = await casePage(world.as(trusted), { id })
      expect(view.involvement).toMatchObject({ itemOpen: false, itemTitle: 'Udskrivelser i weekenden' })
      expect(caseDocument(view)?.opening).toEqual([{ kind: 'notice', text: 'Lukket sag' }])
      await expect(casePage(world.as(world.coordinator), { id })).rejects.toThrow(NotFound)
      const read = world.app.selectFrom('platform.audit_event').select('event').where('event', '=', 'closed-material.read')
      expect((await read.execute()).length).toBeGreaterThan(0)
    }),
  )

  it(
    'is not made before the committee is asked',
    inWorld(async (world) => {
      await world.map(world.own.elders, 'udskrivelse')
      const meetingId = await world.agenda([discharges])
      const id = (await world.seen(meetingId)).items[0]!.involvements[0]!.id
      await expect(beginCase(world.as(world.coordinator), { id, template: 'furesoe' })).rejects.toThrow('notes/case-not-asked')
    }),
  )
})
