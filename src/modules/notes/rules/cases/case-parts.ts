import { moneySentences } from '../brief/money-sentences.ts'
import { allSentencesIn } from '../status/brief-sentences.ts'
import { plain } from '../status/meeting-parts.ts'
import { asParagraph, asPoint, type Fact, factsOf, lead, type Line, type NotePart, say } from '../status/sourced.ts'
import type { CaseFacts } from './case-facts.ts'
import { casePhrases as phrases, namesMunicipality } from './case-lexicon.ts'
import type { CaseContent, CaseTemplate } from './case-template.ts'

export interface MunicipalCase {
  readonly title: Line
  readonly parts: readonly NotePart[]
}

const atMost = { named: 5, followUps: 8 }

/**
 * A case for one committee under its municipality's own headings: every sentence that states a fact carries its source. What the
 * record cannot know is left to be filled in, and says so.
 */
export function municipalCase(facts: CaseFacts, template: CaseTemplate): MunicipalCase {
  const made = linesFor(facts)
  const { item } = sourcesIn(facts)
  return {
    title: say((title) => phrases.title(template.titlePrefix[wordOf(facts)], title), item('title', facts.item.title)),
    parts: template.headings.map(({ heading, contents }): NotePart => {
      const lines = contents.flatMap((content) => made[content]())
      const [first, ...rest] = lines
      return {
        key: contents[0] ?? heading,
        heading: { text: heading, sources: [] },
        // What stands first under a heading needs no mark of its own.
        lines: first ? [first, ...rest] : [lead(phrases.toBeFilledIn)],
      }
    }),
  }
}

function linesFor(facts: CaseFacts): Readonly<Record<CaseContent, () => readonly Line[]>> {
  const { item: asked, involvement } = facts
  const { item, meeting, cluster, recipient, municipality } = sourcesIn(facts)
  const day = meeting('heldOn', facts.meeting.heldOn, phrases.day(facts.meeting.heldOn))
  const number = item('number', asked.number)
  const title = item('title', asked.title, plain(asked.title))
  const committee = recipient('name', facts.recipient.name)
  const body = (...kinds: string[]): Line[] =>
    asked.sections
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ body: text, kind, heading }) => asParagraph(say(phrases.quoted, item(kind, text, underHeading(kind, heading, text.trim())))))
  return {
    competence: () => [asParagraph(say(phrases.competence, committee))],
    theme: () => [
      asParagraph(say(phrases.theme, committee, title, cluster, day)),
      ...(facts.beside.length > 0
        ? [say(phrases.besides, ...facts.beside.map(({ id, slug, name }) => factsOf('committee', id, `/udvalg/${slug}`)('name', name)))]
        : []),
    ],
    'record-numbers': () => {
      const numbers = asked.references.map(({ system, number: written }) => [system, written].filter(Boolean).join(' ')).join(', ')
      return numbers ? [asParagraph(say(phrases.references, cluster, item('references', numbers)))] : []
    },
    background: () => {
      const written = body('background', 'theme', 'summary')
      return [asParagraph(say(phrases.clusterItem, cluster, day, number)), ...written]
    },
    presentation: () => body('casePresentation', 'other', 'consultation', 'communication'),
    'cluster-asks': () =>
      asked.recommendation.length > 0
        ? [
            asParagraph(say(phrases.asks, cluster)),
            ...asked.recommendation.map((point, at) =>
              asPoint(say(phrases.asksPoint, item(`recommendation ${at + 1}`, point, plain(point)))),
            ),
          ]
        : [asParagraph(say(phrases.asksNothing, cluster, number)), ...body('recommendation')],
    meaning: () => [...ownFollowUps(facts, municipality), ...namedLines(facts)],
    economy: () => {
      const written = body('economy')
      if (written.length > 0) return written
      const found = asked.sections.flatMap(({ kind, body: text }) => moneySentences([text]).map((sentence) => ({ kind, sentence })))
      const unique = [...new Map(found.map((one) => [one.sentence, one])).values()]
      if (unique.length === 0) return [asParagraph(say(phrases.noMoney, number))]
      return [
        lead(phrases.money),
        ...unique.map(({ kind, sentence }) => asPoint(say(phrases.quoted, item(kind, sentence, plain(sentence))))),
      ]
    },
    policy: () => body('policyContext'),
    citizens: () => body('citizenInvolvement'),
    'legal-basis': () => body('legalBasis'),
    earlier: () => earlierLines(facts, number),
    'next-step': () => [
      involvement.meetingOn
        ? asParagraph(
            say(
              phrases.nextOwn,
              committee,
              factsOf('involvement', involvement.id, `/inddragelse/${involvement.id}/sag`)(
                'meetingOn',
                involvement.meetingOn,
                phrases.day(involvement.meetingOn),
              ),
            ),
          )
        : asParagraph(say(phrases.noMeeting, committee, day)),
      say(phrases.next, cluster, day),
      { text: phrases.nextAnswer, sources: [] },
      ...body('furtherProcess'),
    ],
    recommendation: () => [
      lead(phrases.recommends),
      asPoint(say(phrases.recommendation[wordOf(facts)], title)),
      asPoint(say(phrases.wishes, cluster)),
    ],
    attachments: () => {
      const shown = asked.attachments.filter(({ open }) => open || !asked.open)
      if (shown.length === 0) return [asParagraph(say(phrases.noAttachments, number))]
      return shown.map(({ id, number: written, title, open }) =>
        asPoint(
          say(
            open ? phrases.attachment : phrases.closedAttachment,
            item(`attachment ${id} number`, written ?? ''),
            item(`attachment ${id} title`, title, plain(title)),
          ),
        ),
      )
    },
  }
}

