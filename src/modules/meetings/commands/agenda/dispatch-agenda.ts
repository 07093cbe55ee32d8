import type { Language } from '../../../../kernel/language.ts'
import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { insertNotices } from '../../../people/index.ts'
import { listRecipients } from '../../repository/agendas.ts'
import { insertDispatch } from '../../repository/dispatches.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { committeeOf } from '../../queries/committee-of.ts'
import type { AgendaChange } from '../../rules/agenda/agenda-changes.ts'
import { mayPrepareAgendaOf } from '../../rules/agenda/agenda-rights.ts'
import { agendaVersion } from '../../rules/agenda/agenda-version.ts'
import { shownChanges } from '../../rules/agenda/shown-changes.ts'
import { whyNotAsSeen, whyNotChangeAgenda, whyNotDispatch, whyNotReady } from '../../rules/agenda/why-not-dispatch.ts'
import { recordVersion } from '../record-version.ts'
import { agendaAtHand } from './agenda-at-hand.ts'
import { invitedPeople } from './invited-people.ts'

/** What somebody is told of an agenda that went out: numbers only, nothing closed. */
export interface DispatchTold {
  readonly committee: string
  readonly heldOn: string
  readonly items: number
  /** Absent where it went out for the first time. */
  readonly changes: readonly AgendaChange[] | undefined
  /** Numbers of the items that came from an organisation for which the receiver sits. */
  readonly own: readonly string[]
}

interface Dispatching {
  readonly meetingId: string
  /** Key of the content that the secretary saw. */
  readonly seen: string
  /** Why it goes out without approval, where there is no chair. */
  readonly reason: string
  readonly tell: (told: DispatchTold) => Readonly<Record<Language, string>>
}

/** Sends an agenda out: from now on it is a version of its meeting that nobody changes any more. @returns its number */
export const dispatchAgenda = command('meetings.dispatch-agenda', async (work, { meetingId, seen, reason, tell }: Dispatching) => {
  const { actor, now, db, record } = work
  const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareAgendaOf)
  const committee = await committeeOf(db, meeting)
  if (actor.kind === 'public') throw new NotFound('meeting')
  const agenda = await agendaAtHand(work, meeting)
  const { content, standings, changes } = agenda
  refuseIf(whyNotChangeAgenda(agenda, danishDay(now)))
  refuseIf(whyNotAsSeen(seen, agenda.key))
  refuseIf(whyNotReady(content))
  refuseIf(whyNotDispatch(standings, changes, reason))
  const people = await invitedPeople(db, committee.id, meeting.heldOn)
  const { number } = await recordVersion(work, agendaVersion(committee.id, content, people), actor.name)
  const written = standings.length === 0 ? reason.trim() : null
  await insertDispatch(db, meetingId, { version: number, changes: changes ?? [], reason: written, dispatchedByName: actor.name }, now)
  const readers = await notify(work, meetingId, (organisations) =>
    tell({
      committee: committee.name,
      heldOn: meeting.heldOn,
      items: content.items.length,
      changes: changes && shownChanges(changes, false),
      own: content.items
        .filter(({ organisationId }) => organisationId && organisations.includes(organisationId))
        .map((item) => item.number),
    }),
  )
  await record({
    event: 'agenda.dispatched',
    subject: { kind: 'meeting', id: meetingId },
    details: { version: number, items: content.items.length, changes: changes?.length ?? 0, readers, ...(written && { reason: written }) },
  })
  return number

  async function notify({ db: to }: Command, id: string, sentence: (organisations: readonly string[]) => ReturnType<typeof tell>) {
    const recipients = (await listRecipients(to, committee.id, danishDay(now))).filter(
      ({ personId }) => actor.kind !== 'person' || actor.personId !== personId,
    )
    await insertNotices(
      to,
      recipients.map(({ personId, organisationIds }) => ({
        personId,
        kind: 'agenda.dispatched',
        about: { kind: 'meeting', id },
        path: `/moeder/${id}`,
        sentence: sentence(organisationIds),
      })),
      now,
    )
    return recipients.length
  }
})
