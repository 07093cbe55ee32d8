import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { papersIn } from '../../../../test/support/papers-in.ts'
import { meetingPaper } from '../../../../test/world/meeting-paper.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import type { Refused } from '../../../kernel/refusal.ts'
import { meetingPage } from '../../meetings/queries/meeting-page.ts'
import { publishMeeting } from '../../publishing/index.ts'
import { committeePage } from '../../publishing/queries/committee-page.ts'
import { publishPage } from '../../publishing/queries/publish-page.ts'
import { batchPage } from '../queries/batch-page.ts'
import { paperPage } from '../queries/paper-page.ts'
import { acceptPaper } from './accept-paper.ts'
import { correctPaper } from './correct-paper.ts'

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

/** Of a municipality that owns these committees alone. */
const coordinatorOf = (committees: readonly string[]): SignedInActor =>
  signedIn({
    personId: world.people.regionalChair,
    name: 'Konsulenten',
    organisations: [{ organisationId: world.people.mayor, role: 'coordinator', committees }],
  })

async function accept(paperId: string) {
  const { paper } = await paperPage(as(secretary), { id: paperId })
  return acceptPaper(as(secretary), { paperId, revision: paper.revision })
}

describe('from paper to record', () => {
  it('reads, corrects and accepts a paper; the record says what the corrected draft says', async () => {
    const { paperIds } = await papers.read(as(secretary), { 'referat.md': meetingPaper({ day: '14. august 2023' }) })
    const [paperId] = paperIds as [string]
    const before = await paperPage(as(secretary), { id: paperId })
    expect(before).toMatchObject({ committee: { name: 'Politisk Klynge' }, recorded: undefined, whyNotAccept: undefined })
    const corrections = {
      '/items/1/title': 'Sårbare gravide',
      '/meeting/people/2/presence': 'absent',
      '/meeting/place': 'Rådhuset i Gladsaxe',
    }
    const { revision } = await correctPaper(as(secretary), { paperId, revision: before.paper.revision, corrections })
    const { meetingId } = await acceptPaper(as(secretary), { paperId, revision })

    const { meeting, items, followUps, attendance, versions } = await meetingPage(as(secretary), { id: meetingId })
    expect(meeting).toMatchObject({
      heldOn: '2023-08-14',
      startsAt: '09:15',
      place: 'Rådhuset i Gladsaxe',
      state: 'minutes',
      version: 1,
      publishedAt: null,
    })
    expect(items.map(({ number, title, type }) => [number, title, type])).toEqual([
      ['1', 'Godkendelse af dagsorden', 'decision'],
      ['2', 'Sårbare gravide', 'discussion'],
    ])
    expect(items[1]).toMatchObject({
      conclusion: expect.stringContaining('Klyngen tiltrådte forslaget.'),
      attachments: [{ number: '2.1', title: 'Oversigt over tilbud', open: true }],
    })
    expect(followUps).toMatchObject([{ itemId: items[1]?.id, dueOn: '2023-09-01', state: 'proposed' }])
    expect(attendance.map(({ name, capacity, presence }) => [name, capacity, presence])).toEqual([
      ['Regionsrådsformanden', 'chair', 'present'],
      ['Borgmesteren i Gladsaxe', 'chair', 'present'],
      ['Borgmesteren i Furesø', 'member', 'absent'],
    ])
    expect(attendance[0]?.personId).toBe(world.people.regionalChair)
    expect(versions).toMatchObject([{ number: 1, kind: 'minutes', fileName: 'referat.md' }])
  })

  it('knows the same file again and changes nothing', async () => {
    const { paperIds, batchId } = await papers.read(as(secretary), { 'samme igen.md': meetingPaper({ day: '14. august 2023' }) })
    const { paper, readableMeeting } = await paperPage(as(secretary), { id: paperIds[0]! })
    expect(paper).toMatchObject({ state: 'known', meetingVersion: 1 })
    expect((await batchPage(as(secretary), { id: batchId })).papers[0]?.readableMeeting).toBe(readableMeeting)
    const { meeting } = await meetingPage(as(secretary), { id: readableMeeting! })
    expect(meeting.version).toBe(1)
    await expect(accept(paperIds[0]!)).rejects.toMatchObject({ refusal: { code: 'imports/not-ready' } })
  })

  it('records a file once, though it was handed in twice', async () => {
    const text = meetingPaper({ day: '15. august 2023' })
    const { paperIds } = await papers.read(as(secretary), { 'en.md': text, 'to.md': text })
    await accept(paperIds[0]!)
    await expect(accept(paperIds[1]!)).rejects.toMatchObject({ refusal: { code: 'imports/recorded-already' } })
  })

  it('makes a corrected file the next version, names what differs, and keeps the items that are the same', async () => {
    const first = await papers.read(as(secretary), { 'referat.md': meetingPaper({ day: '16. august 2023' }) })
    const { meetingId } = await accept(first.paperIds[0]!)
    const before = await meetingPage(as(secretary), { id: meetingId })

    const second = await papers.read(as(secretary), {
      'rettet.md': meetingPaper({ day: '16. august 2023', secondConclusion: 'Klyngen udsatte sagen.', closed: 'Husleje' }),
    })
    const view = await paperPage(as(secretary), { id: second.paperIds[0]! })
    expect(view.recorded).toMatchObject({ id: meetingId, version: 1 })
    expect(view.differences).toContainEqual(expect.objectContaining({ item: '2', field: 'conclusion', change: 'changed' }))
    expect(view.differences).toContainEqual(expect.objectContaining({ item: '3', field: 'item', change: 'added' }))
    expect(view.differences?.some(({ field }) => field === 'date' || field === 'place')).toBe(false)

    expect((await accept(second.paperIds[0]!)).meetingId).toBe(meetingId)
    const after = await meetingPage(as(secretary), { id: meetingId })
    expect(after.meeting.version).toBe(2)
    expect(after.versions.map(({ number, fileName }) => [number, fileName])).toEqual([
      [2, 'rettet.md'],
      [1, 'referat.md'],
    ])
    expect(after.items.slice(0, 2).map(({ id }) => id)).toEqual(before.items.map(({ id }) => id))
    expect(after.items[1]?.conclusion).toContain('Klyngen udsatte sagen.')
  })

  it('does not show what the record says to those who may not read what is closed in it', async () => {
    const operator: Actor = { ...coordinatorOf([]), operator: true }
    const { paperIds } = await papers.read(as(operator), { 'drift.md': meetingPaper({ day: '16. august 2023', secondTitle: 'Drift' }) })
    const view = await paperPage(as(operator), { id: paperIds[0]! })
    expect(view.recorded?.version).toBe(2)
    expect(view.differences).toBeUndefined()
  })

  it('does not even tell that an unpublished meeting is there to those who keep another record', async () => {
    const coordinator = coordinatorOf([])
    const { paperIds } = await papers.read(as(coordinator), { 'gæt.md': meetingPaper({ day: '16. august 2023', secondTitle: 'Et gæt' }) })
    const view = await paperPage(as(coordinator), { id: paperIds[0]! })
    expect(view.recorded).toBeUndefined()
    expect(view.differences).toBeUndefined()
  })
})

