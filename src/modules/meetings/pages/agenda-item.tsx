import type { Shown } from '../../../platform/http/doors.ts'
import { Callout } from '../../../ui/callout.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { Icon } from '../../../ui/icon.tsx'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Link } from '../../../ui/link.tsx'
import { GiveImages, Markdown } from '../../../ui/markdown.tsx'
import { NumberedPart } from '../../../ui/numbered-part.tsx'
import { RouteLine, type RouteStop } from '../../../ui/route-line.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { TypeMark } from '../../../ui/type-mark.tsx'
import { imageAddress } from '../../documents/rules/image-address.ts'
import type { MeetingView } from '../queries/meeting-page.ts'
import { FollowUpRows } from './follow-up-rows.tsx'
import { ItemTime } from './item-time.tsx'
import { ItemSections } from './item-sections.tsx'
import { Recommendation } from './recommendation.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

type Item = MeetingView['items'][number]
type FollowUp = MeetingView['followUps'][number]

/** What an item's drawing needs of its meeting; an agenda that is not sent out yet has no more. */
export interface ItemsView extends Pick<MeetingView, 'items' | 'withheld' | 'withheldAttachments' | 'meeting'> {
  readonly committee: Pick<MeetingView['committee'], 'name'>
  /** Nothing stands behind it that could say more of an item. */
  readonly writtenHere?: boolean
  /** Of the items, and of the meeting beside. */
  readonly followUps?: readonly FollowUp[]
  /** Item id → what only chairs and secretaries are shown. */
  readonly notes?: Readonly<Record<string, string>>
  /** What the items are part of across committees; modules after this one know. */
  readonly matters?: MattersOfItems
  /** Whether the reader may write what was agreed and is not in the register yet. */
  readonly mayFollowUp?: boolean
}

export interface MattersOfItems {
  readonly treated: readonly { readonly itemId: string; readonly slug: string; readonly title: string }[]
  /** Whether the reader may begin to follow one. */
  readonly mayBegin: boolean
}

/** What an item's drawing needs beside the item, and nothing of the others. */
interface AroundItem {
  readonly meeting: { readonly id: string; readonly heldOn: string }
  readonly committee: { readonly name: string }
  readonly writtenHere: boolean
  readonly note: string | undefined
  readonly followUps: readonly FollowUp[]
  readonly withheldAttachments: number
  readonly treated: readonly { readonly slug: string; readonly title: string }[]
  readonly mayBeginMatter: boolean
  readonly mayFollowUp: boolean
}

export function aroundItem({ id }: Item, view: Omit<ItemsView, 'meeting'> & Pick<AroundItem, 'meeting'>): AroundItem {
  const { meeting, committee, writtenHere, followUps, notes, withheldAttachments, matters, mayFollowUp } = view
  return {
    meeting: { id: meeting.id, heldOn: meeting.heldOn },
    committee: { name: committee.name },
    writtenHere: writtenHere ?? false,
    note: notes?.[id],
    followUps: followUps?.filter(({ itemId }) => itemId === id) ?? [],
    withheldAttachments: withheldAttachments[id] ?? 0,
    treated: matters?.treated.filter(({ itemId }) => itemId === id).map(({ slug, title }) => ({ slug, title })) ?? [],
    mayBeginMatter: matters?.mayBegin ?? false,
    mayFollowUp: mayFollowUp ?? false,
  }
}

interface Drawn {
  readonly item: Item
  readonly around: AroundItem
  /** "09:15", before the meeting. */
  readonly startsAt?: string | undefined
  readonly shown: Pick<Shown, 'language' | 'today' | 'query'>
}

/** One item: what it is, where it has been, what was recommended and concluded, and what follows from it. */
export const AgendaItem = keptDrawing(({ item, around, startsAt, shown }: Drawn) => {
  const { language } = shown
  const all = words(language)
  const t = all.item
  const { note } = around
  const lang = recordLanguage(language)
  const remarks = (kind: string) => item.lines.filter((line) => line.kind === kind)
  const hasBody =
    item.sections.length + item.lines.length + item.attachments.length + item.treatments.length > 0 || item.conclusion || item.unplaced
  return (
    <NumberedPart
      id={`punkt-${item.position + 1}`}
      number={item.number}
      title={<span lang={lang}>{item.title}</span>}
      facts={<ItemFacts item={item} startsAt={startsAt} shown={shown} />}
    >
      {note && (
        <Callout heading={all.agenda.preview.note}>
          <p class="muted small">{all.agenda.preview.noteHelp}</p>
          <p lang={lang}>{note}</p>
        </Callout>
      )}
      <ItemMatters item={item} around={around} shown={shown} />
      {item.treatments.length > 0 && <RouteLine label={t.route} stops={stopsOf({ item, around, shown })} />}
      <GiveImages value={imagesOf(item, around)}>
        <Recommendation item={item} shown={shown} />
        {item.conclusion && (
          <Callout heading={t.conclusion}>
            <div lang={lang}>
              <Markdown headingLevel={4} text={item.conclusion} />
            </div>
          </Callout>
        )}
        {around.followUps.length > 0 && (
          <>
            <h3>{t.followUps}</h3>
            <FollowUpRows followUps={around.followUps} shown={shown} />
          </>
        )}
        {around.mayFollowUp && item.conclusion && (
          <p class="small">
            <Link href={`/moeder/${around.meeting.id}/opfoelgning/ny?punkt=${item.id}`}>
              {t.writeFollowUp}
              <span class="sr-only">: {item.title}</span>
            </Link>
          </p>
        )}
        <ItemSections item={item} shown={shown} />
      </GiveImages>
      <Remarks heading={t.reservations} lines={remarks('reservation')} lang={lang} />
      <Remarks heading={t.notParticipating} lines={remarks('not-participating')} lang={lang} />
      <ItemAttachments item={item} around={around} shown={shown} />
      {item.unplaced && (
        <>
          <h3>{t.unplaced}</h3>
          <p class="muted small">{t.unplacedHelp}</p>
          <div lang={lang}>
            {item.unplaced.split('\n\n').map((text, at) => (
              <p key={at}>{text}</p>
            ))}
          </div>
        </>
      )}
      {!hasBody && !around.writtenHere && <p class="muted">{t.nothing}</p>}
    </NumberedPart>
  )
})

