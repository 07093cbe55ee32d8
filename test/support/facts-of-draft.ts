import { createHash } from 'node:crypto'
import type { Draft, DraftItem } from '../../src/modules/imports/rules/draft.ts'

export type Fact = readonly [kind: string, value: string]

/** What a draft says, fact by fact, in lines that a table can hold. Long texts are named by beginning and hash. */
export function factsOfDraft(draft: Draft): Fact[] {
  const { meeting, sender } = draft
  const told = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(' ')
  const records = (list: DraftItem['recordReferences'], number = '') =>
    list.map((record): Fact => ['record', told(number, record.system, record.number, record.kind)])
  return [
    ['kind', draft.kind],
    ...(['committee', 'date', 'start', 'end', 'place'] as const).flatMap((field): Fact[] =>
      meeting[field] ? [[field, meeting[field]]] : [],
    ),
    ...(meeting.title ? [['title', short(meeting.title)] as const] : []),
    ...meeting.people.flatMap((person): Fact[] => [
      ['person', person.name],
      ...person.roles.map((role): Fact => ['role', `${person.name}: ${role}`]),
      ...(['party', 'organisation', 'group', 'capacity', 'presence'] as const).flatMap((field): Fact[] =>
        person[field] && person[field] !== 'member' && person[field] !== 'present' ? [[field, `${person.name}: ${person[field]}`]] : [],
      ),
    ]),
    ...meeting.comingMeetings.map((coming): Fact => [
      'coming meeting',
      told(coming.date, coming.start && `${coming.start}-${coming.end}`, coming.committee),
    ]),
    ...meeting.deadlines.map((deadline): Fact => ['deadline', told(deadline.date, deadline.kind)]),
    ...(['name', 'organisation', 'ean', 'caseworker', 'date'] as const).flatMap((field): Fact[] =>
      sender?.[field] ? [['sender', `${field}: ${sender[field]}`]] : [],
    ),
    ...(sender?.address ? [['sender', `address: ${sender.address.join(', ')}`] as const] : []),
    ...records(sender?.recordReferences ?? []),
    ...draft.items.flatMap((item) => foundInItem(item, `${item.number}:`, told, records)),
    ...draft.followUps.map((followUp): Fact => [
      'follow-up',
      [`${draft.items[followUp.item ?? -1]?.number ?? '-'}: ${short(followUp.text)}`, followUp.due, followUp.responsible]
        .filter((part) => part)
        .join(' / '),
    ]),
    ...draft.doubts.map((doubt): Fact => ['doubt', told(doubt.code, doubt.field)]),
  ]
}

function foundInItem(
  item: DraftItem,
  n: string,
  told: (...parts: (string | undefined)[]) => string,
  records: (list: DraftItem['recordReferences'], number: string) => Fact[],
): Fact[] {
  const { conclusion, reportsOn } = item
  return [
    ['item', told(n, short(item.title))],
    ['openness', told(n, String(item.open))],
    ...(item.type ? [['item type', told(n, item.type, item.typeAsWritten)] as const] : []),
    ...records(item.recordReferences, n),
    ...item.sections.map((section): Fact => ['section', told(n, section.kind, section.heading && short(section.heading))]),
    ...item.recommendations.map(({ text }): Fact => ['recommendation', told(n, short(text))]),
    ...(conclusion
      ? [['conclusion', told(n, short(conclusion.text), conclusion.committee && `/ ${conclusion.committee} ${conclusion.date}`)] as const]
      : []),
    ...(conclusion?.points ?? []).map(({ text }): Fact => ['conclusion point', told(n, short(text))]),
    ...item.reservations.map(({ text }): Fact => ['reservation', told(n, short(text))]),
    ...item.notParticipating.map(({ text }): Fact => ['not participating', told(n, short(text))]),
    ...item.presenters.map(({ text }): Fact => ['presenter', told(n, text)]),
    ...item.earlierTreatments.map(({ committee, date, state }): Fact => ['treatment', told(n, committee, date, state)]),
    ...(reportsOn ? [['reports on', told(n, reportsOn.committee, reportsOn.date)] as const] : []),
    ...item.attachments.map(({ number, title, id, recordReference, open, mainDocument }): Fact => [
      'attachment',
      `${n} ${[number, short(title), id, recordReference, open === undefined ? undefined : open ? 'open' : 'closed', mainDocument ? 'main' : undefined].filter((part) => part).join(' | ')}`,
    ]),
  ]
}

function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= 44 ? plain : `${plain.slice(0, 24)}… ${createHash('sha256').update(plain).digest('hex').slice(0, 8)}`
}