describe('a committee’s record', () => {
  const tryIn = async (actor: Actor, day: string) => {
    const { paperIds, batchId } = await papers.read(as(actor), { 'referat.md': meetingPaper({ day }) })
    const { paper, whyNotAccept } = await paperPage(as(actor), { id: paperIds[0]! })
    const { papers: listed } = await batchPage(as(actor), { id: batchId })
    const accepted = await acceptPaper(as(actor), { paperId: paper.id, revision: paper.revision }).catch((error: Refused) => error.refusal)
    return { whyNotAccept: whyNotAccept?.code, whyNotClear: listed[0]?.whyNotClear?.code, accepted }
  }

  it('is not kept by another committee’s secretary nor by a coordinator of a party', async () => {
    for (const [at, actor] of [world.actor('secretary', 'professional'), coordinatorOf([world.committees.professional])].entries())
      expect(await tryIn(actor, `${at + 1}. december 2023`)).toMatchObject({
        whyNotAccept: 'imports/not-your-committee',
        whyNotClear: 'imports/left-other-committee',
        accepted: { code: 'imports/not-your-committee' },
      })
  })

  it('is kept by the coordinator of the organisation that owns the committee, and by the operator', async () => {
    for (const [at, actor] of [coordinatorOf([world.committees.political]), { ...coordinatorOf([]), operator: true }].entries())
      expect(await tryIn(actor, `${at + 11}. december 2023`)).toMatchObject({
        whyNotAccept: undefined,
        whyNotClear: undefined,
        accepted: { number: 1 },
      })
  })

  it('is not entered by giving a paper its name after the choice of a new committee', async () => {
    const stranger = world.actor('secretary', 'professional')
    const { paperIds } = await papers.read(as(stranger), {
      'referat.md': meetingPaper({ committee: 'Et nyt udvalg', day: '21. december 2023' }),
    })
    const { paper } = await paperPage(as(stranger), { id: paperIds[0]! })
    const corrections = { '/meeting/committee': 'Politisk Klynge' }
    const { revision } = await correctPaper(as(stranger), { paperId: paper.id, revision: paper.revision, corrections, committee: 'new' })
    await expect(acceptPaper(as(stranger), { paperId: paper.id, revision })).rejects.toMatchObject({
      refusal: { code: 'imports/not-your-committee' },
    })
  })
})

