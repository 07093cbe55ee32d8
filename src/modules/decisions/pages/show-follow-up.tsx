import { danishDay } from '../../../kernel/dates.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { Section } from '../../../ui/section.tsx'
import type { FollowUpView } from '../queries/follow-up-page.ts'
import { DissolvedNotice } from './dissolved-notice.tsx'
import { FollowUpFields } from './follow-up-fields.tsx'
import { ReportForm } from './report-form.tsx'
import { ReportList } from './report-list.tsx'
import { StateWord } from './state-word.tsx'
import { refusedField } from '../rules/refused-field.ts'
import { refusalInWords, words } from './words.ts'

/** One follow-up and what came of it; the forms are for those who may. */
export function showFollowUp(view: FollowUpView, shown: Shown): Page {
  const { followUp, committee, organisation, person, focusArea, reports, reminders, receivers, mayReport, choices } = view
  const { language, today, refusal } = shown
  const all = words(language)
  const t = all.followUp
  const lang = language === 'da' ? undefined : 'da'
  const address = `/opfoelgning/${followUp.id}`
  const short = followUp.text.length > 60 ? `${followUp.text.slice(0, 59).trimEnd()}…` : followUp.text
  const proposed = followUp.state === 'proposed' || followUp.state === 'rejected'
  return {
    title: short,
    section: 'follow-ups',
    about: { kind: 'follow-up', id: followUp.id, committeeId: followUp.committeeId, open: followUp.open },
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.register.title, href: '/opfoelgning' }, { label: short }],
    main: (
      <>
        {refusal && <ErrorSummary errors={[{ field: refusedField(refusal.code), message: refusalInWords(refusal, language) }]} />}
        <PageHeading
          kicker={t.title}
          title={<span lang={lang}>{followUp.text}</span>}
          facts={<StateWord followUp={followUp} language={language} today={today} />}
          actions={
            proposed &&
            choices && (
              <ButtonLink href={`/opfoelgning/forslag/${followUp.meetingId}?forslag=${followUp.id}`}>
                {all.proposals.lookThrough}
              </ButtonLink>
            )
          }
        />
        {!refusal && shown.query['gemt'] !== undefined && (
          <Notice tone="success" heading={shown.query['gemt'] === 'svar' ? t.reported : t.changed} live />
        )}
        {refusal?.code === 'decisions/changed-meanwhile' && <Notice tone="warning" heading={t.meanwhile} />}
        <DescriptionList
          items={[
            {
              term: all.fields.party,
              details: organisation ? (
                <Link href={`/organisationer/${organisation.slug}/opfoelgning`}>{organisation.name}</Link>
              ) : (
                (followUp.responsible ?? (person ? undefined : all.nobody))
              ),
            },
            { term: all.fields.person, details: person?.name },
            {
              term: all.fields.due,
              details: followUp.dueOn
                ? `${formatDay(followUp.dueOn, language)} (${relativeDay(followUp.dueOn, today, language)})`
                : all.noDue,
            },
            { term: all.fields.committee, details: <Link href={`/udvalg/${committee.slug}`}>{committee.name}</Link> },
            { term: all.fields.focusArea, details: focusArea?.name },
            { term: t.source, details: source() },
            {
              term: t.asWritten,
              details: followUp.sourceText && followUp.sourceText !== followUp.text && <q lang={lang}>{followUp.sourceText}</q>,
            },
            { term: all.fields.tellWhom, details: receivers.map(({ name }) => name).join(', ') },
            { term: t.reason, details: followUp.stateReason },
            {
              term: t.reminded,
              details: reminders.map(({ kind, sentAt }) => t.reminder(wordOf(kind), formatDay(danishDay(sentAt), language))).join(' · '),
            },
          ]}
        />
        {followUp.state === 'escalated' && mayReport && (
          <Notice tone="warning" heading={t.raised}>
            <p>{t.raisedHelp}</p>
          </Notice>
        )}
        <Section id="tilbagemeldinger" heading={t.reports}>
          {reports.length > 0 ? <ReportList reports={reports} shown={shown} /> : <p class="muted">{t.noReports}</p>}
          {mayReport && <ReportForm address={`${address}/svar`} state={followUp.state} shown={shown} />}
        </Section>
        {choices && !proposed && (
          <Details summary={t.edit} open={shown.entered?.['revision'] !== undefined}>
            <DissolvedNotice committee={committee} line={choices.dissolved} shown={shown} />
            <form method="post" action={`${address}/ret`}>
              <FollowUpFields followUp={followUp} receivers={receivers} choices={choices} shown={shown} />
              <ButtonRow>
                <Button kind="secondary">{t.save}</Button>
              </ButtonRow>
            </form>
          </Details>
        )}
      </>
    ),
  }

  function source() {
    const { sourceOn, sourceLabel, sourcePath } = followUp
    const said = [sourceOn && formatDay(sourceOn, language), sourceLabel].filter(Boolean).join(', ')
    if (said === '') return undefined
    return sourcePath ? (
      <Link href={sourcePath}>
        <span lang={lang}>{said}</span>
      </Link>
    ) : (
      said
    )
  }

  function wordOf(kind: string): string {
    return (t.reminderKinds as Readonly<Record<string, string>>)[kind] ?? kind
  }
}
