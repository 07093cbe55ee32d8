import type { Language } from '../../../kernel/language.ts'
import { formatDay, formatMeetingTime, inCopenhagen } from '../../../ui/dates.ts'
import type { PrintedBlock, PrintedDocument, PrintedFact, PrintedPart } from '../../documents/rules/printed-document.ts'
import type { MinutesView } from '../queries/minutes/minutes-page.ts'
import type { Attending, ItemLineKind } from '../rules/meeting-version.ts'
import type { MinutesItem } from '../rules/minutes/minutes-content.ts'
import { picturesAmong } from '../rules/pictures-among.ts'
import type { WithheldMinutesItem } from '../rules/minutes/readable-minutes.ts'
import { attachmentInWords } from '../pages/minutes/attachment-in-words.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { type Words, words } from '../pages/words.ts'

/** Minutes on paper, as their reader may read them: one source for PDF, Word and HTML. */
export function minutesDocument(view: MinutesView, language: Language): PrintedDocument {
  const { meeting, committee, content, withheld } = view
  const all = words(language)
  const t = all.minutes
  const items = [...content.items, ...withheld].toSorted((a, b) => a.position - b.position)
  return {
    language,
    title: committee.name,
    kicker: t.paper.kicker,
    facts: factsOf(view, language),
    footer: `${all.titleOf(committee.name, formatDay(meeting.heldOn, language))} · ${t.paper.kicker} · ${stateOf(view, language)}`,
    parts: [
      ...corrections(view, language),
      ...attendance(content.people, all),
      ...items.map((item) => ('title' in item ? itemPart(item, view, language) : withheldPart(item, t))),
      ...coming(view, language),
    ],
  }
}

function factsOf(view: MinutesView, language: Language): PrintedFact[] {
  const { meeting } = view
  const t = words(language).minutes
  const times = { ...(meeting.startsAt && { start: meeting.startsAt }), ...(meeting.endsAt && { end: meeting.endsAt }) }
  return [
    { term: t.paper.when, value: formatMeetingTime({ date: meeting.heldOn, ...times }, language, { weekday: true }) },
    ...(meeting.place ? [{ term: t.paper.where, value: meeting.place }] : []),
    {
      term: t.paper.state,
      value: [stateOf(view, language), view.version ? t.version(view.version) : undefined].filter(Boolean).join(', '),
    },
  ]
}

function stateOf({ state, minutes, ...view }: MinutesView, language: Language): string {
  const t = words(language).minutes
  const approvedAt = minutes ? minutes.approvedAt : 'approved' in view ? view.approved?.approvedAt : undefined
  if (approvedAt) return t.paper.approved(formatDay(inCopenhagen(approvedAt).day, language))
  return state === 'recorded' ? t.states.recorded : `${t.states[state]} (${t.paper.notApproved.toLowerCase()})`
}

/** What is to be known before anything is read: that it is not as it was first approved. */
function corrections(view: MinutesView, language: Language): PrintedPart[] {
  const t = words(language).minutes
  if (view.corrections.length === 0) return []
  const items = new Map(view.content.items.map((item) => [item.id, item]))
  return [
    {
      heading: t.paper.corrected,
      blocks: view.corrections.flatMap(({ about, itemId, reason, wordsBefore, correctedAt }): PrintedBlock[] => [
        {
          kind: 'notice',
          text:
            about === 'attendance'
              ? t.paper.attendanceCorrection(formatDay(inCopenhagen(correctedAt).day, language), reason)
              : t.paper.correction(items.get(itemId ?? '')?.number ?? '', formatDay(inCopenhagen(correctedAt).day, language), reason),
        },
        ...(wordsBefore ? [{ kind: 'paragraph' as const, text: t.paper.wasBefore }, running(wordsBefore, items.get(itemId ?? ''))] : []),
      ]),
    },
  ]
}

/** Running text with those pictures in it that are among the attachments that the reader may see. */
function running(markdown: string, item: MinutesItem | undefined): PrintedBlock {
  return { kind: 'markdown', markdown, pictures: picturesAmong(item?.attachments ?? []) }
}

