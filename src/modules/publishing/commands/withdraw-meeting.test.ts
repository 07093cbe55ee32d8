import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld, type World } from '../../../../test/world/in-small-world.ts'
import { acceptVersion, openItemOf, personalNumber } from '../../../../test/world/small-world.ts'
import { publicActor } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { calendarFeed } from '../../meetings/queries/calendar-feed.ts'
import { meetingPage } from '../../meetings/queries/meeting-page.ts'
import { withdrawalPage } from '../../meetings/queries/withdrawal-page.ts'
import type { MeetingVersion } from '../../meetings/rules/meeting-version.ts'
import { originalFile } from '../queries/original-file.ts'
import { personPage } from '../queries/person-page.ts'
import { searchPage } from '../queries/search-page.ts'
import { publishMeeting } from './publish-meeting.ts'
import { withdrawMeeting } from './withdraw-meeting.ts'

const inWorld = inSmallWorld(testDatabase())

describe('a meeting that is taken back', () => {
  it(
    'is gone from page, search, calendar and original, and leaves the reason',
    inWorld(async (world) => {
      const meetingId = world.meetings.open
      await publishMeeting(world.as(world.secretary), { meetingId })
      const everyone = world.as(publicActor)
      const foundIn = async () => (await searchPage(everyone, { words: 'genindlæggelse' })).found.length
      const inCalendar = async () =>
        calendarFeed(everyone, { committee: 'faglig' }).then(
          ({ meetings }) => meetings.some(({ id }) => id === meetingId),
          () => false,
        )
      expect([await world.isPublic(), (await foundIn()) > 0, await inCalendar()]).toEqual([true, true, true])
      await originalFile(everyone, { sha256: world.files.open })

      await withdrawMeeting(world.as(world.secretary), { meetingId, reason: ' En borger kan genkendes ' })
      expect([await world.isPublic(), await foundIn(), await inCalendar()]).toEqual([false, 0, false])
      await expect(originalFile(everyone, { sha256: world.files.open })).rejects.toThrow(NotFound)
      expect((await withdrawalPage(everyone, { id: meetingId })).withdrawal).toMatchObject({
        reason: 'En borger kan genkendes',
        heldOn: '2023-03-15',
      })
      await expect(meetingPage(world.as(world.secretary), { id: meetingId })).resolves.toBeDefined()
    }),
  )

  describe('and those whom it names', () => {
    const knows = (world: World, id: string) =>
      personPage(world.as(publicActor), { id }).then(
        ({ appearances, seats }) => [appearances.length, seats.length],
        () => 'nothing',
      )
    const both = async (world: World) => [await knows(world, world.people.mayor), await knows(world, world.people.regionalChair)]

    it(
      'are nobody’s any more, but for what another published meeting says',
      inWorld(async (world) => {
        const { mixed, open } = world.meetings
        await publishMeeting(world.as(world.actor('secretary', 'political')), { meetingId: mixed })
        await publishMeeting(world.as(world.secretary), { meetingId: open })
        expect(await both(world)).toEqual([
          [2, 2],
          [1, 1],
        ])
        await withdrawMeeting(world.as(world.actor('secretary', 'political')), { meetingId: mixed, reason: 'Fejl' })
        expect(await both(world)).toEqual([[1, 1], 'nothing'])
        await withdrawMeeting(world.as(world.secretary), { meetingId: open, reason: 'Fejl' })
        expect(await both(world)).toEqual(['nothing', 'nothing'])
        await publishMeeting(world.as(world.actor('secretary', 'political')), { meetingId: mixed })
        expect(await both(world)).toEqual([
          [1, 1],
          [1, 1],
        ])
      }),
    )

    it(
      'stay public where a person has appointed them for all to see',
      inWorld(async (world) => {
        const secretary = world.as(world.actor('secretary', 'political'))
        await publishMeeting(secretary, { meetingId: world.meetings.mixed })
        const { app } = secretary.database
        await app.updateTable('committees.membership').set({ source: null }).where('person_id', '=', world.people.regionalChair).execute()
        await withdrawMeeting(secretary, { meetingId: world.meetings.mixed, reason: 'Fejl' })
        expect(await both(world)).toEqual(['nothing', [0, 1]])
      }),
    )

    it(
      'go with a version that takes the meeting back, and with one that no longer names them',
      inWorld(async (world) => {
        const secretary = world.as(world.actor('secretary', 'political'))
        await publishMeeting(secretary, { meetingId: world.meetings.mixed })
        const corrected: MeetingVersion = {
          committeeId: world.committees.political,
          heldOn: '2023-04-26',
          kind: 'minutes',
          people: [{ personId: world.people.mayor, name: 'Borgmesteren i Furesø', roles: [], capacity: 'chair', presence: 'present' }],
          items: [openItemOf('En sag', 'Alt er åbent')],
          comingMeetings: [],
          deadlines: [],
          followUps: [],
          content: {},
          file: { sha256: world.files.open, name: 'referat.docx' },
        }
        await acceptVersion(secretary, corrected)
        expect(await both(world)).toEqual([[1, 1], 'nothing'])
        await acceptVersion(secretary, { ...corrected, items: [openItemOf('En borger', personalNumber)] })
        expect(await both(world)).toEqual(['nothing', 'nothing'])
      }),
    )
  })

  it(
    'needs a reason, and somebody who may publish',
    inWorld(async (world) => {
      const taking = { meetingId: world.meetings.open, reason: 'Fejl' }
      await publishMeeting(world.as(world.secretary), taking)
      await expect(withdrawMeeting(world.as(world.secretary), { ...taking, reason: ' ' })).rejects.toMatchObject({
        refusal: { code: 'publishing/reason-missing' },
      })
      for (const actor of [publicActor, world.second, world.actor('secretary', 'political')])
        await expect(withdrawMeeting(world.as(actor), taking)).rejects.toThrow(NotFound)
    }),
  )
})
