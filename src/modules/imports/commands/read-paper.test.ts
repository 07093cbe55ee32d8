import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { papersIn, reader } from '../../../../test/support/papers-in.ts'
import { meetingPaper } from '../../../../test/world/meeting-paper.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { batchPage } from '../queries/batch-page.ts'
import { importPage } from '../queries/import-page.ts'
import { cancelBatch } from './cancel-batch.ts'
import { readNextPaper, readPaper } from './read-paper.ts'
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
