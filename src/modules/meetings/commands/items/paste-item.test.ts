import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, describe, expect, it } from 'vitest'
import { figuresIn } from '../../../../../test/support/figures-in.ts'
import { testDatabase } from '../../../../../test/support/database.ts'
import { smallPictures } from '../../../../../test/support/small-pictures.ts'
import { zip } from '../../../../../test/support/zip.ts'
import { inAgendaWorld } from '../../../../../test/world/agenda-world.ts'
import { inSmallWorld } from '../../../../../test/world/in-small-world.ts'
import { formOf, tell } from '../../../../../test/world/items-world.ts'
import type { Context } from '../../../../platform/command/use-case.ts'
import { folderFileStore } from '../../../../platform/files/file-store.ts'
import { lookInto, readDocument, writeHtml, writePdf, writeWord } from '../../../documents/formats/index.ts'
import { openPackage } from '../../../documents/formats/open-package.ts'
import { openPictures } from '../../../documents/formats/open-pictures.ts'
import { findInspection } from '../../../documents/index.ts'
import { findingsInText } from '../../../documents/rules/content-findings.ts'
import { agendaDocument } from '../../documents/package/agenda-document.ts'
import { publishMeeting } from '../../../publishing/index.ts'
import { packageContents } from '../../queries/package/package-contents.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { draftAsFields } from '../../rules/items/draft-as-fields.ts'
import { pasteItem } from './paste-item.ts'
import { placeDraft } from './place-draft.ts'
import { saveDraft } from './save-draft.ts'
import { takeOverDraft } from './take-over-draft.ts'
import type { AttachmentTools } from './store-attached.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'samspil-paste-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fileStore = folderFileStore(folder)
const tools: AttachmentTools = {
  fileStore,
  files: { inspect: lookInto, read: async (bytes, name, wishes) => ({ reading: await readDocument(bytes, name, wishes) }) },
}
const database = testDatabase()
const inWorld = inSmallWorld(database)

const picture = (type: 'png' | 'jpg', data: Buffer, description = '') =>
  new ImageRun({ type, data, transformation: { width: 8, height: 6 }, altText: { name: '', title: '', description } })

function word(...children: (TextRun | ImageRun)[]): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Vores sag', heading: 'Heading1' }),
            new Paragraph({ text: 'Baggrund', heading: 'Heading2' }),
            new Paragraph({ children }),
          ],
        },
      ],
    }),
  )
}
const wordWithTwo = () =>
  word(new TextRun('Se '), picture('png', smallPictures.png, 'Kort over klyngen'), new TextRun('og '), picture('jpg', smallPictures.jpeg))
const inside = (kind: string, bytes: Buffer) => `data:image/${kind};base64,${bytes.toString('base64')}`
const htmlWithTwo = async () =>
  Buffer.from(
    `<html><h1>Vores sag</h1><h2>Baggrund</h2><p>Se <img alt="Kort over klyngen" src="${inside('png', smallPictures.png)}">
    og <img src="${inside('jpeg', smallPictures.jpeg)}"></p><script>alert(1)</script></html>`,
  )

const paste = (context: Context, bytes: Uint8Array, { fileName = 'sag.docx', committee = 'faglig' } = {}) =>
  pasteItem(context, { committee, organisationId: null, bytes, fileName, tools, picturesCalled: 'Billede' })

