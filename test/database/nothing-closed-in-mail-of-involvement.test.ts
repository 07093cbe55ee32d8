import { expect, it } from 'vitest'
import type { SignedInActor } from '../../src/kernel/actor.ts'
import { slugOf } from '../../src/kernel/name-key.ts'
import { addInvolvement } from '../../src/modules/matters/commands/involvement/add-involvement.ts'
import { answerIdea } from '../../src/modules/matters/commands/involvement/answer-idea.ts'
import { answerWish } from '../../src/modules/matters/commands/involvement/answer-wish.ts'
import { decideGroup } from '../../src/modules/matters/commands/involvement/decide-group.ts'
import { groupIdeas } from '../../src/modules/matters/commands/involvement/group-ideas.ts'
import { openRound } from '../../src/modules/matters/commands/involvement/open-round.ts'
import { raiseIdea } from '../../src/modules/matters/commands/involvement/raise-idea.ts'
import { recordOutcome } from '../../src/modules/matters/commands/involvement/record-outcome.ts'
import { telling as tell } from '../../src/modules/matters/pages/involvement/telling.ts'
import { roundPage } from '../../src/modules/matters/queries/involvement/round-page.ts'
import { addFollowUp } from '../../src/modules/publishing/commands/add-follow-up.ts'
import { assignedNotice } from '../../src/modules/publishing/pages/assigned-notice.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import { testDatabase } from '../support/database.ts'
import { testMailServer } from '../support/mail-server.ts'
import { deliverEverything, giveAddresses } from '../world/every-mail.ts'
import { discharges, inInvolvementWorld, type InvolvementWorld } from '../world/involvement-world.ts'
import { smallWorldNow } from '../world/small-world.ts'

const inWorld = inInvolvementWorld(testDatabase())
const server = testMailServer()
const secret = 'lejemålets pris'
const leaksIn = (text: string): boolean => [secret, slugOf(secret)].some((words) => text.toLowerCase().includes(words))

async function expectNothingClosed(world: InvolvementWorld, kinds: readonly string[]): Promise<void> {
  const notices = await world.app.selectFrom('people.notice').select(['kind', 'path', 'sentence_da', 'sentence_en']).execute()
  expect([...new Set(notices.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted())
  expect(notices.filter((notice) => leaksIn(JSON.stringify(notice)))).toEqual([])
  const mails = await deliverEverything(world, server, new Date(smallWorldNow.getTime() + 86_400_000))
  expect(mails.length).toBeGreaterThan(0)
  expect(mails.filter(leaksIn)).toEqual([])
}

/** Somebody who keeps the political level's meetings, and is told what comes in. */
async function secretaryIn({ app, actor, as, committees, people }: InvolvementWorld): Promise<Context> {
  const secretary = { ...(actor('secretary', 'political') as SignedInActor), personId: people.regionalChair }
  const held = { person_id: people.regionalChair, committee_id: committees.political, role: 'secretary', valid_from: '2022-07-01' }
  await app.insertInto('committees.committee_access').values(held).execute()
  return as(secretary)
}

/** A mail may be read by others: it leads to what is closed, and says nothing of it. */
it(
  'nothing closed is in a mail about involvement, from the agenda to the answer to a wish',
  inWorld(async (world) => {
    await giveAddresses(world)
    const secretary = await secretaryIn(world)
    await world.map(world.own.elders, 'udskrivelser')
    const closed = { ...discharges, number: '2', title: `Om ${secret}`, open: false }
    const meetingId = await world.agenda([discharges, closed])
    const { items } = await world.seen(meetingId)
    const item = items.find(({ open }) => !open)!
    await addInvolvement(world.as(world.coordinator), { slug: 'furesoe', meetingId, itemId: item.id, committeeId: world.own.schools })
    const asked = (await world.seen(meetingId)).items.find(({ open }) => !open)!.involvements[0]!
    const said = { treatedOn: '2023-05-01', outcome: 'supported' as const, remark: `Om ${secret}`, wish: `Sænk ${secret}` }
    await recordOutcome(world.as(world.coordinator), { id: asked.id, recordNumber: '', ...said, tell })
    const wish = (await world.seen(meetingId)).items.find(({ open }) => !open)!.involvements[0]!.wishes[0]!
    await answerWish(secretary, { meetingId, id: wish.id, answer: `${secret} er sat ned`, tell })
    await world.agenda([
      { ...discharges, title: 'Udskrivelser hver dag' },
      { ...closed, title: `Mere om ${secret}` },
    ])
    await expectNothingClosed(world, ['involvement.changed', 'involvement.proposed', 'involvement.treated', 'wish.answered'])
  }),
)

it(
  'nor what was said in a round, or what a closed group is about',
  inWorld(async (world) => {
    await giveAddresses(world)
    const secretary = await secretaryIn(world)
    const of = { slug: 'klyngen', year: 2023 }
    await openRound(secretary, { ...of, closesOn: '2023-09-15', tell })
    const voice = `${world.organisationId} ${world.own.elders}`
    for (const text of [`Sænk ${secret}`, `Fjern ${secret}`]) await raiseIdea(world.as(world.coordinator), { ...of, voice, text, tell })
    const ideas = (await roundPage(secretary, of)).inside!.ideas.map(({ id }) => id)
    await groupIdeas(secretary, { ...of, ideas: [ideas[0]!], title: `Om ${secret}`, open: false })
    const [group] = (await roundPage(secretary, of)).groups
    const decided = { decision: 'taken-up' as const, reason: `${secret} ses efter`, tell }
    if (group && 'id' in group) await decideGroup(secretary, { ...of, id: group.id, ...decided })
    await answerIdea(secretary, { ...of, id: ideas[1]!, answer: `${secret} bliver`, tell })
    await expectNothingClosed(world, ['round.opened', 'idea.raised', 'idea.answered'])
    const events = await world.app.selectFrom('platform.audit_event').select(['event', 'details']).execute()
    expect(events.filter((event) => leaksIn(JSON.stringify(event)))).toEqual([])
  }),
)

it(
  'nor what a closed item asks of somebody, written after the meeting',
  inWorld(async (world) => {
    await giveAddresses(world)
    const meetingId = world.meetings.mixed
    const { id: itemId } = await world.app
      .selectFrom('meetings.agenda_item')
      .select('id')
      .where('meeting_id', '=', meetingId)
      .where('open', '=', false)
      .executeTakeFirstOrThrow()
    const form = { text: `Undersøg ${secret}`, organisationId: null, focusAreaId: null, dueOn: '2023-06-01', tell: [], revision: 0 }
    await addFollowUp(world.as(world.actor('secretary', 'political')), {
      meetingId,
      itemId,
      form: { ...form, personId: world.people.regionalChair },
      tell: assignedNotice,
    })
    await expectNothingClosed(world, ['follow-up.assigned'])
  }),
)
