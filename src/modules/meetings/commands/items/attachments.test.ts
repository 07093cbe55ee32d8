import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { inSmallWorld, type World } from '../../../../../test/world/in-small-world.ts'
import { tell } from '../../../../../test/world/items-world.ts'
import { publicActor, type SignedInActor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { folderFileStore } from '../../../../platform/files/file-store.ts'
import { joinPdf, lookInto, writePdf, writeWord } from '../../../documents/formats/index.ts'
import { findInspection } from '../../../documents/index.ts'
import { packageMark } from '../../../documents/rules/package-mark.ts'
import { packageDocument } from '../../documents/package/package-document.ts'
import { attachmentFile } from '../../queries/items/attachment-file.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { listAttachmentVersions } from '../../repository/draft-attachments.ts'
import { draftFieldsOf } from '../../rules/items/draft-fields.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { planMeetings } from '../plan-meetings.ts'
import { addAttachments } from './add-attachments.ts'
import { changeAttachment } from './change-attachment.ts'
import { moveAttachment } from './move-attachment.ts'
import { placeDraft } from './place-draft.ts'
import { removeAttachment } from './remove-attachment.ts'
import { replaceAttachment } from './replace-attachment.ts'
import { startDraft } from './start-draft.ts'
import type { AttachmentTools } from './store-attached.ts'
import { takeOverDraft } from './take-over-draft.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'samspil-attachments-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const tools: AttachmentTools = {
  fileStore: folderFileStore(folder),
  files: { inspect: lookInto, read: () => Promise.reject(new Error('nothing is read here')) },
}
const small = inSmallWorld(testDatabase())

type File = readonly [name: string, content: string | Buffer]

async function* arriving(files: readonly File[]) {
  for (const [name, content] of files) yield { name, content: Readable.from([Buffer.from(content)]) }
}

interface Attaching extends World {
  readonly draftId: string
  readonly add: (files: readonly File[], open?: boolean) => Promise<void>
  readonly attachments: () => Promise<NonNullable<Awaited<ReturnType<typeof findDraftContents>>>['attachments']>
}

const attaching = (work: (world: Attaching) => Promise<void>) =>
  small(async (world) => {
    const context = world.as(world.secretary)
    const fields = draftFieldsOf({ title: ['Overgange'], type: ['information'], sectors: ['region', 'municipality'] }, [])
    const draftId = await startDraft(context, { committee: 'faglig', organisationId: null, fields })
    await work({
      ...world,
      draftId,
      add: (files, open = true) => addAttachments(context, { draftId, open, arriving: arriving(files), tools }),
      attachments: async () => (await findDraftContents(context.database.app, draftId))!.attachments,
    })
  })

/** A meeting's own package, as its members get it. */
const packageOf = (id: string): PackageContents => ({
  edition: 'member',
  committee: 'Faglig Klynge',
  partnership: undefined,
  meeting: { id, heldOn: '2023-08-30', startsAt: null, endsAt: null, place: null, title: null, state: 'agenda', version: 1 },
  changes: [],
  people: [],
  items: [],
})

const refused = (code: string, values?: object) => ({ refusal: { code, ...(values && { values }) } })

describe('an attachment', () => {
  it(
    'is kept with what was found in it, and can be fetched by those who make the item only',
    attaching(async ({ as, secretary, draftId, actor, add, attachments }) => {
      await add([['Tal_om_borgere.csv', 'navn;cpr\nA;010190-1234']], false)
      const [one] = await attachments()
      expect(one).toMatchObject({ title: 'Tal om borgere', open: false, version: 1, fileName: 'Tal_om_borgere.csv' })
      expect((await findInspection(as(secretary).database.app, one!.sha256))?.findings).toHaveLength(1)
      const asked = { draftId, attachmentId: one!.id, version: 1 }
      expect(await attachmentFile(as(secretary), asked)).toEqual({ sha256: one!.sha256, name: 'Tal_om_borgere.csv' })
      for (const other of [publicActor, actor('member', 'professional'), actor('secretary', 'political')])
        await expect(attachmentFile(as(other), asked)).rejects.toThrow(NotFound)
    }),
  )

  it(
    'that is replaced keeps what it was',
    attaching(async ({ as, secretary, draftId, add, attachments }) => {
      await add([['notat.txt', 'første']])
      const [first] = await attachments()
      const which = { draftId, attachmentId: first!.id }
      await replaceAttachment(as(secretary), { ...which, arriving: arriving([['notat2.txt', 'anden']]), tools })
      expect((await attachments())[0]).toMatchObject({ id: first!.id, title: 'notat', version: 2, fileName: 'notat2.txt' })
      expect((await listAttachmentVersions(as(secretary).database.app, draftId)).map(({ number, fileName }) => [number, fileName])).toEqual(
        [
          [2, 'notat2.txt'],
          [1, 'notat.txt'],
        ],
      )
      await removeAttachment(as(secretary), which)
      expect(await attachments()).toEqual([])
      expect(await listAttachmentVersions(as(secretary).database.app, draftId)).toHaveLength(2)
    }),
  )

  it(
    'has a title, an openness and a place of its own',
    attaching(async ({ as, secretary, draftId, add, attachments }) => {
      await add([
        ['a.txt', 'a'],
        ['b.txt', 'b'],
        ['c.txt', 'c'],
      ])
      const titles = async () => (await attachments()).map(({ title }) => title)
      const [, , c] = await attachments()
      const which = { draftId, attachmentId: c!.id }
      await moveAttachment(as(secretary), { ...which, direction: 'up' })
      expect(await titles()).toEqual(['a', 'c', 'b'])
      await moveAttachment(as(secretary), { ...which, direction: 'up' })
      await moveAttachment(as(secretary), { ...which, direction: 'up' })
      expect(await titles()).toEqual(['c', 'a', 'b'])
      await changeAttachment(as(secretary), { ...which, title: ' Budget ', open: false, handout: true })
      expect((await attachments())[0]).toMatchObject({ title: 'Budget', open: false, handout: true })
      await expect(changeAttachment(as(secretary), { ...which, title: ' ', open: true, handout: false })).rejects.toMatchObject(
        refused('meetings/attachment-title-missing'),
      )
    }),
  )

  it(
    'that cannot be one is refused by name, and the others are there all the same',
    attaching(async ({ add, attachments }) => {
      const program: File = ['referat.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000)])]
      await expect(add([['a.txt', 'a'], program, ['igen.txt', 'a']])).rejects.toMatchObject(
        refused('documents/program', { name: 'referat.pdf', added: 1, refused: 2, others: 'igen.txt' }),
      )
      expect((await attachments()).map(({ title }) => title)).toEqual(['a'])
      await expect(add([['a igen.txt', 'a']])).rejects.toMatchObject(
        refused('meetings/attachment-twice', { known: 'a', name: 'a igen.txt' }),
      )
      await expect(add([])).rejects.toMatchObject({ refusal: { code: 'meetings/no-file-chosen' } })
      await expect(add([['tom.txt', '']])).rejects.toMatchObject({ refusal: { code: 'meetings/attachment-empty' } })
      expect(await attachments()).toHaveLength(1)
    }),
  )

  it(
    'that is too large is read to its end, and nothing of it stays',
    attaching(async ({ as, secretary, draftId, attachments }) => {
      const chunk = Buffer.alloc(1024 * 1024, 'x')
      let sent = 0
      const content = Readable.from(
        (function* () {
          for (; sent < 210; sent++) yield chunk
        })(),
      )
      async function* large() {
        yield { name: 'film.mp4', content }
      }
      await expect(addAttachments(as(secretary), { draftId, open: true, arriving: large(), tools })).rejects.toMatchObject(
        refused('meetings/attachment-too-large', { name: 'film.mp4', most: 200 }),
      )
      expect(sent).toBe(210)
      expect(await attachments()).toEqual([])
    }),
  )

  it(
    'that is closed is not opened, removed or replaced by who is kept from it, although they edit the item',
    attaching(async ({ as, committees, secretary, draftId, add, attachments }) => {
      await add([['priser.pdf', '%PDF-1.7 priser']], false)
      const of = { draftId, attachmentId: (await attachments())[0]!.id }
      const excluded = {
        ...(secretary as SignedInActor),
        committees: [{ committeeId: committees.professional, role: 'secretary' as const, excluded: true }],
      }
      const change = { ...of, title: 'Priser', open: true, handout: false }
      for (const deed of [
        () => changeAttachment(as(excluded), change),
        () => moveAttachment(as(excluded), { ...of, direction: 'up' }),
        () => removeAttachment(as(excluded), of),
        () => replaceAttachment(as(excluded), { ...of, arriving: arriving([['andet.pdf', '%PDF-1.7 andet']]), tools }),
      ])
        await expect(deed()).rejects.toThrow(NotFound)
      await changeAttachment(as(secretary), change)
      expect(await attachments()).toMatchObject([{ open: true }])
    }),
  )

  it(
    'that holds the item itself would have no end',
    attaching(async ({ as, committees, secretary, draftId, add }) => {
      await planMeetings(as(secretary), {
        meetings: [{ key: '0', committeeId: committees.professional, heldOn: '2023-08-30' }],
        publish: false,
      })
      const { id } = await as(secretary)
        .database.app.selectFrom('meetings.meeting')
        .select('id')
        .where('held_on', '=', '2023-08-30')
        .executeTakeFirstOrThrow()
      await takeOverDraft(as(secretary), { tell, draftId })
      await placeDraft(as(secretary), { draftId, meetingId: id })
      await expect(add([['pakke.html', `<html><body>${packageMark(id)}</body></html>`]])).rejects.toMatchObject(
        refused('meetings/attachment-contains-item', { name: 'pakke.html' }),
      )
      const { document } = packageDocument(packageOf(id), new Map(), 'da')
      const joined = await joinPdf((await writePdf(document, process.env['CHROMIUM_PATH'])).bytes, [], { page: () => '', numbered: true })
      for (const [name, bytes] of [
        ['pakke.pdf', joined.bytes],
        ['dagsorden.docx', await writeWord(document)],
      ] as const)
        await expect(add([[name, Buffer.from(bytes)]])).rejects.toMatchObject(refused('meetings/attachment-contains-item', { name }))
    }),
  )
})