/** Headings of its own within the case, not the one that every case has. */
function underHeading(kind: string, heading: string | null, text: string): string {
  const isOwn = kind === 'other' || kind === 'casePresentation'
  return heading && isOwn && !phrases.usualHeading.test(heading) ? `**${plain(heading)}**\n\n${text}` : text
}

function ownFollowUps({ followUps }: CaseFacts, municipality: Fact): Line[] {
  if (followUps.length === 0) return [asParagraph(say(phrases.meansNothing, municipality))]
  return [
    lead(phrases.means),
    ...followUps.slice(0, atMost.followUps).map(({ id, text, dueOn }) => {
      const of = factsOf('follow-up', id, `/opfoelgning/${id}`)
      const what = of('text', text, plain(text))
      return asPoint(
        dueOn && !text.includes(phrases.day(dueOn))
          ? say(phrases.followUpDue, what, of('dueOn', dueOn, phrases.day(dueOn)))
          : say(phrases.followUp, what),
      )
    }),
  ]
}

/** Sentences of the item in which the municipality is named. */
function namedLines(facts: CaseFacts): Line[] {
  const { item, municipality } = sourcesIn(facts)
  const found = facts.item.sections.flatMap(({ kind, body }) =>
    allSentencesIn(body)
      .filter((sentence) => namesMunicipality(sentence, facts.municipality.shortName))
      .map((sentence) => asPoint(say(phrases.quoted, item(kind, sentence, plain(sentence))))),
  )
  return found.length === 0 ? [] : [asParagraph(say(phrases.named, municipality)), ...found.slice(0, atMost.named)]
}

/** Where the matter's route says it, from there; else from what the paper tells. */
function earlierLines(facts: CaseFacts, number: Fact): Line[] {
  const { item } = sourcesIn(facts)
  const routes = facts.matters
    .filter(({ treatments }) => treatments.length > 0)
    .flatMap(({ id, slug, title, treatments }) => {
      const of = factsOf('matter', id, `/sager/${slug}`)
      return [
        asParagraph(say(phrases.matter, of('title', title, plain(title)))),
        ...treatments.map((treatment) => {
          const who = of(`treatment ${treatment.id} committee`, treatment.committee)
          const when = of(`treatment ${treatment.id} on`, treatment.on, phrases.day(treatment.on))
          return asPoint(
            treatment.outcome
              ? say(phrases.treatedWith, who, when, of(`treatment ${treatment.id} outcome`, treatment.outcome, plain(treatment.outcome)))
              : say(phrases.treatedIn, who, when),
          )
        }),
      ]
    })
  if (routes.length > 0) return routes
  const places = new Set<string>()
  const told = facts.item.treatments.flatMap(({ committee, treatedOn, outcome }, at) => {
    // Papers tell of a treatment under more than one heading.
    if (!committee || places.has(`${committee} ${treatedOn}`)) return []
    places.add(`${committee} ${treatedOn}`)
    const who = item(`treatment ${at + 1} committee`, committee)
    if (!treatedOn) return [asPoint(say(phrases.treatedUndated, who))]
    const when = item(`treatment ${at + 1} treatedOn`, treatedOn, phrases.day(treatedOn))
    return [
      asPoint(
        outcome
          ? say(phrases.treatedWith, who, when, item(`treatment ${at + 1} outcome`, outcome, plain(outcome)))
          : say(phrases.treatedIn, who, when),
      ),
    ]
  })
  return told.length > 0 ? [lead(phrases.earlier), ...told] : [asParagraph(say(phrases.notEarlier, number))]
}

function sourcesIn({ item, meeting, cluster, recipient, municipality }: CaseFacts) {
  return {
    item: factsOf('item', item.id, `/moeder/${meeting.id}#punkt-${item.position + 1}`),
    meeting: factsOf('meeting', meeting.id, `/moeder/${meeting.id}`),
    cluster: factsOf('committee', cluster.id, `/udvalg/${cluster.slug}`)('name', cluster.name),
    recipient: factsOf('committee', recipient.id, `/udvalg/${recipient.slug}`),
    municipality: factsOf('organisation', municipality.id, `/organisationer/${municipality.slug}`)('name', municipality.name),
  }
}

function wordOf({ item: { type } }: CaseFacts): 'decision' | 'discussion' | 'information' | 'other' {
  return type === 'decision' || type === 'discussion' || type === 'information' ? type : 'other'
}
