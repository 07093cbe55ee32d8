import { plainText } from './brief-sentences.ts'
import { expectedParts } from './expected-parts.ts'
import { meetingParts, plain } from './meeting-parts.ts'
import { municipalityParts } from './municipality-parts.ts'
import type { NoteFacts } from './note-facts.ts'
import type { NoteContent, NoteStyle } from './note-style.ts'
import { orderMeetings } from './order-meetings.ts'
import { factsOf, type Line, type NotePart, say } from './sourced.ts'

export interface StatusNote {
  readonly title: Line
  readonly parts: readonly NotePart[]
}

/** A status note for a recipient's meeting: every sentence that states a fact carries its source. */
export function statusNote(all: NoteFacts, style: NoteStyle): StatusNote {
  const facts = withoutLeftOut(all, style)
  const { phrases } = style
  const { recipient } = facts
  const of = factsOf('committee', recipient.committeeId, `/udvalg/${recipient.slug}`)
  const committee = of('name', recipient.committee, plain(recipient.committee))
  const since = of('sinceOn', recipient.sinceOn, phrases.day(recipient.sinceOn))
  const meetings = orderMeetings(facts, style).flatMap(({ meeting, committee: held }) => meetingParts(facts, meeting, held, phrases))
  // What the meetings' parts have told need not be told again.
  const told = new Set(meetings.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources.map(({ value }) => plainText(value)))))
  const contents: Readonly<Record<NoteContent, () => readonly NotePart[]>> = {
    meetings: () => meetings,
    quiet: () => quietParts(facts, style),
    municipality: () => municipalityParts(facts, phrases, told),
    expected: () => expectedParts(facts, phrases),
  }
  return {
    title: say(
      phrases.title,
      { ...committee, said: recipient.committee },
      of('meetingOn', recipient.meetingOn, phrases.day(recipient.meetingOn)),
    ),
    parts: [{ key: 'intro', lines: [say(phrases.intro, committee, since)] }, ...style.contents.flatMap((content) => contents[content]())],
  }
}

/** Committees without a meeting since the last, and partnerships of which nothing is known. */
function quietParts(facts: NoteFacts, { phrases, leftOut }: NoteStyle): NotePart[] {
  const of = factsOf('committee', facts.recipient.committeeId, `/udvalg/${facts.recipient.slug}`)
  const committees = facts.committees
    .filter(({ id, kind }) => !leftOut.includes(kind) && !facts.meetings.some(({ committeeId }) => committeeId === id))
    .map(({ id, slug, name }) => factsOf('committee', id, `/udvalg/${slug}`)('name', name, plain(name)))
  const partnerships = facts.partnerships
    // One that has not begun yet has nothing to tell.
    .filter(({ id, validFrom }) => validFrom <= facts.today && !facts.committees.some(({ partnershipId }) => partnershipId === id))
    .map(({ id, slug, name }) => factsOf('partnership', id, `/klynger/${slug}`)('name', name, plain(name)))
  const bodies = [...committees, ...partnerships]
  if (bodies.length === 0) return []
  const since = of('sinceOn', facts.recipient.sinceOn, phrases.day(facts.recipient.sinceOn))
  return [{ key: 'quiet', heading: { text: phrases.quietHeading, sources: [] }, lines: [say(phrases.quiet, since, ...bodies)] }]
}

function withoutLeftOut(facts: NoteFacts, { leftOut }: NoteStyle): NoteFacts {
  const left = new Set(facts.committees.filter(({ kind }) => leftOut.includes(kind)).map(({ id }) => id))
  const stays = ({ committeeId }: { readonly committeeId: string }): boolean => !left.has(committeeId)
  return { ...facts, meetings: facts.meetings.filter(stays), later: facts.later.filter(stays) }
}
