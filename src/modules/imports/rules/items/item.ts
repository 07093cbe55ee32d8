import type { ContentTree, Span } from '../../../documents/rules/content-tree.ts'
import type { StatedItem } from '../../../documents/rules/reading.ts'
import { attachmentsOf, type AttachmentList } from './attachments.ts'
import { conclusionOf } from './conclusion.ts'
import type { DraftItem, DraftRemark, DraftSection, Places } from '../draft.ts'
import { remarksIn } from './item-attendance.ts'
import { treatmentsOf } from './item-treatments.ts'
import type { Ledger } from '../accounting/ledger.ts'
import { sameCommittee } from '../lexicon/committees.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import { spanOf } from '../lines/lines.ts'
import { markdownOf } from '../lines/markdown-of-lines.ts'
import type { ItemPart } from '../head/paper-parts.ts'
import { peopleInLine } from '../people/people-entries.ts'
import { typeOf } from './item-type.ts'
import { placeItem } from '../accounting/place-item.ts'
import { presentersIn } from './presenters.ts'
import { statedAttachments, statedConclusion, statedReference } from '../head/stated-item.ts'
import { recommendationsOf } from './recommendations.ts'
import { referencesOf } from './record-references.ts'
import type { HeadingTreatment } from './section-heading.ts'
import { isOfCase, sectionPart, splitSections, type SectionPart } from './sections.ts'
import { singleSpaced } from '../white-space.ts'

export interface BuiltItem {
  readonly item: DraftItem
  readonly sections: readonly SectionPart[]
  readonly typeAssumed: boolean
  readonly assigned?: ItemPart['assigned']
}

export interface ItemContext {
  readonly tree: ContentTree
  readonly signs: readonly LineSigns[]
  readonly ledger: Ledger
  readonly committee?: string
  readonly date?: string
  /** Source positions of lines that open the closed or the open half of the agenda. */
  readonly divisions: readonly { readonly at: number; readonly closed: boolean }[]
}

export function buildItem(part: ItemPart, at: number, context: ItemContext, stated?: StatedItem): BuiltItem {
  const { tree, signs, ledger } = context
  const lines = part.before.length ? [...part.before, ...part.body] : part.body
  const split = splitSections(lines, signs, (treatment) => isOwn(treatment, context))
  const parts = part.told ? [...part.told.map(({ kind, line }) => sectionPart(kind, [line])), ...split.sections] : split.sections
  const conclusionPart = ownConclusion(parts, context)
  const conclusion = (conclusionPart && conclusionOf(tree, conclusionPart)) ?? statedConclusion(stated).conclusion
  const attached = parts.filter(({ kind }) => kind === 'attachments').map(attachmentsOf)
  const recommendations = recommendingParts(parts).flatMap(recommendationsOf)
  const remarks = remarksIn(tree.text, [...(conclusionPart?.lines ?? []), ...parts.filter(isUnheaded).flatMap(linesOfPart)])
  const references = [...recordBehindTitle(part), ...split.records, ...statedReference(stated)]
  const type = typeOf(part, parts, recommendations)
  // One after another, in the draft's order: literals that spread their optional parts take many times as long.
  const item = { number: part.number ?? String(at + 1), title: part.title.title } as Building
  if (type.type) item.type = type.type
  if (type.written) item.typeAsWritten = type.written
  item.open = stated?.open ?? part.title.open ?? split.open ?? !isBehindClosedDoors(part, context)
  item.recordReferences = references.filter(({ number }, index) => references.findIndex((other) => other.number === number) === index)
  item.sections = sectionsOf(tree, parts, attached)
  item.recommendations = recommendations
  if (conclusion) item.conclusion = conclusion
  item.reservations = remarks.reservations
  item.notParticipating = [...remarks.notParticipating, ...absentIn(parts)]
  item.earlierTreatments = treatmentsOf(parts, conclusionPart, tree.text, context)
  item.presenters = presentersIn([part.headLines, ...parts.filter(isOfCase).map(linesOfPart)])
  item.attachments = [...attached.flatMap(({ attachments }) => attachments), ...statedAttachments(stated)]
  item.places = placesOf(part, type.spans)
  placeItem(ledger, part, parts, item, split, conclusionPart, stated)
  return { item, sections: parts, typeAssumed: type.assumed, assigned: part.assigned }
}

type Building = { -readonly [K in keyof DraftItem]: DraftItem[K] }

function placesOf({ numberSpan, titleSpans }: ItemPart, type: readonly Span[] | undefined): Places {
  const places: Record<string, readonly Span[]> = {}
  if (numberSpan) places['number'] = [numberSpan]
  places['title'] = titleSpans
  if (type) places['type'] = type
  return places
}

const linesOfPart = ({ lines }: SectionPart) => lines

const isUnheaded = ({ kind, heading }: SectionPart) => kind === 'other' && !heading

/** Headed recommendations; else a theme that proposes; else paragraphs that do. */
function recommendingParts(parts: readonly SectionPart[]): readonly SectionPart[] {
  const headed = parts.filter(({ kind }) => kind === 'recommendation')
  if (headed.length) return headed
  const themes = parts.filter(({ kind, lines }) => kind === 'theme' && lines.some(({ text }) => proposesAt.test(text)))
  return themes.length ? themes : unheadedRecommendation(parts)
}

const proposesAt = /\bindstill?(?:er|es)\b.*\bat\b/i

function isBehindClosedDoors(part: ItemPart, { divisions }: ItemContext): boolean {
  const start = part.headLines[0]?.start ?? part.titleSpans[0]?.[0] ?? 0
  return divisions.findLast(({ at }) => at < start)?.closed ?? false
}