describe('a committee that the record does not know', () => {
  it('begins with the paper, its secretariat is who accepted, and the next paper finds it', async () => {
    const committee = 'Udvalg for Nære Tilbud'
    const { paperIds } = await papers.read(as(secretary), {
      'et.md': meetingPaper({ committee, day: '1. september 2023' }),
      'to.md': meetingPaper({ committee, day: '2. oktober 2023' }),
    })
    expect((await paperPage(as(secretary), { id: paperIds[0]! })).committee).toBeUndefined()
    const one = await accept(paperIds[0]!)
    // From the next request on, who began it is its secretary.
    const appointed = { ...(secretary as SignedInActor), committees: [{ committeeId: one.committeeId, role: 'secretary' as const }] }
    const { paper } = await paperPage(as(appointed), { id: paperIds[1]! })
    const two = await acceptPaper(as(appointed), { paperId: paper.id, revision: paper.revision })
    expect(two.committeeId).toBe(one.committeeId)
    const access = await database.app
      .selectFrom('committees.committee_access')
      .selectAll()
      .where('committee_id', '=', one.committeeId)
      .execute()
    expect(access).toMatchObject([{ person_id: world.people.mayor, role: 'secretary' }])
  })
})

describe('a committee that looks like another', () => {
  it('publishes nothing before somebody who may has given it its place', async () => {
    await database.rolledBack(async (db) => {
      const coordinator = { actor: coordinatorOf([]), now: smallWorldNow, database: db }
      const { paperIds } = await papers.read(coordinator, {
        'x.md': meetingPaper({ committee: 'Politisk Klynge Midt', day: '3. september 2023' }),
      })
      const { paper } = await paperPage(coordinator, { id: paperIds[0]! })
      const { meetingId, committeeId } = await acceptPaper(coordinator, { paperId: paper.id, revision: paper.revision })
      const appointed = { ...coordinator, actor: { ...coordinatorOf([]), committees: [{ committeeId, role: 'secretary' as const }] } }
      expect(await publishPage(appointed, { id: meetingId })).toMatchObject({ obstacle: { code: 'publishing/committee-not-placed' } })
      await expect(publishMeeting(appointed, { meetingId })).rejects.toMatchObject({ refusal: { code: 'publishing/committee-not-placed' } })
      const [{ id: organisationId } = { id: '' }] = await db.app
        .selectFrom('people.organisation')
        .select('id')
        .where('slug', '=', 'furesoe')
        .execute()
      await db.app.updateTable('committees.committee').set({ organisation_id: organisationId }).where('id', '=', committeeId).execute()
      await publishMeeting(appointed, { meetingId })
      expect(await committeePage({ ...coordinator, actor: publicActor }, { slug: 'politisk-klynge-midt' })).toMatchObject({
        organisation: { slug: 'furesoe' },
      })
    })
  })
})

describe('a refused acceptance', () => {
  it.each([
    ['committee', { '/meeting/committee': '' }, 'imports/committee-missing'],
    ['date', { '/meeting/date': '' }, 'imports/date-missing'],
  ])('without a %s', async (_, corrections, code) => {
    const { paperIds } = await papers.read(as(secretary), { 'referat.md': `${meetingPaper({ day: '3. november 2023' })}\n${code}\n` })
    const paperId = paperIds[0]!
    const { paper } = await paperPage(as(secretary), { id: paperId })
    const { revision } = await correctPaper(as(secretary), { paperId, revision: paper.revision, corrections, committee: 'new' })
    await expect(acceptPaper(as(secretary), { paperId, revision })).rejects.toMatchObject({ refusal: { code } })
    expect((await paperPage(as(secretary), { id: paperId })).paper.state).toBe('ready')
  })

  it('leaves no half record', async () => {
    const count = async () =>
      (
        await database.app
          .selectFrom('meetings.meeting_version')
          .select((all) => all.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n
    const before = await count()
    const { paperIds } = await papers.read(as(secretary), { 'referat.md': meetingPaper({ day: '4. november 2023' }) })
    await expect(acceptPaper(as(secretary), { paperId: paperIds[0]!, revision: 99 })).rejects.toMatchObject({
      refusal: { code: 'imports/changed-meanwhile' },
    })
    expect(await count()).toBe(before)
  })
})
