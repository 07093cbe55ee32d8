import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { papersIn, reader } from '../../../../test/support/papers-in.ts'
import { meetingPaper } from '../../../../test/world/meeting-paper.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { batchPage } from '../queries/batch-page.ts'
import { importPage } from '../queries/import-page.ts'
import type { PaperReader } from '../rules/paper-read.ts'
import { cancelBatch } from './cancel-batch.ts'
import { readNextPaper, readPaper } from './read-paper.ts'
import { receivePapers } from './receive-papers.ts'
import { resumeBatch } from './resume-batch.ts'

const database = testDatabase()
const machine: Actor = { kind: 'system', name: 'Samspil' }
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
const papers = papersIn(() => as(machine))
let world: SmallWorld
let secretary: Actor

beforeAll(async () => {
  world = await makeSmallWorld(database)
  secretary = world.actor('secretary', 'political')
})

const statesOf = async (batchId: string) => (await batchPage(as(secretary), { id: batchId })).papers.map(({ state }) => state)
const days = ['1', '2', '3'].map((day) => `${day}. marts 2024`)
const three = () => Object.fromEntries(days.map((day) => [`${day}.md`, meetingPaper({ day })]))

describe('handing papers in', () => {
  it('is for those who keep the record', async () => {
    for (const actor of [publicActor, world.actor('member', 'political')]) {
      await expect(papers.receive(as(actor), three())).rejects.toMatchObject({ name: 'NotPermitted' })
      await expect(importPage(as(actor), undefined)).rejects.toMatchObject({ name: 'NotPermitted' })
    }
    await expect(papers.receive(as(secretary), {})).rejects.toMatchObject({ refusal: { code: 'imports/no-files' } })
  })
})

describe('an import', () => {
  it('goes on with the other papers when one cannot be read, and says why', async () => {
    const { batchId } = await papers.receive(as(secretary), {
      'tom.txt': '',
      'opskrift.txt': 'Rør smør og sukker sammen. Bag i 40 minutter.',
      ...three(),
    })
    while (await readNextPaper(as(machine), { fileStore: papers.fileStore, reader }));
    const { papers: listed } = await batchPage(as(secretary), { id: batchId })
    expect(listed.map(({ fileName, state, refusal }) => [fileName, state, refusal?.code])).toEqual([
      ['tom.txt', 'failed', 'documents/empty'],
      ['opskrift.txt', 'failed', 'imports/not-a-meeting-paper'],
      ...days.map((day) => [`${day}.md`, 'ready', undefined]),
    ])
    expect(listed[2]).toMatchObject({
      kind: 'minutes',
      committee: 'Politisk Klynge',
      date: '2024-03-01',
      items: 2,
      doubts: 0,
      personalNumbers: 0,
    })
  })

  it('can be paused and resumed; what has been read stays', async () => {
    const { batchId, paperIds } = await papers.receive(as(secretary), three())
    await readPaper(as(machine), { paperId: paperIds[0]!, fileStore: papers.fileStore, reader })
    await cancelBatch(as(secretary), { batchId })
    expect(await statesOf(batchId)).toEqual(['ready', 'cancelled', 'cancelled'])
    expect(await readNextPaper(as(machine), { fileStore: papers.fileStore, reader })).toBe(false)
    await resumeBatch(as(secretary), { batchId })
    expect(await statesOf(batchId)).toEqual(['ready', 'waiting', 'waiting'])
    await expect(cancelBatch(as(world.actor('member', 'political')), { batchId })).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('gives each paper to one reader only', async () => {
    const { paperIds } = await papers.receive(as(secretary), { 'a.md': meetingPaper({ day: '9. marts 2024' }) })
    const read = () => readPaper(as(machine), { paperId: paperIds[0]!, fileStore: papers.fileStore, reader })
    const outcomes = await Promise.all([read(), read()])
    expect(outcomes.map(({ state }) => state).toSorted()).toEqual(['read', 'taken'])
  })

  it('is listed for who handed it in', async () => {
    const { batches } = await importPage(as(secretary), undefined)
    expect(batches.length).toBe(3)
    const other = { ...(secretary as Extract<Actor, { kind: 'person' }>), personId: world.people.regionalChair }
    expect((await importPage(as(other), undefined)).batches).toEqual([])
  })
})

describe('the line of waiting papers', () => {
  beforeEach(async () => {
    while (await readNextPaper(as(machine), { fileStore: papers.fileStore, reader }));
  })

  it('does not let one paper hold up the others, whatever goes wrong with it', async () => {
    const texts = { 'a.md': meetingPaper({ day: '1. maj 2024' }), 'b.md': meetingPaper({ day: '2. maj 2024' }) }
    const { batchId } = await papers.receive(as(secretary), texts)
    const broken: PaperReader = async () => {
      throw new Error('a bug')
    }
    await expect(readNextPaper(as(machine), { fileStore: papers.fileStore, reader: broken })).rejects.toThrow('a bug')
    await readNextPaper(as(machine), { fileStore: papers.fileStore, reader })
    const { papers: listed } = await batchPage(as(secretary), { id: batchId })
    expect(listed.map(({ state, refusal }) => [state, refusal?.code])).toEqual([
      ['failed', 'imports/reading-failed'],
      ['ready', undefined],
    ])
  })

  it('waits for a database that is away, and then reads', async () => {
    const { batchId } = await papers.receive(as(secretary), { 'c.md': meetingPaper({ day: '3. maj 2024' }) })
    const away: PaperReader = async () => {
      throw Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' })
    }
    await expect(readNextPaper(as(machine), { fileStore: papers.fileStore, reader: away })).rejects.toThrow('terminating')
    expect(await statesOf(batchId)).toEqual(['waiting'])
    await readNextPaper(as(machine), { fileStore: papers.fileStore, reader })
    expect(await statesOf(batchId)).toEqual(['ready'])
  })

  it('is not taken into memory when it is too large to be read', async () => {
    const { batchId } = await receivePapers(as(secretary), {
      fileStore: { ...papers.fileStore, store: async () => ({ sha256: 'f'.repeat(64), bytes: 200 * 1024 * 1024 }) },
      files: [{ name: 'stor\u0000.pdf', content: new Uint8Array() }],
    })
    await readNextPaper(as(machine), { fileStore: papers.fileStore, reader })
    const { papers: listed } = await batchPage(as(secretary), { id: batchId })
    expect(listed).toMatchObject([{ fileName: 'stor.pdf', state: 'failed', refusal: { code: 'documents/too-large' } }])
  })

  it('is read by several processes at once, each its own paper', async () => {
    const { batchId } = await papers.receive(as(secretary), {
      'd.md': meetingPaper({ day: '4. maj 2024' }),
      'e.md': meetingPaper({ day: '5. maj 2024' }),
    })
    const both = Promise.withResolvers<void>()
    let reading = 0
    const slow: PaperReader = async (bytes, name) => {
      if (++reading === 2) both.resolve()
      await both.promise
      return reader(bytes, name)
    }
    const next = () => readNextPaper(as(machine), { fileStore: papers.fileStore, reader: slow })
    expect(await Promise.all([next(), next()])).toEqual([true, true])
    expect(await next()).toBe(false)
    expect(await statesOf(batchId)).toEqual(['ready', 'ready'])
  })
})
