import { beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { papersIn } from '../../../../test/support/papers-in.ts'
import { meetingPaper } from '../../../../test/world/meeting-paper.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { batchPage } from '../queries/batch-page.ts'
import { paperPage } from '../queries/paper-page.ts'
import { acceptClearPapers } from './accept-clear-papers.ts'
import { correctPaper } from './correct-paper.ts'

const database = testDatabase()
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
const papers = papersIn(() => as({ kind: 'system', name: 'Samspil' }))
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
})

it('accepts what is clear, leaves the rest with its reason, and counts both honestly', async () => {
  const secretary = as(world.actor('secretary', 'political'))
  const { batchId } = await papers.read(secretary, {
    'klar.md': meetingPaper({ day: '4. april 2024' }),
    'samme møde.md': meetingPaper({ day: '4. april 2024', secondConclusion: 'Klyngen udsatte sagen.' }),
    'agenda er der.md': meetingPaper({ day: '14. juni 2023' }),
    'nyt udvalg.md': meetingPaper({ committee: 'Udvalg for Nære Tilbud', day: '5. april 2024' }),
    'cpr.md': meetingPaper({ day: '6. april 2024', remark: 'Sagen gælder 010190-1234.' }),
    'tom.txt': '',
  })
  expect(await acceptClearPapers(secretary, { batchId })).toEqual({ accepted: 2, left: 3 })
  const { papers: listed } = await batchPage(secretary, { id: batchId })
  expect(listed.map(({ fileName, state, whyNotClear }) => [fileName, state, whyNotClear?.code])).toEqual([
    ['klar.md', 'accepted', undefined],
    ['samme møde.md', 'ready', 'imports/left-recorded'],
    ['agenda er der.md', 'accepted', undefined],
    ['nyt udvalg.md', 'ready', 'imports/left-new-committee'],
    ['cpr.md', 'ready', 'imports/left-personal-numbers'],
    ['tom.txt', 'failed', undefined],
  ])
  expect(await acceptClearPapers(secretary, { batchId })).toEqual({ accepted: 0, left: 3 })
  await expect(acceptClearPapers(as(world.actor('member', 'political')), { batchId })).rejects.toMatchObject({ name: 'NotFound' })
})

it('takes a paper for clear once a person has said what its unplaced lines are', async () => {
  const secretary = as(world.actor('secretary', 'political'))
  const paper = meetingPaper({ day: '8. april 2024' }).replace('## Mødetidspunkt', 'Kaffen er på kanden\n\n## Mødetidspunkt')
  const { batchId, paperIds } = await papers.read(secretary, { 'kaffe.md': paper })
  const standing = async () => {
    const { papers: listed, clear } = await batchPage(secretary, { id: batchId })
    return [listed[0]?.doubts, listed[0]?.whyNotClear?.code, clear]
  }
  expect(await standing()).toEqual([1, 'imports/left-doubts', 0])
  const { revision } = (await paperPage(secretary, { id: paperIds[0]! })).paper
  await correctPaper(secretary, { paperId: paperIds[0]!, revision, corrections: { '/unplaced/0/as': 'insignificant' } })
  expect(await standing()).toEqual([0, undefined, 1])
  expect(await acceptClearPapers(secretary, { batchId })).toEqual({ accepted: 1, left: 0 })
})
