import { escapeInline, escapeLineStart } from '../../../documents/rules/escape-markdown.ts'
import { briefSentences } from './brief-sentences.ts'
import type { NotedCommittee, NotedFollowUp, NotedItem, NotedMeeting, NoteFacts } from './note-facts.ts'
import type { ItemWord, NotePhrases } from './note-style.ts'
import { linesOf, outcomeOfItem } from './outcome-of-item.ts'
import { asParagraph, asPoint, type Fact, factsOf, lead, type Line, type NotePart, say } from './sourced.ts'

const inBrief = { sentences: 3, characters: 420 }

/** Items that every agenda has and no recipient needs to be told of. */
const standing =
  /^(?:godkendelse af (?:dagsorden|referat)|meddelelser|eventuelt|(?:kommende|næste) møde|velkomst|opfølgning på beslutninger)/i

/** A committee's meeting, held or coming: what it was about, what came of it, what happens next. */
export function meetingParts(facts: NoteFacts, meeting: NotedMeeting, committee: NotedCommittee, phrases: NotePhrases): NotePart[] {
  const of = factsOf('meeting', meeting.id, `/moeder/${meeting.id}`)
  const day = of('heldOn', meeting.heldOn, phrases.day(meeting.heldOn))
  const name = factsOf('committee', committee.id, `/udvalg/${committee.slug}`)('name', committee.name, plain(committee.name))
  // A heading is no Markdown.
  const heading = say(phrases.meetingHeading, { ...name, said: committee.name }, day)
  const is = (state: string) => of('state', state)
  const whole = (lines: readonly Line[]): NotePart => ({ key: `meeting:${meeting.id}`, heading, lines })
  if (meeting.state === 'cancelled') return [whole([stateLine(phrases.cancelled, is('cancelled'))])]

  const isHeld = meeting.heldOn < facts.today || (meeting.heldOn === facts.today && meeting.state === 'minutes')
  const closed = meeting.closed.map((number) =>
    asParagraph(say(isHeld ? phrases.closedTreated : phrases.closedComing, of('closedItem', number))),
  )
  if (isHeld && meeting.state !== 'minutes') return [whole([stateLine(phrases.noMinutes, is(meeting.state)), ...closed])]
  if (!isHeld && meeting.items.length + closed.length === 0) return [whole([stateLine(phrases.noAgenda, is(meeting.state))])]

  const parts = meeting.items
    .filter(({ title }) => !standing.test(title.trim()))
    .map((item): NotePart => {
      const followUps = facts.followUps.filter(({ itemId }) => itemId === item.id)
      return {
        key: `item:${item.id}`,
        lines: isHeld ? heldItem(item, followUps, facts, meeting, phrases) : comingItem(item, meeting, phrases),
      }
    })
  const next = isHeld ? nextMeeting(facts, meeting, name, phrases) : undefined
  const ending = [...closed, ...(next ? [next] : [])]
  if (parts.length === 0) return [whole([stateLine(phrases.nothingElse, is(meeting.state)), ...ending])]
  // The heading stands over the first item, for nothing comes between them.
  const [first, ...rest] = parts
  return [{ ...first!, heading }, ...rest, ...(ending.length > 0 ? [{ key: `after:${meeting.id}`, lines: ending }] : [])]
}

/** A sentence that follows from a value, though no word of it stands there. */
function stateLine(text: string, { source }: Fact): Line {
  return { text, sources: [source] }
}

