import type { Draft, DraftPerson } from '../../src/modules/imports/rules/draft.ts'
import type { ExpectedPaper, ExpectedPerson } from './expected-paper.ts'
import { judgeItems } from './judge-items.ts'
import { judgeRecords } from './judge-records.ts'
import { contains, same, Tally } from './tally.ts'

/** Kinds of which the paper's readers may rightly find more than the list says. */
const alwaysMore = ['follow-up', 'presenter', 'role']

export function judgePaper(expected: ExpectedPaper, draft: Draft): Tally {
  const tally = new Tally()
  tally.judge('kind', 'paper', expected.kind, draft.kind)
  for (const field of ['committee', 'date', 'start', 'end', 'place'] as const) {
    tally.judge(field, 'meeting', expected.meeting[field], draft.meeting[field])
  }
  if (expected.people) judgePeople(tally, expected.people, draft.meeting.people)
  judgeItems(tally, expected, draft)
  judgeDates(tally, expected, draft)
  judgeFollowUps(tally, expected, draft)
  judgeSender(tally, expected, draft)
  for (const kind of [...alwaysMore, ...(expected.more ?? []).map((name) => kindOfList[name] ?? name)]) tally.score(kind).invented.length = 0
  return tally
}

const kindOfList: Readonly<Record<string, string>> = { people: 'person', comingMeetings: 'coming-meeting', deadlines: 'deadline' }

function judgePeople(tally: Tally, expected: readonly ExpectedPerson[], actual: readonly DraftPerson[]): void {
  const pairs = tally.pair('person', 'people', expected, actual, (one, other) => same(one.name, other.name), (one) => one.name)
  for (const [person, found] of pairs) {
    tally.judge('party', person.name, person.party, found?.party)
    for (const role of person.roles ?? []) tally.judge('role', person.name, role, found?.roles.find((other) => same(role, other)) ?? found?.roles.join('; '))
    if (person.organisation) tally.judge('organisation', person.name, person.organisation, found?.organisation)
    if (person.capacity) tally.judge('capacity', person.name, person.capacity, found?.capacity)
    if (person.presence) tally.judge('presence', person.name, person.presence, found?.presence)
    if (person.remark) tally.judge('remark', person.name, person.remark, found?.remark, contains)
  }
}

function judgeDates(tally: Tally, expected: ExpectedPaper, draft: Draft): void {
  const meetings = tally.pair('coming-meeting', 'meeting', expected.comingMeetings ?? [], draft.meeting.comingMeetings,
    (one, other) => one.date === other.date && (!one.committee || same(one.committee, other.committee ?? '')), (one) => `${one.date} ${one.committee ?? ''}`)
  for (const [meeting, found] of meetings) {
    if (meeting.start) tally.judge('coming-meeting time', meeting.date, meeting.start, found?.start)
    if (meeting.end) tally.judge('coming-meeting time', meeting.date, meeting.end, found?.end)
    if (meeting.place) tally.judge('coming-meeting place', meeting.date, meeting.place, found?.place)
  }
  const deadlines = tally.pair('deadline', 'meeting', expected.deadlines ?? [], draft.meeting.deadlines, (one, other) => one.date === other.date, (one) => one.date)
  for (const [deadline, found] of deadlines) if (deadline.kind) tally.judge('deadline kind', deadline.date, deadline.kind, found?.kind)
}

function judgeFollowUps(tally: Tally, expected: ExpectedPaper, draft: Draft): void {
  const pairs = tally.pair('follow-up', 'paper', expected.followUps ?? [], draft.followUps, (one, other) => contains(one.text, other.text), (one) => one.text)
  for (const [followUp, found] of pairs) {
    if (followUp.due) tally.judge('follow-up due', followUp.text, followUp.due, found?.due)
    if (followUp.responsible) tally.judge('follow-up responsible', followUp.text, followUp.responsible, found?.responsible)
    if (followUp.item) tally.judge('follow-up item', followUp.text, followUp.item, found?.item === undefined ? undefined : draft.items[found.item]?.number)
  }
}

function judgeSender(tally: Tally, expected: ExpectedPaper, draft: Draft): void {
  const { sender } = expected
  if (!sender) return
  if (sender.ean) tally.judge('sender ean', 'sender', sender.ean, draft.sender?.ean)
  if (sender.date) tally.judge('sender date', 'sender', sender.date, draft.sender?.date)
  if (sender.caseworker) tally.judge('sender caseworker', 'sender', sender.caseworker, draft.sender?.caseworker)
  for (const line of sender.address ?? []) tally.judge('sender address', 'sender', line, draft.sender?.address?.find((other) => contains(line, other)), (one, other) => contains(one, other))
  judgeRecords(tally, 'sender', sender.records ?? [], draft.sender?.recordReferences ?? [])
}
