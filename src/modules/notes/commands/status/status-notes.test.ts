import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { inSmallWorld, type World } from '../../../../../test/world/in-small-world.ts'
import { closedTitle, unpublishedTitle } from '../../../../../test/world/small-world.ts'
import type { SignedInActor } from '../../../../kernel/actor.ts'
import { NotFound, Refused } from '../../../../kernel/refusal.ts'
import { publishMeeting } from '../../../publishing/index.ts'
import { notePage } from '../../queries/status/note-page.ts'
import { notesPage } from '../../queries/status/notes-page.ts'
import { renewalPage } from '../../queries/status/renewal-page.ts'
import { beginStatusNote, type NoteAsked } from './begin-status-note.ts'
import { correctNote } from './correct-note.ts'
import { editNoteHead } from './edit-note-head.ts'
import { editNotePart } from './edit-note-part.ts'
import { finishNote } from './finish-note.ts'
import { renewNote } from './renew-note.ts'

const inWorld = inSmallWorld(testDatabase())
const machine = { kind: 'system', name: 'Samspil' } as const
const news = (title: string) => ({ da: title, en: title })

interface Desk {
  readonly world: World
  readonly writer: SignedInActor
  readonly committeeId: string
  readonly asked: NoteAsked
  readonly db: ReturnType<World['as']>['database']['app']
}

/** Furesø's own committee, and its secretary, in May 2023: the cluster met on 26 April. */
async function atDesk(world: World): Promise<Desk> {
  const db = world.as(machine).database.app
  const { id: organisationId } = await db
    .selectFrom('people.organisation')
    .select('id')
    .where('slug', '=', 'furesoe')
    .executeTakeFirstOrThrow()
  const committee = {
    slug: 'aeldre',
    name: 'Ældreudvalget',
    kind: 'municipal-committee',
    level: 'political',
    organisation_id: organisationId,
  }
  const { id: committeeId } = await db
    .insertInto('committees.committee')
    .values({ ...committee, public_since: new Date('2022-01-01') })
    .returning('id')
    .executeTakeFirstOrThrow()
  const writer: SignedInActor = {
    ...(world.secretary as SignedInActor),
    name: 'Sundhedskonsulenten i Furesø',
    committees: [{ committeeId, role: 'secretary' }],
  }
  await publishMeeting(world.as(machine), { meetingId: world.meetings.mixed })
  const asked = { committeeId, meetingOn: '2023-05-10', sinceOn: '2023-04-01', untilOn: '', afterwards: false, style: 'general' }
  return { world, writer, committeeId, asked, db }
}
const noteOf = (desk: Desk, id: string) => notePage(desk.world.as(desk.writer), { id })
const begin = (desk: Desk, more: Partial<NoteAsked> = {}) => beginStatusNote(desk.world.as(desk.writer), { ...desk.asked, ...more })
const codeOf = (deed: Promise<unknown>) =>
  deed.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)),
  )

