import type { Draft, DraftItem, DraftRemark, DraftSection } from '../../src/modules/imports/rules/draft.ts'
import type { ExpectedItem, ExpectedPaper } from './expected-paper.ts'
import { judgeRecords } from './judge-records.ts'
import { accepted, begins, contains, same, sameTitle } from './tally.ts'
import type { Tally } from './tally.ts'

export function judgeItems(tally: Tally, expected: ExpectedPaper, draft: Draft): void {
  const pairs = tally.pair('item', 'paper', expected.items, draft.items, agrees, (one) => `${one.number ?? ''} ${accepted(one.title).join(' | ')}`)
  for (const [item, found] of pairs) judgeItem(tally, item, found, draft.kind)
}

function agrees(expected: ExpectedItem, actual: DraftItem): boolean {
  return accepted(expected.title).some((title) => sameTitle(title, actual.title)) && (!expected.number || expected.number === actual.number)
}

function judgeItem(tally: Tally, item: ExpectedItem, found: DraftItem | undefined, kind: string): void {
  const where = `item ${item.number ?? accepted(item.title)[0]!.slice(0, 30)}`
  if (item.type) tally.judge('item type', where, item.type, found?.type)
  if (item.open !== undefined) tally.judge('item openness', where, String(item.open), found && String(found.open))
  if (item.records) judgeRecords(tally, where, item.records, found?.recordReferences ?? [])
  if (item.sections) judgeSections(tally, where, item.sections, found?.sections ?? [])
  if (item.recommendations) tally.pair('recommendation', where, item.recommendations, found?.recommendations ?? [], (one, other) => begins(one, other.text), nameOf)
  judgeConclusion(tally, where, item, found, kind)
  judgeRemarks(tally, 'reservation', where, item.reservations, found?.reservations)
  judgeRemarks(tally, 'not participating', where, item.notParticipating, found?.notParticipating)
  judgeRemarks(tally, 'presenter', where, item.presenters, found?.presenters)
  if (item.earlierTreatments) judgeTreatments(tally, where, item.earlierTreatments, found)
  if (item.attachments) judgeAttachments(tally, where, item.attachments, found)
  if (item.reportsOn) {
    tally.judge('reports on', where, item.reportsOn.committee, found?.reportsOn?.committee, contains)
    tally.judge('reports on', where, item.reportsOn.date, found?.reportsOn?.date)
  }
}

function judgeConclusion(tally: Tally, where: string, item: ExpectedItem, found: DraftItem | undefined, kind: string): void {
  const conclusion = found?.conclusion
  if (item.conclusion !== undefined || kind !== 'minutes') tally.judge('conclusion', where, item.conclusion, conclusion?.text || undefined, begins)
  if (item.conclusionDate) tally.judge('conclusion date', where, item.conclusionDate, conclusion?.date)
  if (item.conclusionCommittee) tally.judge('conclusion committee', where, item.conclusionCommittee, conclusion?.committee)
  if (item.points !== undefined) tally.judge('conclusion points', where, String(item.points), conclusion && String(conclusion.points.length))
}

/** A sentence may name several people: each expected text lies in some remark, each remark holds some expected text. */
function judgeRemarks(tally: Tally, kind: string, where: string, expected: readonly string[] | undefined, actual: readonly DraftRemark[] = []): void {
  for (const text of expected ?? []) {
    if (actual.some((remark) => contains(text, remark.text))) tally.score(kind).found++
    else tally.score(kind).missed.push(`${where}: ${text}`)
  }
  const extra = actual.filter((remark) => !(expected ?? []).some((text) => contains(text, remark.text) || contains(remark.text, text)))
  for (const remark of extra) tally.score(kind).invented.push(`${where}: ${remark.text.slice(0, 120)}`)
}

/** Longest common sequence: what is out of order is missed and invented. "economy?" may be a section or a sub-head. */
function judgeSections(tally: Tally, where: string, expected: readonly string[], sections: readonly DraftSection[]): void {
  const optional = expected.flatMap((kind) => (kind.endsWith('?') ? [kind.slice(0, -1)] : []))
  const wanted = expected.map((kind) => kind.replace('?', ''))
  const headed = sections.filter((section) => section.kind !== 'other' && section.kind !== 'attendance' && (section.heading !== undefined || wanted.includes(section.kind)))
  const actual = headed.filter((section) => section.text.trim() || wanted.includes(section.kind)).map((section) => section.kind)
  const score = tally.score('section')
  const common = commonSequence(wanted, actual)
  score.found += common.length
  for (const kind of without(wanted.filter((kind) => !optional.includes(kind)), common)) score.missed.push(`${where}: ${kind} (found ${actual.join(' ')})`)
  for (const kind of without(actual, common)) score.invented.push(`${where}: ${kind} (found ${actual.join(' ')})`)
}

function commonSequence(left: readonly string[], right: readonly string[]): string[] {
  if (!left.length || !right.length) return []
  const [first, ...rest] = left
  const at = right.indexOf(first!)
  const skipping = commonSequence(rest, right)
  const taking = at < 0 ? [] : [first!, ...commonSequence(rest, right.slice(at + 1))]
  return taking.length >= skipping.length ? taking : skipping
}

function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken]
  return list.filter((kind) => !(left.includes(kind) && left.splice(left.indexOf(kind), 1)))
}

function judgeTreatments(tally: Tally, where: string, expected: NonNullable<ExpectedItem['earlierTreatments']>, found: DraftItem | undefined): void {
  const pairs = tally.pair('treatment', where, expected, found?.earlierTreatments ?? [],
    (one, other) => one.date === other.date && (!one.committee || same(one.committee, other.committee ?? '')), (one) => `${one.committee ?? ''} ${one.date ?? ''}`)
  for (const [treatment, actual] of pairs) {
    const at = `${where} ${treatment.committee ?? treatment.date}`
    if (treatment.itemNumber) tally.judge('treatment item', at, treatment.itemNumber, actual?.itemNumber)
    if (treatment.outcome) tally.judge('treatment outcome', at, treatment.outcome, actual?.outcome, contains)
    if (treatment.state) tally.judge('treatment state', at, treatment.state, actual?.state)
  }
}

function judgeAttachments(tally: Tally, where: string, expected: NonNullable<ExpectedItem['attachments']>, found: DraftItem | undefined): void {
  const pairs = tally.pair('attachment', where, expected, found?.attachments ?? [], (one, other) => same(one.title, other.title), (one) => one.title)
  for (const [attachment, actual] of pairs) {
    const at = `${where} ${attachment.title}`
    if (attachment.number) tally.judge('attachment number', at, attachment.number, actual?.number)
    if (attachment.id) tally.judge('attachment id', at, attachment.id, actual?.id)
    if (attachment.recordReference) tally.judge('attachment reference', at, attachment.recordReference, actual?.recordReference)
    if (attachment.open !== undefined) tally.judge('attachment openness', at, String(attachment.open), actual && String(actual.open))
    if (attachment.main !== undefined) tally.judge('attachment main', at, String(attachment.main), actual && String(actual.mainDocument))
  }
}

function nameOf(one: string | DraftRemark): string {
  return typeof one === 'string' ? one : one.text
}
