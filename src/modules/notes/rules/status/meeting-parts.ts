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
  const heading = say(phrases.meetingHeading, name, day)
  const is = (state: string) => of('state', state)
  const whole = (lines: readonly Line[]): NotePart => ({ key: `meeting:${meeting.id}`, heading, lines })
  if (meeting.state === 'cancelled') return [whole([withSource(say(phrases.cancelled, name, day), is('cancelled'))])]

  const isHeld = meeting.heldOn < facts.today || (meeting.heldOn === facts.today && meeting.state === 'minutes')
  const closed = meeting.closed.map((number) =>
    asParagraph(say(isHeld ? phrases.closedTreated : phrases.closedComing, of('closedItem', number))),
  )
  if (isHeld && meeting.state !== 'minutes') return [whole([withSource(say(phrases.noMinutes, name, day), is(meeting.state)), ...closed])]
  if (!isHeld && meeting.items.length === 0 && closed.length === 0)
    return [whole([withSource(say(phrases.noAgenda, name, day), is(meeting.state))])]

  const told = meeting.items.filter(({ title }) => !standing.test(title.trim()))
  const parts = told.map((item): NotePart => {
    const followUps = facts.followUps.filter(({ itemId }) => itemId === item.id)
    return {
      key: `item:${item.id}`,
      lines: isHeld ? heldItem(item, followUps, facts, meeting, phrases) : comingItem(item, meeting, phrases),
    }
  })
  const next = isHeld ? nextMeeting(facts, meeting, name, phrases) : undefined
  const opening = [
    ...(isHeld ? [] : [say(phrases.comingLead, name, day)]),
    ...(isHeld && told.length === 0 ? [say(phrases.nothingTreated, name, day)] : []),
  ]
  const ending: NotePart[] =
    closed.length + (next ? 1 : 0) > 0 ? [{ key: `after:${meeting.id}`, lines: [...closed, ...(next ? [next] : [])] }] : []
  // A heading needs a part to stand over, also where the first item follows it at once.
  if (opening.length > 0) return [whole(opening), ...parts, ...ending]
  const [first, ...rest] = [...parts, ...ending]
  return first ? [{ ...first, heading }, ...rest] : [whole([say(phrases.nothingTreated, name, day)])]
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
  const said = (text: string): Fact => of(outcome?.field ?? 'conclusion', outcome?.written ?? '', text)
  const recommended = linesOf(item, 'recommendation')
  return [
    say(phrases.treated[wordOf(item)], of('title', item.title, plain(item.title))),
    ...about(item, of),
    ...(outcome && outcome.points.length > 0
      ? [
          lead(phrases.pointsSettled),
          ...outcome.points.map(({ recommendation, outcome: settled }, at) =>
            asPoint(
              say(
                phrases.pointSettled,
                of(`recommendation ${at + 1}`, recommendation, plain(bare(recommendation))),
                of(`conclusion ${at + 1}`, settled, plain(lowered(bare(settled)))),
              ),
            ),
          ),
        ]
      : []),
    ...(outcome?.sentences ?? []).map(({ text, settled, point }, at): Line => {
      const line = settled ? say(phrases.settled[settled], said(plain(lowered(text)))) : say((words) => words, said(plain(text)))
      return point ? asPoint(line) : at === 0 || outcome?.sentences[at - 1]?.point ? asParagraph(line) : line
    }),
    ...(outcome?.refersToRecommendation
      ? [
          lead(phrases.recommended),
          ...recommended.map((point, at) =>
            asPoint(say(phrases.recommendation, of(`recommendation ${at + 1}`, point, plain(bare(point))))),
          ),
        ]
      : []),
    ...(steps.length > 0 ? [lead(phrases.nextSteps), ...steps.map((step) => asPoint(nextStep(step, facts, phrases)))] : []),
  ]
}

function comingItem(item: NotedItem, meeting: NotedMeeting, phrases: NotePhrases): Line[] {
  const of = itemFacts(item, meeting)
  const recommended = item.type === 'information' ? [] : linesOf(item, 'recommendation')
  return [
    say(phrases.coming[wordOf(item)], of('title', item.title, plain(item.title))),
    ...about(item, of),
    ...(recommended.length > 0
      ? [
          lead(phrases.recommendedComing),
          ...recommended.map((point, at) =>
            asPoint(say(phrases.recommendation, of(`recommendation ${at + 1}`, point, plain(bare(point))))),
          ),
        ]
      : []),
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
  return state
    ? say(phrases.nextStepIn, text, of('state', step.state, state))
    : withSource(say(phrases.nextStep, text), of('state', step.state))
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

/** A source that decided which sentence was said, though no word of it stands there. */
export function withSource(line: Line, { source }: Fact): Line {
  return { ...line, sources: [...line.sources, source] }
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
