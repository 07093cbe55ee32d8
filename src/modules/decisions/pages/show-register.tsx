import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Section } from '../../../ui/section.tsx'
import type { RegisterView } from '../queries/register-page.ts'
import { registerAddress } from '../rules/register-question.ts'
import { DissolvedNotice } from './dissolved-notice.tsx'
import { FollowUpTable } from './follow-up-table.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterSettings } from './register-settings.tsx'
import { refusedField } from '../rules/refused-field.ts'
import { refusalInWords, words } from './words.ts'

export function showRegister(view: RegisterView, shown: Shown): Page {
  return registerAt('/opfoelgning', view, shown)
}

/** What awaits one organisation, at an address of its own. */
export function showAwaiting(view: RegisterView, shown: Shown): Page {
  return registerAt(`/organisationer/${view.organisation?.slug}/opfoelgning`, view, shown)
}

function registerAt(address: string, view: RegisterView, shown: Shown): Page {
  const { question, rows, count, pages, organisation, proposals, keeps, isPersonal } = view
  const { language, refusal } = shown
  const all = words(language)
  const t = all.register
  // From a spreadsheet that has just been saved.
  const saved = refusal ? 0 : Number(shown.query['gemt'] ?? 0)
  const ofParty = address !== '/opfoelgning'
  const asked = ofParty ? { ...question, organisation: undefined } : question
  const committee = view.committees.find(({ slug }) => slug === question.committee)
  const title = ofParty && organisation ? t.awaits(organisation.name) : question.mine ? t.mine : t.title
  return {
    title: committee ? `${title}: ${committee.name}` : title,
    section: 'follow-ups',
    breadcrumb: [
      { label: all.home, href: '/' },
      ...(ofParty && organisation ? [{ label: organisation.name, href: `/organisationer/${organisation.slug}` }] : []),
      { label: ofParty ? t.title : title },
    ],
    main: (
      <>
        {refusal && <ErrorSummary errors={[{ field: refusedField(refusal.code), message: refusalInWords(refusal, language) }]} />}
        {shown.query['flyttet'] !== undefined && !refusal && <Notice tone="success" heading={all.settings.carriedOn} live />}
        <PageHeading kicker={committee?.name} title={title} lead={t.lead} actions={actions()} />
        {saved > 0 && <Notice tone="success" heading={all.sheet.saved(saved)} live />}
        {view.settings && <DissolvedNotice committee={view.settings.committee} line={view.settings.line} shown={shown} />}
        {proposals.length > 0 && !ofParty && (
          <Section id="forslag" heading={t.proposals} lead={t.proposalsLead}>
            <Listing
              rows={proposals.map(({ meetingId, committee, sourceOn, proposals: waiting }) => ({
                key: meetingId,
                href: `/opfoelgning/forslag/${meetingId}`,
                title: sourceOn ? all.from(committee, formatDay(sourceOn, language)) : committee,
                aside: t.waiting(waiting),
              }))}
            />
          </Section>
        )}
        <Section id="liste" heading={t.states[question.state]} lead={t.counted(count.all, count.overdue)}>
          <RegisterFilters view={view} shown={shown} address={address} ofParty={ofParty} />
          {rows.length > 0 ? <FollowUpTable rows={rows} shown={shown} /> : <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>}
          <Pagination page={question.page} pages={pages} hrefOf={(page) => registerAddress(address, asked, { page })} />
        </Section>
        {isPersonal && rows.length > 0 && (
          <Details summary={t.spreadsheet}>
            <p>{keeps ? t.spreadsheetLead : t.spreadsheetReaderLead}</p>
            <ButtonRow>
              {(['xlsx', 'csv'] as const).map((format) => (
                <ButtonLink
                  key={format}
                  kind="quiet"
                  icon="download"
                  href={registerAddress(`/opfoelgning/ark.${format}`, question)}
                  download
                >
                  {t.as[format]}
                </ButtonLink>
              ))}
              {view.mayHandIn && (
                <ButtonLink kind="quiet" icon="upload" href="/opfoelgning/ark">
                  {t.upload}
                </ButtonLink>
              )}
            </ButtonRow>
          </Details>
        )}
        {view.settings && <RegisterSettings settings={view.settings} shown={shown} />}
      </>
    ),
  }

  function actions() {
    return (
      <>
        <ButtonLink kind="secondary" href="/skete-det">
          {t.didItHappen}
        </ButtonLink>
        {isPersonal && !question.mine && !ofParty && (
          <ButtonLink kind="quiet" href="/opfoelgning?mine=ja">
            {t.mine}
          </ButtonLink>
        )}
      </>
    )
  }
}