function attendance(people: readonly Attending[], { minutes: t, capacities }: Words): PrintedPart[] {
  const was = (...presences: Attending['presence'][]) => people.filter(({ presence }) => presences.includes(presence))
  const groups: [string, Attending[]][] = [
    [t.present, was('present', 'arrived-late', 'left-early')],
    [t.apologies, was('apology')],
    [t.absent, was('absent')],
  ]
  const parts = groups
    .filter(([, persons]) => persons.length > 0)
    .map(([heading, persons]): PrintedPart => ({
      heading,
      unlisted: true,
      blocks: [{ kind: 'list', ordered: false, entries: persons.map(entry) }],
    }))
  return parts.length === 0 ? [] : [{ heading: t.attendance, blocks: [], parts }]

  function entry({ name, partyLetter, roles, capacity, organisation, remark }: Attending): string {
    const said = [roles.length > 0 ? roles.join(', ') : wordFor(capacities, capacity).toLowerCase(), organisation]
      .filter(Boolean)
      .join(', ')
    return `${partyLetter ? `${name} (${partyLetter})` : name}, ${said}${remark ? `: ${remark}` : ''}`
  }
}

function itemPart(item: MinutesItem, view: MinutesView, language: Language): PrintedPart {
  const all = words(language)
  const t = all.minutes
  const lines = (kind: ItemLineKind): string[] => item.lines.filter((line) => line.kind === kind).map(({ text }) => text)
  const list = (heading: string, entries: readonly string[], ordered = false): PrintedPart[] =>
    entries.length > 0 ? [{ heading, unlisted: true, blocks: [{ kind: 'list', ordered, entries }] }] : []
  const followUps = view.followUps
    .filter(({ itemId }) => itemId === item.id)
    .map(({ text, responsible, dueOn }) =>
      [text, responsible ?? undefined, dueOn ? t.paper.dueOn(formatDay(dueOn, language)) : undefined].filter(Boolean).join(', '),
    )
  return {
    number: item.number,
    heading: item.title,
    anchor: `punkt-${item.position + 1}`,
    blocks: [
      ...(item.type ? [{ kind: 'remark' as const, text: wordFor(all.types, item.type) }] : []),
      ...(item.open ? [] : [{ kind: 'notice' as const, text: t.closedItem }]),
    ],
    parts: [
      ...list(t.recommended, lines('recommendation'), true),
      {
        heading: t.paper.conclusion,
        unlisted: true,
        blocks: [item.conclusion ? running(item.conclusion, item) : { kind: 'paragraph', text: t.noConclusion }],
      },
      ...list(t.points, lines('conclusion-point')),
      ...list(t.reservations, lines('reservation')),
      ...list(t.notParticipating, lines('not-participating')),
      ...list(t.followUps, followUps),
      ...item.sections
        .filter(({ kind, body }) => !['conclusion', 'recommendation', 'attachments'].includes(kind) && body.trim() !== '')
        .map(({ kind, heading, body }): PrintedPart => ({
          heading: heading ?? wordFor(all.sectionKinds, kind),
          unlisted: true,
          blocks: [running(body, item)],
        })),
      ...list(
        t.attachments,
        item.attachments.map((attachment) => attachmentInWords(attachment, t)),
      ),
    ],
  }
}

function withheldPart({ number, position, publicTitle, publicDecision }: WithheldMinutesItem, t: Words['minutes']): PrintedPart {
  return {
    number,
    heading: publicTitle ?? t.closedItem,
    anchor: `punkt-${position + 1}`,
    blocks: [
      { kind: 'notice', text: t.closedItemText },
      ...(publicDecision ? [{ kind: 'paragraph' as const, text: `${t.decision}: ${publicDecision}` }] : []),
    ],
  }
}

function coming({ content }: MinutesView, language: Language): PrintedPart[] {
  if (content.coming.length === 0) return []
  const entries = content.coming.map(({ heldOn, startsAt, endsAt, place }) =>
    [
      formatMeetingTime({ date: heldOn, ...(startsAt && { start: startsAt }), ...(endsAt && { end: endsAt }) }, language, {
        weekday: true,
      }),
      place,
    ]
      .filter(Boolean)
      .join(', '),
  )
  return [{ heading: words(language).minutes.coming, blocks: [{ kind: 'list', ordered: false, entries }] }]
}
