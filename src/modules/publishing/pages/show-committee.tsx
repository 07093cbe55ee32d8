import { addressOn } from '../../../kernel/as-of.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { Columns } from '../../../ui/columns.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { AsOfForm } from '../../../ui/form/as-of-form.tsx'
import { AsOfNotice } from '../../../ui/form/as-of-notice.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { CommitteeView } from '../queries/committee-page.ts'
import { CommitteeActions } from './committee-actions.tsx'
import { CompositionSection } from './composition-section.tsx'
import { EndingNotice } from './ending-notice.tsx'
import { FormerMembers } from './former-members.tsx'
import { committeeKindName } from './committee-kind-name.ts'
import { MeetingsOfCommittee } from './meetings-of-committee.tsx'
import { MemberList } from './member-list.tsx'
import { OrganisationName } from './organisation-name.tsx'
import { TermsSection } from './terms-section.tsx'
import { VacantSeats } from './vacant-seats.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** A committee: where it belongs, its meetings, who sits in it on the day, who sat before. */
export function showCommittee(view: CommitteeView, shown: Shown): Page {
  const {
    committee,
    day,
    partnership,
    organisation,
    parent,
    focusAreas,
    groups,
    vacant,
    others,
    coming,
    held,
    seesSeats,
    seesItems,
    mayChange,
    followsUp,
    nextAgenda,
    ending,
  } = view
  const { language, today } = shown
  const all = words(language)
  const t = all.committee
  const address = `/udvalg/${committee.slug}`
  return {
    title: committee.name,
    about: {
      kind: 'committee',
      path: `/udvalg/${committee.slug}`,
      id: committee.id,
      committeeId: committee.id,
      organisationId: committee.organisationId,
    },
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.committees, href: '/udvalg' }, { label: committee.name }],
    main: (
      <>
        <PageHeading
          kicker={committeeKindName(committee.kind, language)}
          title={committee.name}
          lead={focusAreas.map(({ summary }) => summary).join(' ') || undefined}
          facts={
            <>
              {committee.validity !== 'current' && <StateTag word={all.validity[committee.validity]} />}
              <span>{wordFor(all.levels, committee.level)}</span>
              {partnership && <Link href={addressOn(`/klynger/${partnership.slug}`, day, today)}>{partnership.name}</Link>}
              {organisation && <OrganisationName {...organisation} day={day} today={today} />}
              {parent && (
                <span>
                  {t.under} <Link href={addressOn(`/udvalg/${parent.slug}`, day, today)}>{parent.name}</Link>
                </span>
              )}
              {committee.validTo && committee.validFrom && (
                <span class="muted">
                  {all.validity.span(formatDay(committee.validFrom, language), formatDay(committee.validTo, language))}
                </span>
              )}
            </>
          }
          actions={(seesItems || seesSeats || mayChange || followsUp || nextAgenda) && <CommitteeActions view={view} shown={shown} />}
        />
        <EndingNotice
          validTo={committee.validTo}
          reason={ending?.reason ?? null}
          successor={ending?.successor && { name: ending.successor.name, href: `/udvalg/${ending.successor.slug}` }}
          shown={shown}
        />
        <AsOfNotice address={address} day={day} today={today} />
        <Columns
          aside={
            <>
              <Section id="medlemmer" heading={day === today ? t.members : t.membersOn(formatDay(day, language))}>
                <AsOfForm address={address} day={day} />
                {groups.length > 0 ? (
                  <MemberList {...{ groups, day, today, language }} />
                ) : (
                  <EmptyState heading={t.noMembers}>{day === today ? t.noMembersHelp : t.noMembersThen}</EmptyState>
                )}
                <VacantSeats seats={vacant} shown={shown} />
              </Section>
              <CompositionSection view={view} shown={shown} />
              <TermsSection view={view} shown={shown} />
            </>
          }
        >
          <Section id="kommende" heading={t.coming}>
            {coming.length > 0 ? (
              <MeetingsOfCommittee meetings={coming} {...{ today, language }} />
            ) : (
              <EmptyState heading={t.noComing}>{t.noComingHelp}</EmptyState>
            )}
          </Section>
          <Section id="afholdte" heading={t.held}>
            {held.length > 0 ? (
              <MeetingsOfCommittee meetings={held} {...{ today, language }} />
            ) : (
              <EmptyState heading={t.noHeld}>{t.noHeldHelp}</EmptyState>
            )}
          </Section>
          {others.length > 0 && <FormerMembers {...{ others, day, today, language }} />}
        </Columns>
      </>
    ),
  }
}
