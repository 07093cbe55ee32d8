import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PlanView } from '../queries/plan-page.ts'
import { PeriodsForm } from './periods-form.tsx'
import { PlanForm } from './plan-form.tsx'
import { PlanProposal } from './plan-proposal.tsx'
import { proposalRows } from './proposal-rows.ts'
import { words } from './words.ts'

/** How committees meet, the dates that follow, and the periods their deadlines are counted by. */
export function showPlan(view: PlanView & { readonly sendsMail?: boolean }, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.plan
  const rows = proposalRows(view, shown)
  const asked = rows.length > 0 || shown.query['antal'] !== undefined
  const counted = (name: string): number => Number(shown.query[name]) || 0
  const leftOut = (['holdt', 'kendte', 'uden'] as const).flatMap((name) =>
    counted(name) > 0 ? [t.calendarFile.leftOut[name](counted(name))] : [],
  )
  return {
    title: t.title,
    section: 'year',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.year.title(view.thisYear), href: '/aar' }, { label: t.title }],
    main: (
      <>
        <PageHeading
          title={t.title}
          lead={t.lead}
          actions={
            <ButtonLink kind="secondary" icon="upload" href="/aar/firstagenda">
              {t.calendarFile.title}
            </ButtonLink>
          }
        />
        {shown.query['nye'] && (
          <Notice tone="info" heading={t.calendarFile.read(counted('nye'))} live>
            {leftOut.length > 0 && <p>{leftOut.join(' ')}</p>}
          </Notice>
        )}
        {shown.query['frister'] && <Notice tone="success" heading={t.periods.saved} live />}
        {asked && (
          <Section id="datoer" heading={t.proposal} lead={rows.length > 0 ? t.proposalLead : undefined}>
            {view.beyond.length > 0 && (
              <Notice tone="info">
                {view.beyond.map(({ name, validTo }) => (
                  <p key={name}>{t.beyond(name, formatDay(validTo, shown.language))}</p>
                ))}
              </Notice>
            )}
            {rows.length > 0 ? (
              <PlanProposal rows={rows} sendsMail={view.sendsMail === true} shown={shown} />
            ) : (
              <EmptyState heading={t.nothingChosen}>{view.beyond.length > 0 ? t.otherYearHelp : t.nothingChosenHelp}</EmptyState>
            )}
          </Section>
        )}
        <Section id="valg" heading={asked ? t.back : t.choice}>
          <PlanForm view={view} shown={shown} />
        </Section>
        <Section id="frister" heading={t.periods.heading} lead={t.periods.help}>
          {view.committees.map((committee) => (
            <PeriodsForm key={committee.id} committee={committee} shown={shown} />
          ))}
        </Section>
      </>
    ),
  }
}
