import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { urgencyOf } from '../../decisions/rules/follow-up-states.ts'
import type { MeetingFollowUpsView } from '../queries/meeting-follow-ups-page.ts'
import { OutcomeList } from './outcome-list.tsx'
import { followUpRefusal } from './follow-up-refusal.ts'
import { words } from './words.ts'

type Brought = MeetingFollowUpsView['agenda'][number]

/** What a meeting's agenda brings along by itself, and what came of the meeting. */
export function showMeetingFollowUps(view: MeetingFollowUpsView, shown: Shown): Page {
  const { meeting, committee, isComing, agenda, meetings } = view
  const { language, today, refusal, query } = shown
  const all = words(language)
  const t = all.followUps.meeting
  const lang = recordLanguage(language)
  const day = formatDay(meeting.heldOn, language)
  const address = `/moeder/${meeting.id}/opfoelgning`
  const brought = agenda.filter(({ postponedBecause }) => postponedBecause === null)
  const postponed = agenda.filter(({ postponedBecause }) => postponedBecause !== null)
  const error = refusal && followUpRefusal(refusal, language)
  return {
    title: `${t.title}: ${committee.name}, ${day}`,
    section: 'follow-ups',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: day, href: `/moeder/${meeting.id}` },
      { label: t.title },
    ],
    main: (
      <>
        {error && <ErrorSummary errors={[{ field: `grund-${query['opf'] ?? ''}`, message: error }]} />}
        <PageHeading
          kicker={`${committee.name}, ${day}`}
          title={t.title}
          actions={
            <>
              {view.proposals > 0 && <ButtonLink href={`/opfoelgning/forslag/${meeting.id}`}>{t.review(view.proposals)}</ButtonLink>}
              {view.mayAdd && (
                <ButtonLink kind={view.proposals > 0 ? 'secondary' : 'primary'} href={`${address}/ny`}>
                  {all.followUps.adding.action}
                </ButtonLink>
              )}
            </>
          }
        />
        {isComing && (
          <Section id="dagsorden" heading={t.agenda} lead={t.agendaLead}>
            {brought.length > 0 ? (
              <ul class="listing">{brought.map((followUp) => entry(followUp, followUp.mayPostpone && postponing(followUp)))}</ul>
            ) : (
              <EmptyState heading={t.noAgenda}>{t.noAgendaHelp}</EmptyState>
            )}
          </Section>
        )}
        {postponed.length > 0 && (
          <Section id="udsat" heading={t.postponed}>
            <ul class="listing">
              {postponed.map((followUp) =>
                entry(
                  followUp,
                  <>
                    <p class="listing-facts">{t.postponedBy(followUp.postponedBy ?? '', followUp.postponedBecause ?? '')}</p>
                    {followUp.mayPostpone && (
                      <form method="post" action={`${address}/${followUp.id}/tag-med`}>
                        <Button kind="quiet">{t.resume}</Button>
                      </form>
                    )}
                  </>,
                ),
              )}
            </ul>
          </Section>
        )}
        {!isComing &&
          (meetings.length > 0 ? (
            meetings.map(({ meetingId, followUps }) => (
              <Section key={meetingId} id="aftalt" heading={t.cameOfIt}>
                <OutcomeList followUps={followUps} shown={shown} />
              </Section>
            ))
          ) : (
            <EmptyState heading={t.cameOfNothing}>{t.cameOfNothingHelp}</EmptyState>
          ))}
      </>
    ),
  }

  function entry(followUp: Brought, more: ComponentChildren) {
    const { id, text, open, organisation, responsible, person, dueOn, report } = followUp
    const who = [organisation ?? responsible, person].filter(Boolean).join(', ')
    const when = dueOn && all.followUp.due(formatDay(dueOn, language), relativeDay(dueOn, today, language))
    return (
      <li key={id}>
        <div>
          <p class="listing-title">
            <Link href={`/opfoelgning/${id}`}>
              <span lang={lang}>{text}</span>
            </Link>
          </p>
          <p class="listing-facts">
            {[open ? '' : t.closed, who, when || all.followUp.noDue].filter(Boolean).join(' · ')}
            {report && (
              <>
                <br />
                <span lang={lang}>{t.lastSaid(report)}</span>
              </>
            )}
          </p>
          {more}
        </div>
        <div class="listing-aside">
          {urgencyOf(dueOn, today) === 'overdue' ? (
            <StateTag tone="warning" word={all.followUp.overdue} />
          ) : (
            <StateTag word={all.followUp.undated} />
          )}
        </div>
      </li>
    )
  }

  function postponing({ id, text }: Brought) {
    const mine = query['opf'] === id
    return (
      <Details summary={<span aria-label={t.postponeOf(text)}>{t.postpone}</span>} open={mine && refusal !== undefined}>
        <form method="post" action={`${address}/${id}/udsaet?opf=${id}`}>
          <TextField
            id={`grund-${id}`}
            name="grund"
            label={t.reason}
            value={mine ? shown.entered?.['grund']?.[0] : undefined}
            error={mine ? error : undefined}
            required
          />
          <ButtonRow>
            <Button kind="secondary">{t.postponeAction}</Button>
          </ButtonRow>
        </form>
      </Details>
    )
  }
}
