import * as Y from 'yjs'
import { beforeEach, describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { writeTogether } from '../../../../test/support/write-together.ts'
import type { SignedInActor } from '../../../kernel/actor.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { missingOfText } from '../queries/missing-of-text.ts'
import { findText, insertText } from '../repository/running-texts.ts'
import { findVersionMarkdown, listTextVersions } from '../repository/text-versions.ts'
import { keepTextVersion } from './keep-text-version.ts'
import { mergeText } from './merge-text.ts'
import { saveText } from './save-text.ts'

const database = testDatabase()
const inWork = <Result>(work: (db: Command['db']) => Promise<Result>) => database.app.transaction().execute(work)
const now = new Date('2026-11-22T09:00:00Z')
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)
const secretary = actor('00000000-0000-4000-8000-000000000001', 'Klyngens sekretariat')
const consultant = actor('00000000-0000-4000-8000-000000000002', 'Konsulenten i Furesø')

function actor(personId: string, name: string): SignedInActor {
  return signedIn({ personId, name })
}

describe('a running text', () => {
  let id: string
  const stands = async (): Promise<string> => (await findText(database.app, id))!.markdown
  beforeEach(async () => {
    id = await insertText(database.app, '## Baggrund\n\nFristen er den 1. maj.\n\nAndet afsnit.', now)
  })

  it('keeps 1,000 edits of each of two writers whose connections are cut, in one transaction each', { timeout: 120_000 }, async () => {
    const actors = [secretary, consultant]
    let merges = 0
    const { words } = await writeTogether({
      writers: 2,
      editsEach: 1000,
      seed: 20_261_122,
      often: 0.06,
      exchange: async ({ change, vector }, writer) => {
        const changed = change && (await inWork((db) => mergeText(db, { id, change }, actors[writer]!, later(merges / 60))))
        if (changed?.added) merges++
        return { ...(await inWork((db) => missingOfText(db, id, vector))), isIncomplete: changed?.isIncomplete ?? false }
      },
    })
    const markdown = await stands()
    expect(words.split('').filter((sign) => sign.charCodeAt(0) >= 0x4e00 && !markdown.includes(sign))).toEqual([])
    expect((await findText(database.app, id))!.revision).toBe(merges + 1)
    expect((await listTextVersions(database.app, id)).length).toBeGreaterThan(0)
  })

  it('joins two plain forms that began at the same revision', async () => {
    const form = (markdown: string, by: SignedInActor) => inWork((db) => saveText(db, { id, markdown, baseRevision: 1 }, by, now))
    await form('## Baggrund\n\nFristen er den 8. maj.\n\nAndet afsnit.', secretary)
    await form('## Baggrund\n\nFristen er den 1. maj.\n\nAndet afsnit, rettet.', consultant)
    expect(await stands()).toBe('## Baggrund\n\nFristen er den 8. maj.\n\nAndet afsnit, rettet.')
    expect(await form('## Baggrund\n\nFristen er den 1. maj.\n\nAndet afsnit.', consultant)).toMatchObject({ revision: 3 })
  })

  it('refuses a form whose beginning nobody knows, and writes nothing over', async () => {
    await inWork((db) => saveText(db, { id, markdown: 'Et', baseRevision: 1 }, secretary, now))
    await expect(inWork((db) => saveText(db, { id, markdown: 'To', baseRevision: 7 }, consultant, now))).rejects.toMatchObject({
      refusal: { code: 'documents/text-changed-meanwhile' },
    })
    await expect(inWork((db) => saveText(db, { id, markdown: 'To', baseRevision: undefined }, consultant, now))).rejects.toThrow(
      'documents/text-changed-meanwhile',
    )
    expect(await stands()).toBe('Et')
  })

  it('joins what is older than a month, and still knows what younger forms began with', async () => {
    await inWork((db) => saveText(db, { id, markdown: 'Et\n\nTo', baseRevision: 1 }, secretary, now))
    await inWork((db) => saveText(db, { id, markdown: 'Et\n\nTo\n\nTre', baseRevision: 2 }, secretary, later(1)))
    await inWork((db) => saveText(db, { id, markdown: 'Et\n\nTo\n\nTre\n\nFire', baseRevision: 3 }, secretary, later(60 * 24 * 31)))
    await inWork((db) => saveText(db, { id, markdown: 'Et og\n\nTo\n\nTre', baseRevision: 3 }, consultant, later(60 * 24 * 32)))
    expect(await stands()).toBe('Et og\n\nTo\n\nTre\n\nFire')
    await expect(inWork((db) => saveText(db, { id, markdown: 'x', baseRevision: 2 }, consultant, later(60 * 24 * 33)))).rejects.toThrow(
      'documents/text-changed-meanwhile',
    )
  })

  it('keeps its stages with those who wrote them, and none twice', async () => {
    await inWork((db) => saveText(db, { id, markdown: 'Et', baseRevision: 1 }, secretary, now))
    await inWork((db) => saveText(db, { id, markdown: 'Et to', baseRevision: 2 }, consultant, later(1)))
    expect(await inWork((db) => keepTextVersion(db, id, later(2)))).toBe(await inWork((db) => keepTextVersion(db, id, later(3))))
    const versions = await listTextVersions(database.app, id)
    expect(versions.map(({ writtenBy }) => writtenBy)).toEqual([[consultant.name], [secretary.name], []])
    expect(await findVersionMarkdown(database.app, id, 1)).toContain('Baggrund')
    expect(await findVersionMarkdown(database.app, id, 3)).toBe('Et to')
  })

  it.each([
    ['is no change', Uint8Array.of(255, 1, 2, 3)],
    ['is empty', new Uint8Array()],
  ])('refuses what %s', async (_, change) => {
    await expect(inWork((db) => mergeText(db, { id, change }, secretary, now))).rejects.toMatchObject({
      refusal: { code: 'documents/text-change-unreadable' },
    })
  })

  it.each<[string, (shared: Y.Doc) => void]>([
    ['beside the text', (shared) => shared.getMap('more').set('hidden', 'x')],
    ['in what a block says of itself', (shared) => block(shared).setAttribute('hidden', 'x')],
    ['in a word of its own length', (shared) => block(shared).setAttribute('kind', 'x'.repeat(100))],
    ['as what is no text', (shared) => (block(shared).get(0) as Y.XmlText).insertEmbed(0, { hidden: 'x' })],
  ])('refuses what nobody would see, %s', async (_, hide) => {
    const shared = new Y.Doc()
    Y.applyUpdate(shared, (await inWork((db) => missingOfText(db, id, Uint8Array.of(0)))).missing)
    const before = Y.encodeStateVector(shared)
    hide(shared)
    const change = Y.encodeStateAsUpdate(shared, before)
    await expect(inWork((db) => mergeText(db, { id, change }, secretary, now))).rejects.toThrow('documents/text-change-unreadable')
  })

  it('refuses more than a text can have been, although it says none of it', async () => {
    const shared = new Y.Doc({ gc: false })
    Y.applyUpdate(shared, (await inWork((db) => missingOfText(db, id, Uint8Array.of(0)))).missing)
    const before = Y.encodeStateVector(shared)
    const words = block(shared).get(0) as Y.XmlText
    words.insert(0, 'x'.repeat(11_000_000))
    words.delete(0, 11_000_000)
    const change = Y.encodeStateAsUpdate(shared, before)
    await expect(inWork((db) => mergeText(db, { id, change }, secretary, now))).rejects.toThrow('documents/text-too-long')
  })
})

const block = (shared: Y.Doc): Y.XmlElement => shared.getXmlFragment('text').get(0) as Y.XmlElement
