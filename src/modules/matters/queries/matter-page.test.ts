import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld, type World } from '../../../../test/world/in-small-world.ts'
import { publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { publishMeeting } from '../../publishing/commands/publish-meeting.ts'
import { withdrawMeeting } from '../../publishing/commands/withdraw-meeting.ts'
import { beginMatter } from '../commands/begin-matter.ts'
import { changeMatter } from '../commands/change-matter.ts'
import { endMatter } from '../commands/end-matter.ts'
import { followMatter } from '../commands/follow-matter.ts'
import { linkItem } from '../commands/link-item.ts'
import { planTreatment } from '../commands/plan-treatment.ts'
import { settleTreatments } from '../commands/settle-treatments.ts'
import { matterFormPage } from './matter-form-page.ts'
import { matterPage } from './matter-page.ts'
import { mattersPage } from './matters-page.ts'

const inWorld = inSmallWorld(testDatabase())
const tell = (title: string | undefined) => ({ da: `Nyt i ${title ?? 'en sag'}`, en: `News in ${title ?? 'a matter'}` })
const step = { committeeId: undefined, committeeName: '', stage: 1, plannedOn: '', heldOn: '', outcome: '', tell }

async function idOf(
  world: World,
  table: 'committees.partnership' | 'meetings.agenda_item',
  column: string,
  value: string,
): Promise<string> {
  const { app } = world.as(publicActor).database
  const row = await app
    .selectFrom(table)
    .select('id')
    .where(column as never, '=', value as never)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function begun(world: World, itemId?: string): Promise<string> {
  return beginMatter(world.as(world.secretary), {
    title: 'Færre genindlæggelser',
    summary: '',
    partnershipId: await idOf(world, 'committees.partnership', 'slug', 'klyngen'),
    focusAreaId: undefined,
    open: true,
    references: 'SBSYS, 2022-0429908',
    itemId,
  })
}

describe('a matter', () => {
  it(
    'is public as long as an open item of a published meeting treats it, and gone when that is taken back',
    inWorld(async (world) => {
      const meetingId = world.meetings.open
      const slug = await begun(world, await idOf(world, 'meetings.agenda_item', 'meeting_id', meetingId))
      const everyone = world.as(publicActor)
      await expect(matterPage(everyone, { slug })).rejects.toThrow(NotFound)
      await publishMeeting(world.as(world.secretary), { meetingId })
      expect((await matterPage(everyone, { slug })).treatments).toMatchObject([{ state: 'held', item: { meetingId } }])
      expect((await mattersPage(everyone, { all: true })).matters.map((matter) => matter.slug)).toEqual([slug])
      await withdrawMeeting(world.as(world.secretary), { meetingId, reason: 'En borger kan genkendes' })
      await expect(matterPage(everyone, { slug })).rejects.toThrow(NotFound)
      expect((await mattersPage(everyone, { all: true })).matters).toEqual([])
    }),
  )

  it(
    'goes through committees in turn and side by side, as planned and as held',
    inWorld(async (world) => {
      const slug = await begun(world)
      const as = world.as(world.secretary)
      await planTreatment(as, { ...step, slug, committeeName: 'Ældre og Sundhed', plannedOn: '2023-05-10' })
      await planTreatment(as, { ...step, slug, committeeName: 'Social og Job' })
      await planTreatment(as, { ...step, slug, committeeId: world.committees.political, stage: 2, plannedOn: '2023-06-14' })
      const waits = async () => (await matterPage(as, { slug })).waiting.map(({ waitsFor }) => waitsFor)
      expect(await waits()).toEqual([[], [], ['Ældre og Sundhed', 'Social og Job']])
      const [first] = (await matterPage(as, { slug })).treatments
      await planTreatment(as, {
        ...step,
        slug,
        id: first!.id,
        committeeName: 'Ældre og Sundhed',
        plannedOn: '2023-05-10',
        heldOn: '2023-05-11',
        outcome: 'Anbefalet',
      })
      expect((await matterPage(as, { slug })).treatments[0]).toMatchObject({ state: 'held', plannedOn: '2023-05-10', heldOn: '2023-05-11' })
      await expect(planTreatment(as, { ...step, slug, committeeName: 'Ældre og Sundhed', stage: 2 })).rejects.toThrow('matters/route-loops')
      await settleTreatments(as, { slug, ids: [first!.id], stand: false })
      expect((await matterPage(as, { slug })).treatments).toHaveLength(2)
    }),
  )

  it(
    'takes in an item by its case number, and tells those who follow it',
    inWorld(async (world) => {
      const slug = await begun(world)
      const as = world.as(world.actor('secretary', 'political'))
      const itemId = await idOf(world, 'meetings.agenda_item', 'conclusion', 'Indsatsen blev vedtaget.')
      const { matches } = await matterFormPage(as, { itemId })
      expect(matches.map(({ matter, reasons }) => [matter.slug, reasons[0]?.kind])).toEqual([[slug, 'reference']])
      const follower: SignedInActor = { ...(world.actor('member', 'political') as SignedInActor), personId: world.people.regionalChair }
      await followMatter(world.as(follower), { slug, follow: true })
      await linkItem(as, { slug, itemId, tell })
      await expect(linkItem(as, { slug, itemId, tell })).rejects.toThrow('matters/item-linked-already')
      const notices = await as.database.app.selectFrom('people.notice').select(['sentence_da', 'path']).execute()
      expect(notices).toEqual([{ sentence_da: 'Nyt i Færre genindlæggelser', path: `/sager/${slug}` }])
    }),
  )

  it(
    'is not written over unseen, and ends with a word only',
    inWorld(async (world) => {
      const slug = await begun(world)
      const as = world.as(world.secretary)
      const written = { slug, revision: 1, title: 'Genindlæggelser', summary: '', focusAreaId: undefined, open: true, references: '' }
      await changeMatter(as, written)
      await expect(changeMatter(as, written)).rejects.toThrow('matters/changed-meanwhile')
      await expect(endMatter(as, { slug, because: ' ', tell })).rejects.toThrow('matters/end-reason-missing')
      await endMatter(as, { slug, because: 'Indført overalt', tell })
      expect((await mattersPage(as, { all: false })).matters).toEqual([])
      expect((await mattersPage(as, { all: true })).matters[0]).toMatchObject({ state: 'ended', endedBecause: 'Indført overalt' })
    }),
  )
})
