import type { Language } from '../../../../kernel/language.ts'
import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { CommitteeItemsView } from '../../queries/items/committee-items-page.ts'
import type { ItemDraftRow } from '../../repository/item-draft-rows.ts'
import { hasEnded } from '../../rules/items/draft-steps.ts'
import { words } from '../words.ts'
import { DraftTag } from './draft-tag.tsx'

/** Where a committee's items are: for its secretariat what came and what waits, for the others their own. */
export function showCommitteeItems({ committee, isSecretariat, rows, own }: CommitteeItemsView, { language }: Shown): Page {
  const all = words(language)
  const t = all.items.inbox
  const inState = (...states: readonly ItemDraftRow['state'][]) => rows.filter(({ state }) => states.includes(state))
  const list = (id: string, heading: string, which: readonly ItemDraftRow[], none?: string) =>
    (which.length > 0 || none) && (
      <Section id={id} heading={heading}>
        {which.length > 0 ? <Items caption={heading} rows={which} language={language} /> : <p>{none}</p>}
      </Section>
    )
  return {
    title: `${t.title}, ${committee.name}`,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: committee.name, href: `/udvalg/${committee.slug}` }, { label: t.title }],
    main: (
      <>
        <PageHeading
          kicker={committee.name}
          title={t.title}
          lead={t.lead(committee.name)}
          actions={<ButtonLink href={`/punkter/nyt?udvalg=${committee.slug}`}>{all.items.propose}</ButtonLink>}
        />
        {isSecretariat ? (
          <>
            {list('nye', t.new, inState('proposed'), t.newNone)}
            {list('venter', t.waiting, inState('with-secretariat'), t.waitingNone)}
            {list('dagsordener', t.onAgendas, inState('on-agenda').toSorted(byPlace), t.onAgendasNone)}
            {list('kladder', t.drafts, inState('draft'))}
            {list('afsluttede', t.ended, rows.filter(({ state }) => hasEnded(state)).slice(0, 50))}
          </>
        ) : own.length === 0 ? (
          <EmptyState heading={t.ownNone}>{t.ownNoneHelp}</EmptyState>
        ) : (
          <Section id="egne" heading={t.own}>
            <Items caption={t.own} rows={own} language={language} />
          </Section>
        )}
      </>
    ),
  }
}

function byPlace(a: ItemDraftRow, b: ItemDraftRow): number {
  return (a.heldOn ?? '').localeCompare(b.heldOn ?? '') || (a.position ?? 0) - (b.position ?? 0)
}

function Items({
  caption,
  rows,
  language,
}: {
  readonly caption: string
  readonly rows: readonly ItemDraftRow[]
  readonly language: Language
}) {
  const all = words(language)
  const t = all.items.inbox.columns
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: t.title,
          rowHeading: true,
          cell: ({ id, title }) => <Link href={`/punkter/${id}`}>{title || all.items.untitled}</Link>,
        },
        { heading: t.by, cell: ({ organisationName }) => organisationName ?? all.items.fields.secretariat },
        {
          heading: t.meeting,
          nowrap: true,
          cell: ({ meetingId, heldOn }) =>
            meetingId && heldOn ? <Link href={`/moeder/${meetingId}`}>{formatDay(heldOn, language)}</Link> : '–',
        },
        { heading: t.state, cell: ({ state, late, open }) => <DraftTag state={state} late={late} open={open} language={language} /> },
      ]}
    />
  )
}
