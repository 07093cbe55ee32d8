import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { closedAttachment, closedTitle, makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../../kernel/actor.ts'
import { publishMeeting } from '../../../publishing/index.ts'
import { packageDocument } from '../../documents/package/package-document.ts'
import { packageKey } from '../../documents/package/package-key.ts'
import { packageContents } from './package-contents.ts'
import { packagePage } from './package-page.ts'

const database = testDatabase()
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
const machine: Actor = { kind: 'system', name: 'Samspil' }
let world: SmallWorld
let id: string

const closedWords = [closedTitle, closedAttachment, 'Den fortrolige pris', 'fortroligt forbehold', 'Fortroligt bilag']

beforeAll(async () => {
  world = await makeSmallWorld(database)
  id = world.meetings.mixed
})

describe('the papers of a meeting', () => {
  it('that is not public are for its committee, and the chairs’ edition for chairs and secretariat', async () => {
    await expect(packageContents(as(publicActor), { id, edition: 'public' })).rejects.toMatchObject({ name: 'NotFound' })
    await expect(packageContents(as(world.actor('member', 'political')), { id, edition: 'public' })).rejects.toThrow('package-not-public')
    await expect(packageContents(as(world.actor('member', 'political')), { id, edition: 'chairs' })).rejects.toMatchObject({
      name: 'NotPermitted',
    })
    await expect(packageContents(as(world.actor('chair', 'professional')), { id, edition: 'member' })).rejects.toMatchObject({
      name: 'NotFound',
    })
    const { offered } = await packagePage(as(world.actor('secretary', 'political')), { id, language: 'da' })
    expect(offered.map(({ edition, items, attachments }) => [edition, items, attachments])).toEqual([
      ['chairs', 2, 3],
      ['member', 2, 3],
    ])
  })

  it('hold what is closed for those who read it, and that is recorded', async () => {
    const contents = await packageContents(as(world.actor('member', 'political')), { id, edition: 'member' })
    const paper = JSON.stringify(packageDocument(contents, new Map(), 'da').document)
    for (const word of closedWords) expect(paper).toContain(word)
    const last = await database.app.selectFrom('platform.audit_event').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
    expect(last).toMatchObject({ event: 'closed-material.read', details: { items: ['2'], attachments: 2, edition: 'member' } })
  })

  it('tell an observer that something is withheld, and nothing of it', async () => {
    const contents = await packageContents(as(world.actor('observer', 'political')), { id, edition: 'member' })
    const paper = JSON.stringify(packageDocument(contents, new Map(), 'da').document)
    for (const word of closedWords) expect(paper).not.toContain(word)
    expect(paper).toContain('Lukket punkt')
    expect(paper).toContain('1 lukket bilag er ikke med')
  })

  it('once public are for everyone in the public edition, the same for all, until they are taken back', async () => {
    await publishMeeting(as(machine), { meetingId: id })
    const forAll = await packageContents(as(publicActor), { id, edition: 'public' })
    expect(await packageContents(as(world.actor('chair', 'political')), { id, edition: 'public' })).toEqual(forAll)
    for (const word of closedWords) expect(JSON.stringify(forAll)).not.toContain(word)
    await expect(packageContents(as(publicActor), { id, edition: 'member' })).rejects.toMatchObject({ name: 'NotPermitted' })
    await database.app.updateTable('meetings.meeting').set({ published_at: null }).where('id', '=', id).execute()
    await expect(packageContents(as(publicActor), { id, edition: 'public' })).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('are kept apart by reader and language', async () => {
    const [member, observer] = await Promise.all(
      (['member', 'observer'] as const).map((role) => packageContents(as(world.actor(role, 'political')), { id, edition: 'member' })),
    )
    expect(new Set([packageKey(member!, 'da'), packageKey(member!, 'en'), packageKey(observer!, 'da')]).size).toBe(3)
  })
})
