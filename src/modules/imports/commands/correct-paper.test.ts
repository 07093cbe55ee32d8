import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { papersIn } from '../../../../test/support/papers-in.ts'
import { meetingPaper } from '../../../../test/world/meeting-paper.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { paperFile } from '../queries/paper-file.ts'
import { paperPage } from '../queries/paper-page.ts'
import { acceptPaper } from './accept-paper.ts'
import { correctPaper } from './correct-paper.ts'
import { dismissPaper } from './dismiss-paper.ts'
import { readAgain } from './read-again.ts'

const database = testDatabase()
const machine: Actor = { kind: 'system', name: 'Samspil' }
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
const papers = papersIn(() => as(machine))
let world: SmallWorld
let secretary: Actor
let operator: Actor
let paperId: string

beforeAll(async () => {
  world = await makeSmallWorld(database)
  secretary = world.actor('secretary', 'political')
  operator = {
    ...(secretary as Extract<Actor, { kind: 'person' }>),
    personId: world.people.regionalChair,
    name: 'Driften',
    committees: [],
    operator: true,
  }
  paperId = (await papers.read(as(secretary), { 'referat.md': meetingPaper({ day: '13. juli 2023' }) })).paperIds[0]!
})

const paperNow = async () => (await paperPage(as(secretary), { id: paperId })).paper

describe('two people at one paper', () => {
  it('the second is refused, and what the first wrote stands', async () => {
    const { revision } = await paperNow()
    await correctPaper(as(secretary), { paperId, revision, corrections: { '/meeting/place': 'Rådhuset i Furesø' } })
    const second = correctPaper(as(operator), {
      paperId,
      revision,
      corrections: { '/meeting/place': 'Hospitalet', '/items/0/title': 'Dagsorden' },
    })
    await expect(second).rejects.toMatchObject({ refusal: { code: 'imports/changed-meanwhile' } })
    const { draft } = await paperNow()
    expect([draft?.meeting.place, draft?.items[0]?.title]).toEqual(['Rådhuset i Furesø', 'Godkendelse af dagsorden'])
  })

  it('also when both save at the same moment', async () => {
    const { revision } = await paperNow()
    const both = await Promise.allSettled(
      ['Ét sted', 'Et andet'].map((place) => correctPaper(as(secretary), { paperId, revision, corrections: { '/meeting/place': place } })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await paperNow()).revision).toBe(revision + 1)
  })
})

describe('a correction', () => {
  it('that is refused names its field and changes nothing', async () => {
    const { revision, draft } = await paperNow()
    const refused = correctPaper(as(secretary), {
      paperId,
      revision,
      corrections: { '/meeting/place': 'Her', '/meeting/date': '2023-02-30' },
    })
    await expect(refused).rejects.toMatchObject({ refusal: { code: 'imports/date-wrong', values: { field: '/meeting/date' } } })
    expect(await paperNow()).toMatchObject({ revision, draft: { meeting: { place: draft?.meeting.place } } })
  })

  it('chooses the committee, or goes by the name', async () => {
    const choose = async (committee: string | undefined, corrections = {}) => {
      await correctPaper(as(secretary), { paperId, revision: (await paperNow()).revision, corrections, committee })
      return (await paperNow()).committeeId
    }
    expect(await choose(world.committees.professional)).toBe(world.committees.professional)
    expect(await choose('new')).toBeNull()
    expect(await choose(undefined, { '/meeting/committee': 'faglig  klynge' })).toBe(world.committees.professional)
    expect(await choose(undefined, { '/meeting/committee': 'Politisk Klynge' })).toBe(world.committees.political)
  })

  it('is written to the audit log with the fields that changed, and no others', async () => {
    const { revision, draft } = await paperNow()
    await correctPaper(as(secretary), {
      paperId,
      revision,
      corrections: { '/meeting/committee': draft?.meeting.committee ?? '', '/items/1/type': 'decision' },
    })
    const event = await database.app
      .selectFrom('platform.audit_event')
      .select('details')
      .where('event', '=', 'paper.corrected')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(event.details).toMatchObject({ fields: ['/items/1/type'] })
  })
})

