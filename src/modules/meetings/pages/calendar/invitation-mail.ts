import { danishInstant } from '../../../../kernel/dates.ts'
import type { CalendarEvent } from '../../../../platform/calendar/write-calendar.ts'
import { formatDay, formatMeetingTime } from '../../../../ui/dates.ts'
import type { Invitation, InvitationMail } from '../../rules/calendar/invitation.ts'
import { words } from '../words.ts'

/** What the outbox takes, with its event still to be written down. */
type InvitationWords = Omit<InvitationMail, 'calendar'> & { readonly event: CalendarEvent }

/**
 * An invitation, a change or a cancellation: in words, and as calendar programs take it in. Nothing of the agenda is in it.
 * @param sender the address that all mail is from, for committees without one of their own
 */
export function invitationMail(origin: string, sender: string, invitation: Invitation): InvitationWords {
  const { occasion, method, meeting, receiver, secretariat, token } = invitation
  const { language } = receiver
  const t = words(language).calendar.mail
  const { id, committee, heldOn, startsAt, endsAt, place, movedFrom, cancelledBecause, sequence } = meeting
  const times = { date: heldOn, ...(startsAt && { start: startsAt }), ...(startsAt && endsAt && { end: endsAt }) }
  const facts = [
    t.time(formatMeetingTime(times, language, { weekday: true })),
    occasion === 'moved' && movedFrom && t.movedFrom(formatDay(movedFrom, language)),
    place && t.place(place),
    occasion === 'cancelled' && cancelledBecause && t.because(cancelledBecause),
  ].filter(Boolean)
  const links = [
    ...(method === 'REQUEST' ? [`${t.answer}\n${origin}/indkaldelse/${token}`] : []),
    ...(occasion === 'left' ? [] : [`${t.meeting}\n${origin}/moeder/${id}`]),
  ]
  const lead = t.lead[occasion](committee)
  return {
    senderName: committee,
    subject: t.subject[occasion](committee, formatMeetingTime(times, language)),
    body: [lead, facts.join('\n'), ...links, `-- \n${t.foot}\n${origin}/min-side/kalender`].join('\n\n'),
    event: {
      uid: `${id}@samspil`,
      sequence,
      start: startsAt ? danishInstant(heldOn, startsAt) : heldOn,
      end: startsAt && endsAt ? danishInstant(heldOn, endsAt) : undefined,
      summary: committee,
      location: place ?? undefined,
      description: [lead, ...links].join('\n\n'),
      url: `${origin}/moeder/${id}`,
      cancelled: method === 'CANCEL',
      organizer: { name: committee, address: secretariat ?? sender },
      attendee: { name: receiver.name, address: receiver.address },
    },
  }
}
