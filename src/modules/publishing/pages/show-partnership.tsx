import { addressOn } from '../../../kernel/as-of.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Columns } from '../../../ui/columns.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { AsOfForm } from '../../../ui/form/as-of-form.tsx'
import { AsOfNotice } from '../../../ui/form/as-of-notice.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { PartnershipView } from '../queries/partnership-page.ts'
import { originNotes } from '../rules/origin-notes.ts'
import { CommitteeList } from './committee-list.tsx'
import { EndingNotice } from './ending-notice.tsx'
import { FocusAreaCards } from './focus-area-cards.tsx'
import { partnershipKindName } from './partnership-kind-name.ts'
import { OriginList } from './origin-list.tsx'
import { OriginNote } from './origin-note.tsx'
import { PartyList } from './party-list.tsx'
import { spanInWords } from './span-in-words.ts'
import { SuccessionSection } from './succession-section.tsx'
import { words } from './words.ts'

/** A collaboration on a day: who takes part, where it meets, what it works on, what it follows and what follows it. */
export function showPartnership(view: PartnershipView, shown: Shown): Page {
  const { day, partnership, successors, predecessors, parties, committees, focusAreas, mayChange } = view
  const { language, today } = shown
  const all = words(language)
  const t = all.partnership
  const { label, validTo, region, hospital } = partnership
  const inWords = (iso: string): string => formatDay(iso, language)
  const address = `/klynger/${partnership.slug}`
  const asShown = { ...shown, today: day }
  const notes = originNotes([partnership, ...parties, ...(predecessors?.origins ?? []), ...(successors?.origins ?? [])])
  const lead = hospital ? t.lead(region, hospital) : t.leadWithoutHospital(region)
  return {
    title: label,
    about: { kind: 'partnership', id: partnership.id, committees: committees.map(({ id }) => id) },
    description: lead,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.committees, href: '/udvalg' }, { label }],
    main: (
      <>
        <PageHeading
          kicker={partnershipKindName(partnership.kind, language)}
          title={label}
          lead={lead}
          facts={
            <>
              {partnership.validity !== 'current' && <StateTag word={all.validity[partnership.validity]} />}
              <span>{spanInWords(partnership, day, language)}</span>
              <OriginNote origin={partnership} notes={notes} language={language} />
              <Link href={addressOn('/kort', day, today)}>{t.map}</Link>
            </>
          }
          actions={
            <>
              <ButtonLink kind="secondary" icon="groups" href={addressOn(`${address}/diagram`, day, today)}>
                {t.diagram}
              </ButtonLink>
              <ButtonLink kind="quiet" href={`${address}/runder`}>
                {t.rounds}
              </ButtonLink>
              {mayChange && (
                <ButtonLink kind="secondary" icon="edit" href={`${address}/rediger`}>
                  {t.change}
                </ButtonLink>
              )}
            </>
          }
        />
        <AsOfNotice address={address} day={day} today={today} />
        <EndingNotice validTo={validTo} reason={view.endReason} shown={shown} />
        {successors && validTo && (
          <Notice tone="info" heading={all.succession.heading(label)}>
            <p>
              {validTo < today ? all.succession.endedOn(inWords(validTo)) : all.succession.ends(inWords(validTo))}{' '}
              {all.succession.follows(inWords(successors.after[0]?.validFrom ?? validTo))}{' '}
              <PartnershipLinks partnerships={successors.after} />.
            </p>
          </Notice>
        )}
        {predecessors && (
          <p class="takes-over">
            {all.succession.takesOver} <PartnershipLinks partnerships={predecessors.before} />.
          </p>
        )}
        <Columns
          aside={
            <Section id="parter" heading={t.parties}>
              <AsOfForm address={address} day={day} />
              <PartyList parties={parties} day={day} notes={notes} shown={shown} />
            </Section>
          }
        >
          <Section
            id="udvalg"
            heading={t.committees}
            action={mayChange && <Link href={`/udvalg/nyt?samarbejde=${partnership.slug}`}>{all.committeesPage.create.committee}</Link>}
          >
            {committees.length > 0 ? (
              <CommitteeList committees={committees} shown={asShown} />
            ) : (
              <EmptyState heading={t.noCommittees}>{t.noCommitteesHelp}</EmptyState>
            )}
          </Section>
          {focusAreas.length > 0 && (
            <Section id="fokus" heading={t.focusAreas}>
              <FocusAreaCards
                areas={focusAreas.map((area) => ({ ...area, committee: committees.find(({ id }) => id === area.committeeId) }))}
              />
            </Section>
          )}
        </Columns>
        {predecessors && (
          <SuccessionSection id="foer" heading={all.succession.before} succession={predecessors} day={day} notes={notes} shown={shown} />
        )}
        {successors && (
          <SuccessionSection id="efter" heading={all.succession.after} succession={successors} day={day} notes={notes} shown={shown} />
        )}
        {notes.all.length > 0 && (
          <Section id="kilder" heading={all.origin.heading}>
            <OriginList notes={notes} language={language} />
          </Section>
        )}
      </>
    ),
  }
}

function PartnershipLinks({ partnerships }: { readonly partnerships: readonly { readonly slug: string; readonly label: string }[] }) {
  return partnerships.map(({ slug, label }, at) => (
    <span key={slug}>
      {at > 0 && ', '}
      <Link href={`/klynger/${slug}`}>{label}</Link>
    </span>
  ))
}
