import { moneySentences } from '../brief/money-sentences.ts'
import { allSentencesIn, plainText } from './brief-sentences.ts'
import { bare, plain } from './meeting-parts.ts'
import type { NotedCommittee, NotedFollowUp, NotedItem, NotedMeeting, NoteFacts } from './note-facts.ts'
import type { NotePhrases } from './note-style.ts'
import { asPoint, type Fact, factsOf, lead, type Line, type NotePart, say } from './sourced.ts'

const atMost = { named: 6, money: 4, dates: 8 }

/** What the period means for the municipality: what it has to do, where it is named, money, questions and matters, dates. */
export function municipalityParts(facts: NoteFacts, phrases: NotePhrases, told: ReadonlySet<string>): NotePart[] {
  const { municipality } = facts
  const name = factsOf('organisation', municipality.id, `/organisationer/${municipality.slug}`)(
    'name',
    municipality.name,
    plain(municipality.name),
  )
  const own = ownFollowUps(facts).filter((followUp) => !isExpected(followUp, facts))
  const parts = [
    part(
      'own:follow-ups',
      phrases.ownFollowUps,
      own.map((followUp) => ownFollowUp(followUp, facts, phrases)),
    ),
    namedPart(facts, phrases),
    part('own:money', phrases.money, moneyLines(facts, phrases, told)),
    part(
      'own:questions',
      phrases.questions,
      facts.questions.map((question) => questionLine(question, phrases)),
    ),
    part(
      'own:matters',
      phrases.matters,
      facts.matters.flatMap((matter) => matterLine(matter, phrases)),
    ),
    part('own:dates', phrases.dates, dateLines(facts, phrases)),
  ].flatMap((one) => one ?? [])
  const heading = say(phrases.means, { ...name, said: municipality.name })
  const [first, ...rest] = parts
  return first ? [{ ...first, heading }, ...rest] : [{ key: 'own:nothing', heading, lines: [say(phrases.meansNothing, name)] }]
}

/** Still to be done, and the municipality's own or every municipality's; the first due first. */
export function ownFollowUps({ followUps, municipality, otherNames }: NoteFacts): NotedFollowUp[] {
  return followUps
    .filter(({ state }) => awaiting.has(state))
    .filter(
      ({ organisationId, responsible }) =>
        organisationId === municipality.id ||
        (responsible !== null && (everyMunicipality.test(responsible) || names(responsible, municipality.shortName, otherNames))),
    )
    .toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
}

/** Due before the recipient's next meeting: it stands with what is expected. */
export function isExpected({ dueOn }: NotedFollowUp, { recipient }: NoteFacts): boolean {
  return dueOn !== null && dueOn <= recipient.untilOn
}

const awaiting = new Set(['proposed', 'open', 'under-way', 'escalated'])
const everyMunicipality = /^(?:hver kommune|den enkelte kommune|(?:alle|de) (?:\S+ )?kommuner(?:ne)?|kommunerne|alle parter)(?!\p{L})/iu

function ownFollowUp(followUp: NotedFollowUp, facts: NoteFacts, phrases: NotePhrases): Line {
  const of = factsOf('follow-up', followUp.id, `/opfoelgning/${followUp.id}`)
  const text = of('text', followUp.text, plain(bare(followUp.text)))
  const committee = committeeFact(facts, followUp.committeeId)
  // A text that says its date itself needs no other.
  return followUp.dueOn && !followUp.text.includes(phrases.day(followUp.dueOn))
    ? say(phrases.ownFollowUpDue, text, committee, of('dueOn', followUp.dueOn, phrases.day(followUp.dueOn)))
    : say(phrases.ownFollowUp, text, committee)
}

function namedPart(facts: NoteFacts, phrases: NotePhrases): NotePart | undefined {
  const { shortName } = facts.municipality
  const known = new Set(ownFollowUps(facts).map(({ text }) => plainText(text)))
  const lines = sentencesWith(shortName, facts)
    .filter(({ sentence }) => !known.has(sentence) && names(sentence, shortName, facts.otherNames))
    .slice(0, atMost.named)
    .map(({ sentence, field, item, meeting }) => sentenceLine(facts, { sentence, field, item, meeting }, phrases.namedIn, phrases))
  return part('own:named', phrases.named(shortName), lines)
}