function isOwn(treatment: HeadingTreatment, { committee, date }: ItemContext): boolean {
  return (!date || treatment.date === date) && (!committee || sameCommittee(treatment.committee, committee))
}

/** Of several headed outcomes the paper's own is that of its committee and day, else the last. */
function ownConclusion(sections: readonly SectionPart[], { committee, date }: ItemContext): SectionPart | undefined {
  const all = sections.filter(({ kind }) => kind === 'conclusion')
  if (all.length === 0) return undefined
  const own = all.filter(
    ({ heading }) =>
      heading?.treatment &&
      (date ? heading.treatment.date === date : true) &&
      (committee ? sameCommittee(heading.treatment.committee, committee) : true),
  )
  const plain = all.filter(({ heading }) => !heading?.treatment)
  const ofDay = date ? all.filter(({ heading }) => heading?.treatment?.date === date) : []
  const filled = (parts: readonly SectionPart[]) => parts.findLast(({ lines }) => lines.length > 0) ?? parts.at(-1)
  return (
    filled(own) ??
    filled(ofDay) ??
    filled(plain) ??
    filled(all.filter(({ heading }) => !date || (heading?.treatment?.date ?? '') >= date || all.length === 1)) ??
    (date ? undefined : filled(all))
  )
}

const headingEnd = /[\s:,]+$/

function sectionsOf(tree: ContentTree, parts: readonly SectionPart[], attached: readonly AttachmentList[]): DraftSection[] {
  const foreign = attached.flatMap((list) => list.foreign)
  const sections: DraftSection[] = []
  for (const { kind, heading, lines } of parts) {
    const own = foreign.length ? lines.filter((line) => !foreign.includes(line)) : lines
    if (kind === 'other' && heading && lines.length === 0) continue
    const text = markdownOf(tree, own)
    const spans = own.map(spanOf)
    if (heading)
      sections.push({ kind, heading: headingAt(tree.text, heading.span), text, places: { heading: [heading.span], text: spans } })
    else
      sections.push({
        kind: kind === 'other' && own.length > 0 && own.every((line) => recommends(line.text)) ? 'recommendation' : kind,
        text,
        places: { text: spans },
      })
    const rest = foreign.length ? lines.filter((line) => foreign.includes(line)) : []
    if (rest.length) sections.push({ kind: 'other', text: markdownOf(tree, rest), places: { text: rest.map(spanOf) } })
  }
  return sections
}

function headingAt(text: string, [start, end]: Span): string {
  const heading = singleSpaced(text.slice(start, end))
  return ' :,'.includes(heading.charAt(heading.length - 1)) ? heading.replace(headingEnd, '') : heading
}

const mayRecommend: ReadonlySet<string> = new Set(['other', 'background', 'summary', 'casePresentation'])
/** Who proposes and never concludes: such a sentence recommends wherever it stands. */
const proposes =
  /^(?:det indstilles|(?:\p{L}+s )?(?:forvaltningen|administrationen|direktionen|sekretariatet|formandskabet|klyngesekretariatet|\p{L}*(?:chef|direktør)en) indstiller)/iu
const recommendation = /^(?:det indstilles|\p{Lu}[^.]{2,80} indstiller),? .*\bat\b/iu

function recommends(text: string): boolean {
  return mayPropose.test(text) && recommendation.test(text)
}

const mayPropose = /indstille/iu

/** "Det indstilles, at dagsordenen godkendes." in a paragraph of its own, without a heading. */
function unheadedRecommendation(sections: readonly SectionPart[]): SectionPart[] {
  return sections.flatMap((section) => {
    const lines = section.lines.filter(
      (line) => line.first && recommends(line.text) && (mayRecommend.has(section.kind) || proposes.test(line.text)),
    )
    return lines.length ? [sectionPart(section.kind, lines, section.heading, section.headingLine)] : []
  })
}

function isAbsence({ kind, heading, headingLine }: SectionPart): boolean {
  return (
    kind === 'attendance' && heading !== undefined && /^(?:fravær|afbud|ikke|inhabil|udeblev|deltager ikke)/i.test(headingLine?.text ?? '')
  )
}

const listsPresence = /^(?:deltagere|mødedeltagere|til ?stede|fremmødte)/i

/** Who the item says was away; a list of those present before the outcome is the meeting's, and so is what stands by it. */
function absentIn(parts: readonly SectionPart[]): DraftRemark[] {
  const attendance = parts.findIndex(({ kind }) => kind === 'attendance')
  if (attendance < 0) return []
  const listed = parts.some(({ kind, headingLine }) => kind === 'attendance' && listsPresence.test(headingLine?.text ?? ''))
  return listed && attendance < parts.findIndex(({ kind }) => kind === 'conclusion') ? [] : parts.filter(isAbsence).flatMap(absentOf)
}

function absentOf({ lines }: SectionPart): DraftRemark[] {
  return lines.flatMap((line) =>
    peopleInLine(line.text)
      .filter(({ person }) => person.capacity !== 'substitute')
      .map(({ from, to }): DraftRemark => ({
        text: line.text.slice(from, to),
        places: { text: [[line.start + from, line.start + to] as Span] },
      })),
  )
}

function recordBehindTitle({ title, headLines }: ItemPart) {
  const line = headLines[0]
  if (!title.recordSpan || !line) return []
  return referencesOf(line.text.slice(...title.recordSpan), [line.start + title.recordSpan[0], line.start + title.recordSpan[1]], 'case')
}
