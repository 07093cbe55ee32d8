import type { Query } from '../../../../platform/command/use-case.ts'
import {
  listLaterMeetings,
  listNamesAround,
  listNotedCommittees,
  listNotedFollowUps,
  listNotedInvolvements,
  listNotedMatters,
  listNotedMeetings,
  listNotedPartnerships,
  listNotedQuestions,
} from '../../repository/status-facts.ts'
import type { NoteRecipient } from '../../repository/note-recipients.ts'
import type { NoteFacts } from '../../rules/status/note-facts.ts'

const laterMeetings = 6

export interface NotedPeriod {
  readonly today: string
  readonly meetingOn: string
  readonly sinceOn: string
  readonly untilOn: string
}

/** What a note is made from: what is public, whoever asks, so that a note never says more than its readers may read. */
export async function notedFacts(
  { db }: Pick<Query, 'db'>,
  recipient: NoteRecipient & { readonly organisation: NonNullable<NoteRecipient['organisation']> },
  { today, meetingOn, sinceOn, untilOn }: NotedPeriod,
): Promise<NoteFacts> {
  const { organisation } = recipient
  const period = { from: sinceOn, to: untilOn }
  const partnerships = await listNotedPartnerships(db, organisation.id, period)
  const ids = partnerships.map(({ id }) => id)
  const committees = await listNotedCommittees(db, { partnerships: ids, organisationId: organisation.id, ...period })
  const committeeIds = committees.map(({ id }) => id)
  const meetings = await listNotedMeetings(db, committeeIds, period)
  return {
    today,
    recipient: { committeeId: recipient.id, slug: recipient.slug, committee: recipient.name, meetingOn, sinceOn, untilOn },
    municipality: organisation,
    partnerships,
    committees,
    meetings,
    later: await listLaterMeetings(db, committeeIds, untilOn > today ? untilOn : today, laterMeetings),
    followUps: await listNotedFollowUps(db, {
      meetings: meetings.map(({ id }) => id),
      committees: committeeIds,
      organisationId: organisation.id,
    }),
    questions: await listNotedQuestions(db, ids, period),
    matters: await listNotedMatters(db, ids, period),
    involvements: await listNotedInvolvements(db, recipient.id, { from: today, to: untilOn }),
    otherNames: await listNamesAround(db, organisation),
  }
}
