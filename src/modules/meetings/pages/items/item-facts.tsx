import type { Language } from '../../../../kernel/language.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { ItemView } from '../../queries/items/item-page.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'
import { DraftTag } from './draft-tag.tsx'

/** What is known of an item beside its text, and which meeting it is on. */
export function ItemFacts({ view, language }: { readonly view: ItemView; readonly language: Language }) {
  const all = words(language)
  const t = all.items
  const { draft, meeting, organisation, origin, continuations } = view
  const where = draft.state === 'on-agenda' || draft.state === 'treated' ? t.standsOn : t.wishedFor
  const other = (item: NonNullable<typeof origin>) => (
    <>
      <Link href={`/punkter/${item.id}`}>{item.title || t.untitled}</Link> ({item.committeeName}){' '}
      <DraftTag state={item.state} language={language} />
    </>
  )
  return (
    <DescriptionList
      items={[
        {
          term: where,
          details: meeting ? (
            <Link href={`/moeder/${meeting.id}`}>{all.titleOf(view.ground.committee.name, formatDay(meeting.heldOn, language))}</Link>
          ) : draft.state === 'draft' || draft.state === 'proposed' || draft.state === 'with-secretariat' ? (
            t.fields.noMeeting
          ) : undefined,
        },
        { term: t.fields.publicTitle, details: draft.publicTitle },
        { term: t.proposedBy, details: organisation?.name ?? t.fields.secretariat },
        { term: t.fields.presenters, details: draft.presenters.join(', ') },
        { term: t.fields.minutes, details: draft.minutesAllotted === null ? undefined : t.minutes(draft.minutesAllotted) },
        {
          term: t.references,
          details:
            draft.references.length > 0 &&
            draft.references
              .map(({ organisationName, system, number }) => [organisationName, system, number].filter(Boolean).join(' '))
              .join(', '),
        },
        {
          term: t.concerns,
          details: draft.concernedSectors.map((sector) => wordFor(t.fields.sectorNames, sector)).join(', '),
        },
        { term: t.whyHere, details: draft.whyHere },
        {
          term: t.earlier,
          details: draft.treatments.length > 0 && (
            <ul class="plain-list">
              {draft.treatments.map(({ committee, treatedOn, itemNumber, outcome }, at) => (
                <li key={at}>
                  {t.earlierAt(committee ?? all.item.unknownCommittee, treatedOn ? formatDay(treatedOn, language) : '', itemNumber ?? '')}
                  {outcome && `: ${outcome}`}
                </li>
              ))}
            </ul>
          ),
        },
        { term: t.continues, details: origin && other(origin) },
        { term: t.continuedBy, details: continuations.length > 0 && continuations.map((item) => <div key={item.id}>{other(item)}</div>) },
        { term: t.note, details: draft.internalNote },
      ]}
    />
  )
}