function heldItem(
  item: NotedItem,
  followUps: readonly NotedFollowUp[],
  facts: NoteFacts,
  meeting: NotedMeeting,
  phrases: NotePhrases,
): Line[] {
  const of = itemFacts(item, meeting)
  const steps = followUps.filter(
    ({ responsible, organisationId, state }) => responsible ?? organisationId ?? (state !== 'proposed' || undefined),
  )
  const outcome = outcomeOfItem(
    item,
    steps.map(({ text }) => text),
  )
  const said = (text: string, words = text): Fact => of(outcome?.field ?? 'conclusion', text, plain(words))
  const [first, ...others] = (outcome?.sentences ?? []).map(({ text, settled, point }): Line => {
    const line = settled ? say(phrases.settled[settled], said(text, lowered(text))) : say((words) => words, said(text))
    return point ? asPoint(line) : line
  })
  return [
    say(phrases.treated[wordOf(item)], of('title', item.title, plain(item.title))),
    ...about(item, of),
    ...(outcome && outcome.points.length > 0
      ? [lead(phrases.pointsSettled), ...outcome.points.map((point, at) => asPoint(pointLine(point, at, of, phrases)))]
      : []),
    ...(first?.begins === 'point' ? [lead(phrases.concluded), first] : first ? [asParagraph(first)] : []),
    // What was approved has to be told before what was said about it.
    ...(outcome?.refersToRecommendation ? recommendationLines(item, phrases.recommended, of, phrases) : []),
    ...others.map((line, at) => (at === 0 && outcome?.refersToRecommendation && line.begins !== 'point' ? asParagraph(line) : line)),
    ...(steps.length > 0 ? [lead(phrases.nextSteps), ...steps.map((step) => asPoint(nextStep(step, facts, phrases)))] : []),
  ]
}

function pointLine(
  { recommendation, outcome }: { readonly recommendation: string; readonly outcome: string },
  at: number,
  of: ReturnType<typeof itemFacts>,
  phrases: NotePhrases,
): Line {
  const settled = of(`conclusion ${at + 1}`, outcome, plain(lowered(bare(outcome))))
  return say(phrases.pointSettled, of(`recommendation ${at + 1}`, recommendation, plain(bare(recommendation))), settled)
}

function recommendationLines(item: NotedItem, leading: string, of: ReturnType<typeof itemFacts>, phrases: NotePhrases): Line[] {
  const points = linesOf(item, 'recommendation')
  if (points.length === 0) return []
  return [
    lead(leading),
    ...points.map((point, at) => asPoint(say(phrases.recommendation, of(`recommendation ${at + 1}`, point, plain(bare(point)))))),
  ]
}

function comingItem(item: NotedItem, meeting: NotedMeeting, phrases: NotePhrases): Line[] {
  const of = itemFacts(item, meeting)
  return [
    say(phrases.coming[wordOf(item)], of('title', item.title, plain(item.title))),
    ...about(item, of),
    ...(item.type === 'information' ? [] : recommendationLines(item, phrases.recommendedComing, of, phrases)),
  ]
}

function about(item: NotedItem, of: ReturnType<typeof itemFacts>): Line[] {
  return briefSentences(item.sections, inBrief).map(({ text, section }) => say((words) => words, of(section, text, plain(text))))
}

/** What was agreed to do, and whether it has been done since. */
function nextStep(step: NotedFollowUp, { today }: NoteFacts, phrases: NotePhrases): Line {
  const of = factsOf('follow-up', step.id, `/opfoelgning/${step.id}`)
  const text = of('text', step.text, plain(bare(step.text)))
  const state = phrases.followUpStates[step.dueOn && step.dueOn < today && step.state === 'open' ? 'overdue' : step.state]
  return state ? say(phrases.nextStepIn, text, of('state', step.state, state)) : say((words) => words, text)
}

function nextMeeting({ meetings, later }: NoteFacts, meeting: NotedMeeting, committee: Fact, phrases: NotePhrases): Line | undefined {
  const [next] = [...meetings, ...later]
    .filter(({ committeeId, heldOn }) => committeeId === meeting.committeeId && heldOn > meeting.heldOn)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
  // One within the period has a heading of its own.
  if (!next || meetings.some(({ id }) => id === next.id)) return undefined
  return asParagraph(
    say(phrases.nextMeeting, committee, factsOf('meeting', next.id, `/moeder/${next.id}`)('heldOn', next.heldOn, phrases.day(next.heldOn))),
  )
}

function itemFacts(item: NotedItem, meeting: NotedMeeting) {
  return factsOf('item', item.id, `/moeder/${meeting.id}#punkt-${item.position + 1}`)
}

function wordOf({ type }: NotedItem): ItemWord {
  return type === 'decision' || type === 'discussion' || type === 'information' ? type : 'other'
}

/** A value within a sentence: nothing in it is a mark of Markdown. */
export function plain(text: string): string {
  return escapeLineStart(escapeInline(text.replaceAll(/\s+/g, ' ').trim()))
}

/** Without its full stop, to stand within a sentence. */
export function bare(text: string): string {
  return text.trim().replace(/\.$/, '')
}

export function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
