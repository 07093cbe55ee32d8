import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { smallPictures } from '../../../../../test/support/small-pictures.ts'
import { inMinutesWorld, type MinutesWorld } from '../../../../../test/world/minutes-world.ts'
import { publicActor, type SignedInActor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { folderFileStore } from '../../../../platform/files/file-store.ts'
import { lookInto } from '../../../documents/formats/index.ts'
import { imageAddress } from '../../../documents/rules/image-address.ts'
import { publishMeeting } from '../../../publishing/index.ts'
import { minutesDocument } from '../../documents/minutes-document.ts'
import { minutesWords as words } from '../../pages/minutes/minutes-words.ts'
import { recordedFile } from '../../queries/agenda/recorded-file.ts'
import { itemPicture } from '../../queries/held/item-picture.ts'
import { minutesPage } from '../../queries/minutes/minutes-page.ts'
import type { AttachmentTools } from '../items/store-attached.ts'
import { addItemPictures } from './add-item-pictures.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'samspil-pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const tools: AttachmentTools = {
  fileStore: folderFileStore(folder),
  files: { inspect: lookInto, read: () => Promise.reject(new Error('nothing is read here')) },
}
const inWorld = inMinutesWorld(testDatabase())

async function* arriving(name: string, content: Buffer) {
  yield { name, content: Readable.from([content]) }
}

const add = ({ at, agendaSecretary, meeting }: MinutesWorld, itemId: string, name = 'kort.png', content: Buffer = smallPictures.png) =>
  addItemPictures(at(agendaSecretary), { meetingId: meeting, itemId, arriving: arriving(name, content), tools })

async function added({ db }: MinutesWorld, itemId: string): Promise<string> {
  const { sha256 } = await db
    .selectFrom('meetings.draft_attachment')
    .innerJoin('meetings.draft_attachment_version', 'attachment_id', 'id')
    .select('file_sha256 as sha256')
    .where('draft_id', '=', itemId)
    .where('handout', '=', true)
    .executeTakeFirstOrThrow()
  return sha256
}

describe('a picture in a conclusion', () => {
  it(
    'is seen by those who read the conclusion once it shows it, stands in the minutes, and is public with them',
    inWorld(async (world) => {
      const { at, meeting, openItem, agendaSecretary, mayorInChair } = world
      await add(world, openItem)
      const sha256 = await added(world, openItem)
      const asked = { id: meeting, sha256 }
      await expect(itemPicture(at(agendaSecretary), asked)).resolves.toEqual({ sha256, name: 'kort.png' })
      await expect(itemPicture(at(mayorInChair), asked)).rejects.toThrow(NotFound)
      await world.conclude(openItem, `Udvalget så på ![Kort over klyngen](${imageAddress(sha256)}).`)
      await expect(itemPicture(at(mayorInChair), asked)).resolves.toEqual({ sha256, name: 'kort.png' })
      await expect(itemPicture({ ...at(mayorInChair), actor: publicActor }, asked)).rejects.toThrow(NotFound)

      await world.sendForComment()
      await world.approvedByBoth()
      await publishMeeting(at(agendaSecretary), { meetingId: meeting })
      const everyone = { ...at(agendaSecretary), actor: publicActor }
      const minutes = await minutesPage(everyone, { id: meeting, words: words.record })
      const number = minutes.content.items[0]!.attachments.find(({ file }) => file?.sha256 === sha256)?.number
      await expect(recordedFile(everyone, { id: meeting, number: number! })).resolves.toMatchObject({ sha256 })
      expect(JSON.stringify(minutesDocument(minutes, 'da'))).toContain(`"pictures":["${sha256}"]`)
      await expect(add(world, openItem, 'nyt.png', smallPictures.gif)).rejects.toMatchObject({
        refusal: { code: 'meetings/minutes-approved' },
      })
    }),
  )

  it(
    'of a closed item is for those who read it, and nobody else learns of it',
    inWorld(async (world) => {
      const { at, meeting, closedItem, actor, mayorInChair } = world
      await add(world, closedItem)
      const sha256 = await added(world, closedItem)
      await world.conclude(closedItem, `![Kort over klyngen](${imageAddress(sha256)})`)
      await expect(itemPicture(at(mayorInChair), { id: meeting, sha256 })).resolves.toMatchObject({ sha256 })
      await expect(itemPicture(at(actor('observer', 'political') as SignedInActor), { id: meeting, sha256 })).rejects.toThrow(NotFound)
    }),
  )

  it(
    'must be one that a text can show, and there only once',
    inWorld(async (world) => {
      const { openItem } = world
      const refused = (name: string, code: string) => expect(add(world, openItem, name)).rejects.toMatchObject({ refusal: { code } })
      await refused('tegning.svg', 'meetings/not-a-picture')
      await add(world, openItem)
      await refused('samme.png', 'meetings/attachment-twice')
    }),
  )
})
