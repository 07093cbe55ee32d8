import { Callout } from '../../../ui/callout.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { Link } from '../../../ui/link.tsx'
import { GiveImages, Markdown } from '../../../ui/markdown.tsx'
import { NumberedPart } from '../../../ui/numbered-part.tsx'
import { RouteLine, type RouteStop } from '../../../ui/route-line.tsx'
import { imageAddress } from '../../documents/rules/image-address.ts'
import type { AroundItem, DrawnItem, Item } from './around-item.ts'
import { FollowUpRows } from './follow-up-rows.tsx'
import { ItemAttachments } from './item-attachments.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemSections } from './item-sections.tsx'
import { Recommendation } from './recommendation.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

/** One item: what it is, where it has been, what was recommended and concluded, and what follows from it. */
export const AgendaItem = keptDrawing(({ item, around, startsAt, shown }: DrawnItem) => {
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
function ItemMatters({ item, around: { treated, mayBeginMatter }, shown }: DrawnItem) {
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
      {mayBeginMatter && item.open && (
        <span class="screen-only">
          {treated.length > 0 && ' · '}
          <Link href={`/sager/ny?punkt=${item.id}`}>
            {treated.length === 0 ? t.followAsMatter : t.linkAnotherMatter}
            <span class="sr-only">: {item.title}</span>
          </Link>
        </span>
      )}
    </p>
  )
}

function stopsOf({ item, around, shown }: DrawnItem): RouteStop[] {
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
