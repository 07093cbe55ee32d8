import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { smallPictures } from '../../../../../test/support/small-pictures.ts'
import { type Making, makingItems } from '../../../../../test/world/items-world.ts'
import { type Actor, publicActor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { folderFileStore } from '../../../../platform/files/file-store.ts'
import { lookInto } from '../../../documents/formats/index.ts'
import { addAttachments } from './add-attachments.ts'
import { addPastedPicture } from './add-pasted-picture.ts'
import type { AttachmentTools } from './store-attached.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'samspil-pasted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const tools: AttachmentTools = {
  fileStore: folderFileStore(folder),
  files: { inspect: lookInto, read: () => Promise.reject(new Error('nothing is read here')) },
}
const making = makingItems(testDatabase())

const add = (world: Making, draftId: string, bytes: Buffer, { shows = 'Kort over klyngen', by }: { shows?: string; by?: Actor } = {}) =>
  addPastedPicture({ bytes, shows }, (arriving) =>
    addAttachments(world.as(by ?? world.coordinator), { draftId, open: true, arriving, tools }),
  )

describe('a picture that is pasted into a text of an item', () => {
  it(
    'is an open attachment by what it shows, and pasted again it is the same one',
    making(async (world) => {
      const id = await world.start()
      const first = await add(world, id, smallPictures.png)
      const [attachment, ...others] = (await world.contents(id)).attachments
      expect(attachment).toMatchObject({ title: 'Kort over klyngen', fileName: 'Kort over klyngen.png', open: true, handout: false })
      expect(others).toEqual([])
      expect(first).toEqual({ address: `/filer/${attachment!.sha256}`, name: 'Kort over klyngen' })
      expect((await add(world, id, smallPictures.png, { shows: 'Kortet igen' })).address).toBe(first.address)
      expect((await world.contents(id)).attachments).toHaveLength(1)
    }),
  )

  it.each([
    ['a program', Buffer.from('MZ\x90\0', 'latin1')],
    ['a page', Buffer.from('<html><script>x()</script></html>')],
    ['nothing', Buffer.alloc(0)],
  ])('is not taken where it is %s', async (_, bytes) => {
    await making(async (world) => {
      const id = await world.start()
      await expect(add(world, id, bytes)).rejects.toMatchObject({ refusal: { code: 'meetings/not-a-picture' } })
      expect((await world.contents(id)).attachments).toEqual([])
    })()
  })

  it(
    'is not taken from a stranger, who is not told whether there is an item',
    making(async (world) => {
      const id = await world.start()
      await expect(add(world, id, smallPictures.png, { by: publicActor })).rejects.toBeInstanceOf(NotFound)
    }),
  )
})