function imagesOf({ attachments }: Item, { meeting }: AroundItem): ReadonlyMap<string, string> {
  return new Map(
    attachments.flatMap(({ image, number }) => (image && number ? [[imageAddress(image), `/moeder/${meeting.id}/bilag/${number}`]] : [])),
  )
}

/** The matters that the item treats, each with its route, and the way to follow it as one. */
function ItemMatters({ item, around: { treated, mayBeginMatter }, shown }: Drawn) {
  const t = words(shown.language).item
  if (treated.length === 0 && !(mayBeginMatter && item.open)) return null
  return (
    <p class="small">
      {treated.map(({ slug, title }, at) => (
        <span key={slug}>
          {at > 0 && ' · '}
          <Link href={`/sager/${slug}`}>
            {t.partOf} <span lang={recordLanguage(shown.language)}>{title}</span>
          </Link>
        </span>
      ))}
      {treated.length > 0 && mayBeginMatter && item.open && ' · '}
      {mayBeginMatter && item.open && (
        <Link href={`/sager/ny?punkt=${item.id}`}>
          {treated.length === 0 ? t.followAsMatter : t.linkAnotherMatter}
          <span class="sr-only">: {item.title}</span>
        </Link>
      )}
    </p>
  )
}

function ItemFacts({ item, startsAt, shown }: Omit<Drawn, 'around'>) {
  const all = words(shown.language)
  const t = all.item
  const presenters = item.lines.filter(({ kind }) => kind === 'presenter').map(({ text }) => text)
  const letter = item.type ? wordFor(all.typeLetters, item.type) : undefined
  return (
    <>
      {(item.type || item.typeAsWritten) && (
        <TypeMark letter={letter} word={item.type ? wordFor(all.types, item.type) : (item.typeAsWritten ?? '')} />
      )}
      {!item.open && (
        <span>
          <Icon name="lock" small /> {t.closedForMembers} (<Link href={`/adgang/punkt/${item.id}`}>{t.whoReads(item.number)}</Link>)
        </span>
      )}
      {item.references.map(({ number, kind, system }) => {
        const reference = kind === 'document' ? t.document(number) : t.reference(number)
        return <span key={number}>{system ? t.referenceIn(reference, system) : reference}</span>
      })}
      {presenters.length > 0 && <span>{t.presentedBy(presenters.join(', '))}</span>}
      <ItemTime startsAt={startsAt} minutes={item.minutesAllotted} shown={shown} />
      {item.late && <StateTag tone="warning" word={all.agenda.meeting.late} />}
    </>
  )
}

function stopsOf({ item, around, shown }: Drawn): RouteStop[] {
  const t = words(shown.language).item
  const stop = (state: 'held' | 'planned'): RouteStop[] =>
    item.treatments
      .filter((treatment) => treatment.state === state)
      .map(({ committee, treatedOn, outcome }) => ({
        name: committee ?? t.unknownCommittee,
        state: state === 'held' ? ('past' as const) : ('planned' as const),
        ...(treatedOn && { when: formatDay(treatedOn, shown.language) }),
        ...(outcome && { outcome }),
      }))
  return [
    ...stop('held'),
    { name: around.committee.name, when: formatDay(around.meeting.heldOn, shown.language), state: 'here' },
    ...stop('planned'),
  ]
}

function Remarks({ heading, lines, lang }: { readonly heading: string; readonly lines: Item['lines']; readonly lang: 'da' | undefined }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul lang={lang}>
        {lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

function ItemAttachments({ item, around, shown }: Drawn) {
  const t = words(shown.language).item
  const withheld = around.withheldAttachments
  if (item.attachments.length + withheld === 0) return null
  return (
    <>
      <h3>{t.attachments(item.attachments.length + withheld)}</h3>
      {item.attachments.length > 0 && (
        <Listing
          rows={item.attachments.map(({ id, number, title, recordReference, externalId, mainDocument, open, handout, hasFile }) => ({
            key: id,
            title: <span lang={recordLanguage(shown.language)}>{number ? `${t.attachment(number)} ${title}` : title}</span>,
            ...(hasFile && number && { href: `/moeder/${around.meeting.id}/bilag/${number}` }),
            facts:
              [mainDocument && t.mainDocument, handout && words(shown.language).agenda.meeting.handout, recordReference ?? externalId]
                .filter(Boolean)
                .join(' · ') || undefined,
            aside: open ? undefined : (
              <>
                <Icon name="lock" small /> {t.closedAttachment}
              </>
            ),
          }))}
        />
      )}
      {withheld > 0 && <p class="muted">{t.withheldAttachments(withheld)}</p>}
    </>
  )
}
