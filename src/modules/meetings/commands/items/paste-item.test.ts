import { expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { smallPictures } from '../../../../../test/support/small-pictures.ts'
import { inSmallWorld } from '../../../../../test/world/in-small-world.ts'
import { lookInto, readDocument, writeWord } from '../../../documents/formats/index.ts'
import { imageAddress } from '../../../documents/rules/image-address.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { pasteItem } from './paste-item.ts'

const inWorld = inSmallWorld(testDatabase())
const sha256 = 'a1'.repeat(32)
const files = { inspect: lookInto, read: async (bytes: Uint8Array, name: string) => ({ reading: await readDocument(bytes, name) }) }

const word = () =>
  writeWord(
    {
      language: 'da',
      title: 'Vores sag',
      facts: [],
      parts: [
        {
          heading: 'Baggrund',
          blocks: [
            {
              kind: 'markdown',
              markdown: `Se ![Kort over klyngen](${imageAddress(sha256)}) og ![](${imageAddress(sha256)})`,
              pictures: [sha256],
            },
          ],
        },
      ],
    },
    async () => smallPictures.png,
  )
const html = async () =>
  Buffer.from(
    `<html><h2>Baggrund</h2><p>Se <img alt="Kort over klyngen" src="data:image/png;base64,${smallPictures.png.toString('base64')}">
    og <img src="file:///C:/temp/clip_image001.png"></p></html>`,
  )

it.each([
  ['a Word file', 'sag.docx', word],
  ['what is pasted from Word', 'indsat.html', html],
])('takes of the pictures in %s what they show, and counts them', async (_, fileName, bytesOf) => {
  await inWorld(async ({ as, secretary }) => {
    const context = as(secretary)
    const pasted = await pasteItem(context, { committee: 'faglig', organisationId: null, bytes: await bytesOf(), fileName, files })
    expect(pasted).toMatchObject({ images: 2, active: 0 })
    const draft = await findDraftContents(context.database.app, pasted.draftId)
    expect(draft?.sections.map(({ markdown }) => markdown).join('\n')).toContain('Kort over klyngen')
  })()
})
