import type { Reading } from '../../documents/rules/reading.ts'
import { comingMeetingsIn } from './head/coming-meetings.ts'
import { cutPaper } from './head/cut-paper.ts'
import { doubtsOfItems, doubtsOfMeeting, doubtsOfText } from './doubts.ts'
import type { Draft, DraftMeeting, PaperKind } from './draft.ts'
import { readHead } from './head/head.ts'
import { endOfMeeting, startOfMeeting } from './head/head-lines.ts'
import { isNote } from './head/is-note.ts'
import { buildItem, type BuiltItem, type ItemContext } from './items/item.ts'
import { openLedger } from './accounting/ledger.ts'
import { caseFacts, withTreated } from './head/case-facts.ts'
import { deadlinesIn } from './head/deadlines.ts'
import { followUpsOf } from './follow-ups/item-follow-ups.ts'
import { addPeopleOfItems } from './items/item-people.ts'
import { signsOf } from './lines/line-signs.ts'
import { linesOf } from './lines/lines.ts'
import { isLabelled } from './head/head-of-meeting.ts'
import { meetingFacts, type MeetingFacts } from './head/meeting.ts'
import { noteFacts } from './head/note-facts.ts'
import { comingFromNote, reportsOn, yearDoubts } from './head/note-meetings.ts'
import { comingLines } from './head/coming-lines.ts'
import { openPeopleRegister } from './people/people.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'
import { paperKind } from './head/paper-kind.ts'
import { placeFrame } from './accounting/place-frame.ts'
import type { Recognition } from './recognition.ts'
import { readSender } from './head/sender.ts'
import { unplacedOf } from './accounting/unplaced.ts'
import { whyNotRecognise } from './why-not-recognise.ts'
import { withMixedCase } from './lines/mixed-case.ts'

/**
 * From a paper's text to a proposal for the record.
 *
 * One pass per question: cut the paper into head, contents and items; read the head; read each item's sections;
 * gather what stands in several places (people, days, duties); account for every character.
 */
export function recognise(reading: Reading): Recognition {
  const { tree, fields } = reading
  const { lines: allLines, furniture } = linesOf(tree)
  const allSigns = signsOf(allLines)
  const note = fields === undefined && isNote(allLines, allSigns)
  const ledger = openLedger(tree.text)
  ledger.placeAll(furniture, 'furniture')
  const letter = note ? readSender(allLines, allSigns, ledger) : undefined
  // Letterhead that a layout dropped into the text is no part of it.
  const lines = letter ? allLines.filter((line) => !letter.lines.has(line)).map((line, index) => ({ ...line, index })) : allLines
  const signs = letter ? signsOf(lines) : allSigns
  const parts = cutPaper(lines, signs, fields, note)
  const refusal = whyNotRecognise(lines, signs, parts, note)
  if (refusal) return { refusal }

  const register = openPeopleRegister()
  const head = readHead(
    tree,
    note || (parts.by === 'single' && !isLabelled(parts.head)) ? parts.head.slice(0, 0) : parts.head,
    register,
    ledger,
  )
  const ended = lines.findLast((line) => endOfMeeting(line))
  if (ended) head.end ??= endOfMeeting(ended)
  const started = lines.find((line) => startOfMeeting(line))
  if (started && !head.times) head.start ??= startOfMeeting(started)
  const stated: MeetingFacts = note ? noteFacts(parts.head, parts.items, letter?.sender.date, ledger) : meetingFacts(head, fields)
  const facts = withMixedCase(tree.text, parts.by === 'single' ? caseFacts(lines, signs, parts, stated) : withTreated(signs, stated))
  placeFrame(lines, parts, facts, ledger)

  const divisions = signs.flatMap(({ division }, at) => (division ? [{ at: lines[at]!.start, closed: division === 'closed' }] : []))
  const context: ItemContext = {
    tree,
    signs,
    ledger,
    divisions,
    committee: facts.committee,
    date: facts.date,
  }
  const built: BuiltItem[] = parts.items.map((part, at) => buildItem(part, at, context, fields?.items[at]))
  const items = built.map(({ item }) =>
    note ? { ...item, recordReferences: [], ...reportsOn(item, tree.text, letter?.sender.date ?? facts.date) } : item,
  )
  addPeopleOfItems(built, tree.text, register)
  const kind: PaperKind = paperKind({ stated: head.kind?.kind, note, by: parts.by, items, name: fields?.meetingName?.value })
  const after = facts.date ?? letter?.sender.date
  const looked = note ? comingFromNote(items, after) : []
  const coming = comingLines(parts, built, items).map(({ lines: place, title, reported }) =>
    comingMeetingsIn(place, title, after, facts.committee, reported, lines),
  )
  const meetings = [...looked, ...coming.flatMap(({ meetings: found }) => found)]
  const deadlines = lines.filter(({ hasDigit }) => hasDigit).flatMap((line) => deadlinesIn(tree.text, line, after))
  ledger.placeAll(
    coming.flatMap(({ spans }) => spans),
    'coming-meeting',
  )
  for (const { places } of deadlines) ledger.placeAll(places['date'] ?? [], 'deadline')

  const people = register.people
  const meeting: DraftMeeting = {
    ...facts,
    people,
    comingMeetings: meetings.filter(
      (one, at) => meetings.findIndex((other) => other.date === one.date && (other.committee ?? '') === (one.committee ?? '')) === at,
    ),
    deadlines,
  }
  const unplaced = unplacedOf(tree.text, ledger.unplaced(), parts.items)
  const personalNumbers = findPersonalNumbers(tree.text)
  const draft: Draft = {
    version: 1,
    kind,
    language: 'da',
    meeting,
    ...(letter ? { sender: letter.sender } : {}),
    items,
    followUps: built.flatMap((item, at) => followUpsOf(tree.text, item, at, note, after)),
    doubts: [
      ...doubtsOfMeeting(meeting, kind, register.uncertain, false),
      ...doubtsOfItems(
        items,
        parts,
        built.flatMap(({ typeAssumed }, at) => (typeAssumed ? [at] : [])),
      ),
      ...yearDoubts(items, tree.text),
      ...coming.flatMap(({ doubts }) => doubts),
      ...doubtsOfText(unplaced, personalNumbers),
    ],
    unplaced,
    personalNumbers,
    counts: ledger.counts(),
  }
  return { draft, marks: ledger.marks() }
}
