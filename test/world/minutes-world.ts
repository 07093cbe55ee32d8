import type { SignedInActor } from '../../src/kernel/actor.ts'
import { danishInstant } from '../../src/kernel/dates.ts'
import { beginMeeting } from '../../src/modules/meetings/commands/held/begin-meeting.ts'
import { concludeItem } from '../../src/modules/meetings/commands/held/conclude-item.ts'
import { endMeeting } from '../../src/modules/meetings/commands/held/end-meeting.ts'
import { recordAttendance } from '../../src/modules/meetings/commands/held/record-attendance.ts'
import { approveMinutes } from '../../src/modules/meetings/commands/minutes/approve-minutes.ts'
import { sendMinutesForApproval } from '../../src/modules/meetings/commands/minutes/send-minutes-for-approval.ts'
import { sendMinutesForComment } from '../../src/modules/meetings/commands/minutes/send-minutes-for-comment.ts'
import { minutesWords } from '../../src/modules/meetings/pages/minutes/minutes-words.ts'
import { minutesPage, type MinutesView } from '../../src/modules/meetings/queries/minutes/minutes-page.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import type { TestDatabase } from '../support/database.ts'
import { type AgendaWorld, attachment, inAgendaWorld, secretWords } from './agenda-world.ts'

/** The hours after the meeting of 7 June 2023. */
const afterMeeting = danishInstant('2023-06-07', '13:00')
export const onDay = (day: string): Date => danishInstant(day, '13:00')

type Commented = Extract<MinutesView, { comments: unknown }>

export interface MinutesWorld extends AgendaWorld {
  readonly openItem: string
  readonly closedItem: string
  at(actor: SignedInActor, now?: Date): Context
  /** As members of the committee see it. */
  minutes(actor?: SignedInActor, now?: Date): Promise<Commented>
  /** Says something else of an item. */
  conclude(itemId: string, markdown: string, now?: Date): Promise<void>
  sendForComment(deadline?: string): Promise<void>
  sendForApproval(now?: Date, deadline?: string): Promise<void>
  /** Whether it was the last that was missing. */
  approveMinutes(chair: SignedInActor, now?: Date): Promise<boolean>
  approvedByBoth(): Promise<void>
  /** What somebody was told of minutes. */
  noticesTo(personId: string): Promise<readonly { readonly kind: string; readonly sentence_da: string }[]>
}

/** The small world's meeting, dispatched, held and ended: an open item concluded, and a closed one. */
export const inMinutesWorld = (database: TestDatabase) => (work: (world: MinutesWorld) => Promise<void>) =>
  inAgendaWorld(database)(async (world) => {
    const { meeting, agendaSecretary } = world
    const openItem = await world.item({ attachments: [attachment('1')] })
    const closedItem = await world.item({
      title: `Om ${secretWords}`,
      open: false,
      publicTitle: 'En aftale om lokaler',
      attachments: [attachment('2')],
    })
    await world.approve(world.mayorInChair)
    await world.approve(world.regionInChair)
    await world.dispatch()
    const secretary = world.as(agendaSecretary, danishInstant('2023-06-07', '09:15'))
    await beginMeeting(secretary, { meetingId: meeting, reason: '' })
    await recordAttendance(secretary, { meetingId: meeting, atStart: new Map(), rest: 'present' })
    const conclude = async (itemId: string, markdown: string, now = secretary.now): Promise<void> => {
      const text = await world.db
        .selectFrom('meetings.item_conclusion')
        .innerJoin('documents.running_text as text', 'text.id', 'text_id')
        .select('text.revision')
        .where('draft_id', '=', itemId)
        .executeTakeFirstOrThrow()
      await concludeItem(world.as(agendaSecretary, now), {
        meetingId: meeting,
        itemId,
        text: { markdown, baseRevision: text.revision },
        points: new Map(),
        wish: 'conclude',
        words: minutesWords,
      })
    }
    await conclude(openItem, 'Klyngen vedtog indsatsen.\n\nFuresø skriver et notat.')
    await conclude(closedItem, `Klyngen godkendte ${secretWords}.`)
    await endMeeting(world.as(agendaSecretary, danishInstant('2023-06-07', '11:15')), { meetingId: meeting })
    const at = (actor: SignedInActor, now = afterMeeting): Context => world.as(actor, now)
    const sendForApproval = (now = afterMeeting, deadline = '2023-06-23'): Promise<void> =>
      sendMinutesForApproval(at(agendaSecretary, now), { meetingId: meeting, manner: 'in-writing', deadline, words: minutesWords })
    const approve = (chair: SignedInActor, now?: Date): Promise<boolean> =>
      approveMinutes(at(chair, now), { meetingId: meeting, words: minutesWords })
    await work({
      ...world,
      openItem,
      closedItem,
      at,
      conclude,
      async minutes(actor = agendaSecretary, now = afterMeeting) {
        const view = await minutesPage(at(actor, now), { id: meeting, words: minutesWords.record })
        if (!('comments' in view)) throw new Error('the record, not minutes in the making')
        return view
      },
      sendForComment: (deadline = '2023-06-14') =>
        sendMinutesForComment(at(agendaSecretary), { meetingId: meeting, deadline, words: minutesWords }),
      sendForApproval,
      approveMinutes: approve,
      async approvedByBoth() {
        await sendForApproval()
        await approve(world.mayorInChair)
        await approve(world.regionInChair)
      },
      async noticesTo(personId) {
        const told = world.db.selectFrom('people.notice').select(['kind', 'sentence_da']).where('person_id', '=', personId)
        return (await told.orderBy('created_at').execute()).filter(({ kind }) => kind.startsWith('minutes.'))
      },
    })
  })
