import { bare, plain } from './meeting-parts.ts'
import { committeeFact, isExpected, ownFollowUps, part } from './municipality-parts.ts'
import type { NotedFollowUp, NoteFacts } from './note-facts.ts'
import type { NotePhrases } from './note-style.ts'
import { factsOf, type Line, type NotePart, say } from './sourced.ts'

/** What is expected of the municipality before the period ends: decisions coming, follow-ups due, answers asked for. */
export function expectedParts(facts: NoteFacts, phrases: NotePhrases): NotePart[] {
  const { recipient, today } = facts
  const parts = [
    part(
      'expected:involvement',
      phrases.involvements,
      facts.involvements.map((asked) => involvementLine(asked, facts, phrases)),
    ),
    part(
      'expected:decisions',
      phrases.expectedDecisions,
      facts.meetings
        .filter(({ heldOn, state }) => heldOn >= today && state !== 'cancelled')
        .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
        .flatMap((meeting) =>
          meeting.items
            .filter(({ type, title }) => type === 'decision' && !/^godkendelse af /i.test(title))
            .map((item) =>
              say(
                phrases.expectedDecision,
                factsOf('item', item.id, `/moeder/${meeting.id}#punkt-${item.position + 1}`)('title', item.title, plain(item.title)),
                committeeFact(facts, meeting.committeeId),
                factsOf('meeting', meeting.id, `/moeder/${meeting.id}`)('heldOn', meeting.heldOn, phrases.day(meeting.heldOn)),
              ),
            ),
        ),
    ),
    part(
      'expected:follow-ups',
      phrases.expectedFollowUps,
      ownFollowUps(facts)
        .filter((followUp) => isExpected(followUp, facts))
        .map((followUp) => followUpLine(followUp, today, phrases)),
    ),
  ].flatMap((one) => one ?? [])
  const committee = factsOf('committee', recipient.committeeId, `/udvalg/${recipient.slug}`)(
    'name',
    recipient.committee,
    plain(recipient.committee),
  )
  const heading: Line = { text: phrases.expected, sources: [] }
  const [first, ...rest] = parts
  return first ? [{ ...first, heading }, ...rest] : [{ key: 'expected:nothing', heading, lines: [say(phrases.expectedNothing, committee)] }]
}

/** A text that says its date itself needs no other. */
function followUpLine({ id, text, dueOn }: NotedFollowUp, today: string, phrases: NotePhrases): Line {
  const of = factsOf('follow-up', id, `/opfoelgning/${id}`)
  const said = of('text', text, plain(bare(text)))
  const due = of('dueOn', dueOn ?? '', phrases.day(dueOn ?? ''))
  const isOverdue = dueOn !== null && dueOn < today
  if (!text.includes(due.said)) return say(isOverdue ? phrases.overdue : phrases.expectedFollowUp, said, due)
  return isOverdue ? say(phrases.overdueAsSaid, said) : say((words) => words, said)
}

function involvementLine(
  { id, meetingId, title, committeeId, heldOn, dueOn }: NoteFacts['involvements'][number],
  facts: NoteFacts,
  phrases: NotePhrases,
): Line {
  const of = factsOf('involvement', id, `/moeder/${meetingId}`)
  const asked = of('title', title, plain(title))
  const committee = committeeFact(facts, committeeId)
  const day = of('heldOn', heldOn, phrases.day(heldOn))
  return dueOn
    ? say(phrases.involvementDue, asked, committee, day, of('dueOn', dueOn, phrases.day(dueOn)))
    : say(phrases.involvement, asked, committee, day)
}