describe('what the recogniser missed', () => {
  it('is added, and a new entry can begin where its list is after an item was removed', async () => {
    const { revision, draft } = await paperNow()
    const corrections = { '/meeting/people/-/name': 'Borgmesteren i Furesø', '/items/0': 'remove' }
    const saved = await correctPaper(as(secretary), { paperId, revision, corrections, newIn: '/items/1/attachments' })
    expect(saved).toEqual({ revision: revision + 1, newIn: '/items/0/attachments' })
    const after = (await paperNow()).draft!
    expect(after.meeting.people.at(-1)?.name).toBe('Borgmesteren i Furesø')
    expect(after.items).toHaveLength(draft!.items.length - 1)
    expect(after.unplaced.map(({ text }) => text).join('\n')).toContain('Godkendelse af dagsorden')
    expect(after.counts.placed + after.counts.unplaced).toBe(draft?.counts.read)
  })

  it('does not begin in a list whose item was removed, and a half-written entry is refused beside its field', async () => {
    const { revision } = await paperNow()
    const half = correctPaper(as(secretary), { paperId, revision, corrections: { '/items/-/title': 'Eventuelt', '/items/-/number': '' } })
    await expect(half).rejects.toMatchObject({ refusal: { code: 'imports/entry-unfinished', values: { field: '/items/-/number' } } })
    const saved = await correctPaper(as(secretary), {
      paperId,
      revision,
      corrections: { '/items/0': 'remove' },
      newIn: '/items/0/attachments',
    })
    expect(saved.newIn).toBeUndefined()
  })
})

describe('anyone else', () => {
  it('does not learn that the paper exists', async () => {
    const strangers = [
      publicActor,
      world.actor('member', 'political'),
      { ...(secretary as Extract<Actor, { kind: 'person' }>), personId: world.people.regionalChair },
    ]
    for (const stranger of strangers) {
      for (const attempt of [
        () => paperPage(as(stranger), { id: paperId }),
        () => paperFile(as(stranger), { id: paperId }),
        () => correctPaper(as(stranger), { paperId, revision: 1, corrections: {} }),
        () => acceptPaper(as(stranger), { paperId, revision: 1 }),
        () => dismissPaper(as(stranger), { paperId }),
        () => readAgain(as(stranger), { paperId }),
      ])
        await expect(attempt()).rejects.toMatchObject({ name: 'NotFound' })
    }
  })

  it('finds nothing under an address that is no id', async () => {
    await expect(paperPage(as(secretary), { id: 'dokument' })).rejects.toMatchObject({ name: 'NotFound' })
    await expect(correctPaper(as(secretary), { paperId: "' or 1=1", revision: 1, corrections: {} })).rejects.toMatchObject({
      name: 'NotFound',
    })
  })
})

describe('a paper set aside', () => {
  it('can be dismissed, read again, and corrected anew', async () => {
    const { paperIds } = await papers.read(as(secretary), { 'andet.md': meetingPaper({ day: '20. juni 2023' }) })
    const id = paperIds[0]!
    await dismissPaper(as(secretary), { paperId: id })
    await expect(dismissPaper(as(secretary), { paperId: id })).rejects.toMatchObject({ refusal: { code: 'imports/cannot-dismiss' } })
    await expect(correctPaper(as(secretary), { paperId: id, revision: 2, corrections: {} })).rejects.toMatchObject({
      refusal: { code: 'imports/not-ready' },
    })
    await readAgain(as(secretary), { paperId: id })
    expect((await paperPage(as(secretary), { id })).paper.state).toBe('waiting')
    await expect(readAgain(as(secretary), { paperId: id })).rejects.toMatchObject({ refusal: { code: 'imports/cannot-read-again' } })
  })
})