describe('pictures of a pasted item', () => {
  it.each([
    ['a Word file', 'sag.docx', wordWithTwo, 0],
    ['what is pasted', 'indsat.html', htmlWithTwo, 1],
  ])('in %s become open attachments, looked into, and stand where they stood', async (_, fileName, bytesOf, active) => {
    await inWorld(async ({ as, secretary }) => {
      const context = as(secretary)
      const bytes = await bytesOf()
      const pasted = await paste(context, bytes, { fileName })
      expect(pasted).toMatchObject({ shown: 2, attached: 0, leftOut: 0, active })
      const draft = (await findDraftContents(context.database.app, pasted.draftId))!
      expect(draft.title).toBe('Vores sag')
      expect(draft.attachments.map(({ title, open, handout, fileName: name }) => ({ title, open, handout, name }))).toEqual([
        { title: 'Kort over klyngen', open: true, handout: false, name: 'Kort over klyngen.png' },
        { title: 'Billede 1', open: true, handout: false, name: 'Billede 1.jpg' },
      ])
      const [map, silent] = draft.attachments.map(({ sha256 }) => sha256)
      const { markdown } = draft.sections.find(({ kind }) => kind === 'background')!
      expect(markdown).toBe(`Se ![Kort over klyngen](</filer/${map}>) og ![Billede 1](</filer/${silent}>)`)
      // The gate says of the second that it has no description.
      expect(findingsInText(markdown)).toEqual([{ kind: 'picture-in-text', pictures: 1 }])
      expect(await fileStore.read(map!)).toEqual(smallPictures.png)
      expect(await findInspection(context.database.app, map!)).toBeDefined()
    })()
  })

  it.each([
    ['a program called .png', Buffer.from('MZ\x90\0 a program', 'latin1'), 'png'],
    ['a letter called .png', Buffer.from('Kære alle'), 'png'],
    ['a program called .emf', Buffer.from('MZ\x90\0 a program', 'latin1'), 'emf'],
  ])('are left out and counted where one is %s, and the text is kept', async (_, bad, ending) => {
    await inWorld(async ({ as, secretary }) => {
      const context = as(secretary)
      const bytes = await withMedia(await word(new TextRun('Se '), picture('png', bad, 'Kortet')), bad, ending)
      const pasted = await paste(context, bytes)
      expect(pasted).toMatchObject({ shown: 0, attached: 0, leftOut: 1 })
      const draft = (await findDraftContents(context.database.app, pasted.draftId))!
      expect(draft.attachments).toEqual([])
      expect(draft.sections.find(({ kind }) => kind === 'background')?.markdown).toBe('Se Kortet')
    })()
  })

  it('that no browser draws are attached as they are', async () => {
    await inWorld(async ({ as, secretary }) => {
      const context = as(secretary)
      const drawing = Buffer.from('0100000058000000', 'hex')
      const bytes = await withMedia(await word(new TextRun('Se '), picture('png', drawing, 'Organisationen')), drawing, 'emf')
      const pasted = await paste(context, bytes)
      expect(pasted).toMatchObject({ shown: 0, attached: 1, leftOut: 0 })
      const draft = (await findDraftContents(context.database.app, pasted.draftId))!
      expect(draft.attachments.map(({ fileName }) => fileName)).toEqual(['Organisationen.emf'])
      expect(await fileStore.read(draft.attachments[0]!.sha256)).toEqual(drawing)
    })()
  })

  it(
    'follow it onto the agenda and into what is printed of it',
    inAgendaWorld(database)(async ({ as, agendaSecretary, mayorInChair, regionInChair, meeting, approve, dispatch, db }) => {
      const context = as(agendaSecretary)
      const bytes = await wordWithTwo()
      const { draftId } = await paste(context, bytes, { committee: 'politisk' })
      const draft = (await findDraftContents(db, draftId))!
      const fields = { ...draftAsFields(draft), type: 'information' as const, concernedSectors: ['region', 'municipality'] }
      await saveDraft(context, { draftId, fields: { ...fields, sections: [] }, was: formOf(draft) })
      await takeOverDraft(context, { draftId, tell })
      await placeDraft(context, { draftId, meetingId: meeting })
      await approve(mayorInChair)
      await approve(regionInChair)
      await dispatch()
      const contents = await packageContents(as(mayorInChair), { id: meeting, edition: 'member' })
      const document = agendaDocument(contents, 'da')
      const read = async (sha256: string) => fileStore.read(sha256)
      const parts = await openPackage(await writeWord(document, read), undefined, /media/)
      const body = Buffer.from(parts.get('word/document.xml')!).toString('utf8')
      expect([...body.matchAll(/<wp:docPr[^>]* descr="([^"]+)"/g)].map(([, shows]) => shows)).toEqual(['Kort over klyngen', 'Billede 1'])
      expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(2)
      const html = writeHtml(document, await openPictures(document, read))
      expect([...html.matchAll(/<img src="data:image\/(\w+);[^"]+" alt="([^"]+)"/g)].map(([, ...said]) => said)).toEqual([
        ['png', 'Kort over klyngen'],
        ['jpeg', 'Billede 1'],
      ])
      const { bytes: pdf } = await writePdf(document, process.env['CHROMIUM_PATH'], read)
      expect(await figuresIn(pdf)).toEqual(['Billede 1', 'Kort over klyngen'])
      // Two must see what nobody has described before everyone does.
      await expect(publishMeeting(context, { meetingId: meeting })).rejects.toMatchObject({
        refusal: { code: 'publishing/not-for-everyone', values: { places: 1 } },
      })
    }),
    30_000,
  )
})

/** The same file, its only picture of that content and ending. */
async function withMedia(file: Uint8Array, content: Buffer, ending: string): Promise<Buffer> {
  const parts = await openPackage(file, undefined, /./)
  const renamed = (written: string) => written.replace(/(media\/[^"]*)\.png/g, `$1.${ending}`)
  return zip(
    Object.fromEntries(
      [...parts].map(([at, part]) => [renamed(at), at.startsWith('word/media/') ? content : renamed(Buffer.from(part).toString('utf8'))]),
    ),
  )
}
