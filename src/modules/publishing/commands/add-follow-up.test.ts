import { expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld, type World } from '../../../../test/world/in-small-world.ts'
import { publicActor } from '../../../kernel/actor.ts'
import { danishInstant } from '../../../kernel/dates.ts'
import { listAwaitingFollowUps } from '../../decisions/index.ts'
import { followUpPage } from '../../decisions/queries/follow-up-page.ts'
import { newFollowUpPage } from '../queries/new-follow-up-page.ts'
import { addFollowUp } from './add-follow-up.ts'
import { publishMeeting } from './publish-meeting.ts'

const inWorld = inSmallWorld(testDatabase())

async function added(world: World, more: Partial<Parameters<typeof addFollowUp>[1]['form']> = {}, inSuccessor = false): Promise<string> {
  const meetingId = world.meetings.open
  const later = world.as(world.secretary, danishInstant('2023-04-03', '10:00'))
  const { items, choices } = await newFollowUpPage(later, { id: meetingId })
  const form = { text: 'Skriv et notat', personId: null, focusAreaId: null, dueOn: '2023-05-01', tell: [], revision: 0 }
  const party = { organisationId: choices.organisations[0]!.id }
  return addFollowUp(later, { meetingId, itemId: items[0]!.id, inSuccessor, form: { ...form, ...party, ...more } })
}

it(
  'is written after the meeting, says what it comes from, and is on the next agenda',
  inWorld(async (world) => {
    await publishMeeting(world.as(world.secretary), { meetingId: world.meetings.open })
    const id = await added(world, { tell: [world.people.mayor] })
    const { followUp, receivers } = await followUpPage(world.as(world.secretary), { id })
    expect(followUp).toMatchObject({ state: 'open', dueOn: '2023-05-01', sourceOn: '2023-03-15', published: true })
    expect([followUp.sourceLabel, followUp.sourcePath]).toEqual(['1. Status på udskrivelser', `/moeder/${world.meetings.open}#punkt-1`])
    expect(receivers).toMatchObject([{ name: 'Borgmesteren i Furesø' }])
    await expect(followUpPage(world.as(publicActor), { id })).resolves.toBeDefined()
    const next = { committeeId: world.committees.professional, meetingId: world.meetings.draft, today: '2023-06-01' }
    expect((await listAwaitingFollowUps(world.as(world.secretary).database.app, next)).map((line) => line.id)).toContain(id)
  }),
)

it.each([
  ['nobody is to do it', { organisationId: null }, 'decisions/party-missing'],
  ['it is due before its meeting', { dueOn: '2023-03-01' }, 'decisions/due-before-meeting'],
  ['its day is none', { dueOn: 'snart' }, 'decisions/due-day-wrong'],
  ['nothing is to be done', { text: ' ' }, 'decisions/text-missing'],
  ['its party is not on the list', { organisationId: 'nogen' }, 'decisions/party-unknown'],
  ['it names a citizen by number', { text: 'Ring til 010190-1234' }, 'decisions/text-personal-number'],
])('is refused where %s', (_, wrong, code) =>
  inWorld(async (world) => {
    await expect(added(world, wrong)).rejects.toMatchObject({ refusal: { code } })
  })(),
)

it(
  'is given, when asked, to the committee that carries on where its own has ended',
  inWorld(async (world) => {
    const { professional, political } = world.committees
    await world
      .as(world.secretary)
      .database.app.updateTable('committees.committee')
      .set({ valid_to: '2023-03-31', successor_id: political })
      .where('id', '=', professional)
      .execute()
    const successor = { refusal: { code: 'decisions/committee-dissolved-succeeded', values: { successor: 'Politisk Klynge' } } }
    await expect(added(world)).rejects.toMatchObject(successor)
    const id = await added(world, {}, true)
    const kept = world.as(world.actor('secretary', 'political'))
    expect((await followUpPage(kept, { id })).followUp).toMatchObject({ committeeId: political, meetingId: world.meetings.open })
  }),
)

it(
  'is refused of a meeting that is still to come',
  inWorld(async (world) => {
    const form = { text: 'Skriv', organisationId: null, personId: null, focusAreaId: null, dueOn: null, tell: [], revision: 0 }
    const before = world.as(world.actor('secretary', 'political'), danishInstant('2023-06-01', '10:00'))
    const asked = addFollowUp(before, { meetingId: world.meetings.draft, itemId: undefined, form })
    await expect(asked).rejects.toMatchObject({ refusal: { code: 'publishing/meeting-not-held' } })
  }),
)