/** Whether a sentence means the municipality, and not a hospital or a council that has its name. */
export function names(sentence: string, shortName: string, otherNames: readonly string[]): boolean {
  if (!sentence.includes(shortName)) return false
  const without = otherNames.reduce((text, other) => (text.includes(other) ? text.replaceAll(other, ' ') : text), sentence)
  const quoted = shortName.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}-])${quoted}s?(?![\p{L}-])`, 'u').test(without)
}

function moneyLines(facts: NoteFacts, phrases: NotePhrases, told: ReadonlySet<string>): Line[] {
  const found = everyText(facts)
    .filter(({ text }) => amount.test(text))
    .flatMap(({ text, ...place }) => moneySentences([text]).map((sentence) => ({ sentence: plainText(sentence), ...place })))
  return onceEach(found)
    .filter(({ sentence }) => !told.has(sentence))
    .slice(0, atMost.money)
    .map((one) => sentenceLine(facts, one, phrases.moneyIn, phrases))
}

/** Most texts have none, and looking for whole sentences takes long. */
const amount = /\d[^\n]{0,12}(?:kr|mi[oa])/i

interface Place {
  readonly field: string
  readonly item: NotedItem
  readonly meeting: NotedMeeting
}

/** Sentences of the texts that say a word at all, each once. */
function sentencesWith(word: string, facts: NoteFacts): (Place & { readonly sentence: string })[] {
  const texts = everyText(facts).filter(({ text }) => text.includes(word))
  return onceEach(texts.flatMap(({ text, ...place }) => allSentencesIn(text).map((sentence) => ({ sentence, ...place }))))
}

function onceEach<Found extends { readonly sentence: string }>(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>()
  for (const one of found) if (!first.has(one.sentence)) first.set(one.sentence, one)
  return [...first.values()]
}

/** What was concluded, and what the papers say. */
function everyText({ meetings }: NoteFacts): (Place & { readonly text: string })[] {
  return meetings.flatMap((meeting) =>
    meeting.items.flatMap((item) => [
      ...(item.conclusion ? [{ text: item.conclusion, field: 'conclusion', item, meeting }] : []),
      ...item.sections
        .filter(({ kind }) => !['conclusion', 'recommendation', 'attachments', 'caseRoute'].includes(kind))
        .map(({ body, kind }) => ({ text: body, field: kind, item, meeting })),
    ]),
  )
}

function sentenceLine(
  facts: NoteFacts,
  { sentence, field, item, meeting }: Place & { readonly sentence: string },
  phrase: (sentence: string, committee: string, day: string) => string,
  phrases: NotePhrases,
): Line {
  const stands = factsOf('item', item.id, `/moeder/${meeting.id}#punkt-${item.position + 1}`)(field, sentence, plain(bare(sentence)))
  const day = factsOf('meeting', meeting.id, `/moeder/${meeting.id}`)('heldOn', meeting.heldOn, phrases.day(meeting.heldOn))
  return say(phrase, stands, committeeFact(facts, meeting.committeeId), day)
}

function questionLine({ id, title, state, raisedOn, answer }: NoteFacts['questions'][number], phrases: NotePhrases): Line {
  const of = factsOf('boundary-question', id, `/snitflader/${id}`)
  const asked = of('title', title, plain(bare(title)))
  if (answer) return say(phrases.questionAnswered, asked, of('answer', answer, plain(bare(plainText(answer)))))
  return say(
    phrases.question,
    asked,
    of('raisedOn', raisedOn, phrases.day(raisedOn)),
    of('state', state, phrases.questionStates[state] ?? state),
  )
}

function matterLine({ id, slug, title, treatments }: NoteFacts['matters'][number], phrases: NotePhrases): Line[] {
  const of = factsOf('matter', id, `/sager/${slug}`)
  const lines = treatments.map((treatment) =>
    say(
      treatment.state === 'held' ? phrases.matterHeld : phrases.matterPlanned,
      of('title', title, plain(title)),
      of(`treatment ${treatment.id} committee`, treatment.committee, plain(treatment.committee)),
      of(`treatment ${treatment.id} on`, treatment.on, phrases.day(treatment.on)),
    ),
  )
  return lines
}

/** What lies beyond the period, and when points for what is coming are to be handed in. */
function dateLines(facts: NoteFacts, phrases: NotePhrases): Line[] {
  const { meetings, later, today } = facts
  const dates = [
    ...later.map(({ id, heldOn, committeeId }) => {
      const day = factsOf('meeting', id, `/moeder/${id}`)('heldOn', heldOn, phrases.day(heldOn))
      return { on: heldOn, line: say(phrases.date, day, committeeFact(facts, committeeId)) }
    }),
    ...meetings.flatMap(({ id, heldOn, submissionOn, committeeId }) => {
      if (!submissionOn || submissionOn < today) return []
      const of = factsOf('meeting', id, `/moeder/${id}`)
      const days = [of('submissionOn', submissionOn, phrases.day(submissionOn)), of('heldOn', heldOn, phrases.day(heldOn))] as const
      return [{ on: submissionOn, line: say(phrases.submission, days[0], committeeFact(facts, committeeId), days[1]) }]
    }),
  ]
  return dates
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, atMost.dates)
    .map(({ line }) => line)
}

export function committeeFact({ committees }: NoteFacts, id: string): Fact {
  const committee: NotedCommittee | undefined = committees.find((one) => one.id === id)
  return factsOf('committee', id, `/udvalg/${committee?.slug ?? ''}`)('name', committee?.name ?? '', plain(committee?.name ?? ''))
}

/** A list under a sentence that leads to it; nothing where it has no points. */
export function part(key: string, leading: string, lines: readonly Line[]): NotePart | undefined {
  return lines.length === 0 ? undefined : { key, lines: [lead(leading), ...lines.map(asPoint)] }
}