describe('a status note', () => {
  it(
    'tells what is public of the period, with sources, and nothing closed or unpublished',
    inWorld(async (world) => {
      const desk = await atDesk(world)
      const view = await noteOf(desk, await begin(desk))
      const text = view.parts.map(({ heading, generated }) => `${heading ?? ''} ${generated}`).join('\n')
      expect(text).toContain('Møde i Politisk Klynge den 26. april 2023')
      expect(text).toContain('Indsatsen blev vedtaget.')
      expect(text).toContain('Punkt 2 blev behandlet for lukkede døre.')
      expect(text).toContain('Furesø skriver et notat (frist den 20. maj 2023)')
      expect(text).not.toMatch(/Fortrolig|fortrolig/)
      expect(text).not.toContain(closedTitle)
      expect(text).not.toContain(unpublishedTitle)
      expect(view.parts.flatMap(({ sources }) => sources).map(({ kind }) => kind)).toContain('follow-up')
    }),
  )

  it(
    'is refused with a clear reason where there is none to write',
    inWorld(async (world) => {
      const desk = await atDesk(world)
      expect(await codeOf(begin(desk, { sinceOn: '' }))).toBe('notes/no-earlier-meeting')
      expect(await codeOf(begin(desk, { meetingOn: '2023-04-20' }))).toBe('notes/meeting-day-past')
      expect(await codeOf(begin(desk, { meetingOn: '2023-04-20', afterwards: true }))).toBe('done')
      expect(await codeOf(begin(desk, { meetingOn: '2022-04-20', sinceOn: '2022-03-01', afterwards: true }))).toBe('notes/no-partnership')
      const end = { valid_to: '2023-05-01', successor_id: world.committees.political }
      await desk.db.updateTable('committees.committee').set(end).where('id', '=', desk.committeeId).execute()
      await expect(begin(desk)).rejects.toMatchObject({
        refusal: { code: 'notes/committee-dissolved', values: { successor: 'Politisk Klynge' } },
      })
    }),
  )

  it(
    'keeps what a person wrote, and tells the second of two what stands',
    inWorld(async (world) => {
      const desk = await atDesk(world)
      const id = await begin(desk)
      const [intro] = (await noteOf(desk, id)).parts
      const edit = (text: string | undefined, revision: number) =>
        editNotePart(world.as(desk.writer), { id, key: 'intro', field: 'text', revision, text })
      await edit('Kære udvalg.\r\n', 1)
      expect((await noteOf(desk, id)).parts[0]).toMatchObject({
        edited: 'Kære udvalg.',
        generated: intro!.generated,
        sources: intro!.sources,
      })
      await expect(edit('Hej', 1)).rejects.toMatchObject({ refusal: { values: { stands: 'Kære udvalg.' } } })
      await edit(undefined, 2)
      expect((await noteOf(desk, id)).parts[0]!.edited).toBeNull()
    }),
  )

  it(
    'follows the record where nobody edited, and asks where somebody did',
    inWorld(async (world) => {
      const desk = await atDesk(world)
      const id = await begin(desk)
      const items = (await noteOf(desk, id)).parts.filter(({ key }) => key.startsWith('item:'))
      const [item] = items
      await editNotePart(world.as(desk.writer), { id, key: item!.key, field: 'text', revision: 1, text: 'Vi er enige.' })
      expect((await renewalPage(world.as(desk.writer), { id })).hasNews).toBe(false)

      const itemId = item!.key.slice('item:'.length)
      await desk.db.updateTable('meetings.agenda_item').set({ title: 'Færre genindlæggelser' }).where('id', '=', itemId).execute()
      await desk.db.updateTable('decisions.follow_up').set({ due_on: '2023-05-22' }).where('due_on', '=', '2023-05-20').execute()
      const seen = await renewalPage(world.as(desk.writer), { id })
      expect(seen.news.map(({ kind, key }) => `${kind} ${key}`)).toEqual([`changed ${item!.key}`, 'changed expected:follow-ups'])
      expect(await codeOf(renewNote(world.as(desk.writer), { id, fingerprint: 'før', choices: {} }))).toBe('notes/record-moved-on')

      await renewNote(world.as(desk.writer), { id, fingerprint: seen.fingerprint, choices: {} })
      const after = await noteOf(desk, id)
      const partOf = (key: string) => after.parts.find((part) => part.key === key)
      expect(partOf(item!.key)).toMatchObject({ edited: 'Vi er enige.', generated: expect.stringContaining('Færre genindlæggelser') })
      expect(partOf('expected:follow-ups')?.generated).toContain('22. maj 2023')
    }),
  )

  it(
    'is frozen when it is sent, tells the secretaries, and is corrected in a new one',
    inWorld(async (world) => {
      const desk = await atDesk(world)
      const id = await begin(desk)
      const finish = (how: 'sent' | 'filed', filedAs = '') => finishNote(world.as(desk.writer), { id, how, filedAs, news })
      expect(await codeOf(finish('sent'))).toBe('notes/nobody-to-send-to')
      expect(await codeOf(finish('filed'))).toBe('notes/no-record-number')
      const access = { person_id: world.people.regionalChair, committee_id: desk.committeeId, role: 'secretary', valid_from: '2023-01-01' }
      await desk.db.insertInto('committees.committee_access').values(access).execute()
      await finish('sent')
      const notices = await desk.db
        .selectFrom('people.notice')
        .select(['person_id', 'path'])
        .where('kind', '=', 'status-note.sent')
        .execute()
      expect(notices).toEqual([{ person_id: world.people.regionalChair, path: `/notater/${id}` }])
      const edit = { id, key: 'intro', field: 'text', revision: 1, text: 'Nyt' }
      expect(await codeOf(editNotePart(world.as(desk.writer), edit))).toBe('notes/note-finished')
      await expect(renewalPage(world.as(desk.writer), { id })).rejects.toThrow(NotFound)

      const corrected = await correctNote(world.as(desk.writer), { id })
      const view = await noteOf(desk, corrected)
      expect(view).toMatchObject({ note: { state: 'draft', correctsId: id }, corrects: { id } })
      expect(view.parts.map(({ key }) => key)).toEqual((await noteOf(desk, id)).parts.map(({ key }) => key))
      expect((await notesPage(world.as(desk.writer), {})).notes).toHaveLength(2)
    }),
  )

  it(
    'begins with the letterhead of the last one, but with numbers of its own',
    inWorld(async (world) => {
      const desk = await atDesk(world)
      const id = await begin(desk)
      const letterhead = {
        sender: 'Furesø Kommune\r\nStiager 2',
        receiver: 'Udvalget',
        caseworker: 'Konsulenten',
        ean: '5798 0000 00001',
        datedOn: '2023-05-04',
      }
      const head = { id, title: 'Nyt', letterhead, recordNumbers: [{ system: 'SBSYS', number: '23/1' }] }
      await editNoteHead(world.as(desk.writer), { ...head, revision: 1 })
      expect(await codeOf(editNoteHead(world.as(desk.writer), { ...head, revision: 1 }))).toBe('notes/head-changed-meanwhile')
      expect(await noteOf(desk, await begin(desk))).toMatchObject({
        note: {
          letterhead: { sender: 'Furesø Kommune\nStiager 2', receiver: 'Ældreudvalget', caseworker: 'Konsulenten', ean: '5798000000001' },
          recordNumbers: [{ system: 'SBSYS', number: '' }],
        },
      })
    }),
  )
})
