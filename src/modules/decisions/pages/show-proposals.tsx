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
import { Listing } from '../../../ui/listing.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import type { ProposalsView } from '../queries/proposals-page.ts'
import { DissolvedNotice } from './dissolved-notice.tsx'
import { FollowUpFields } from './follow-up-fields.tsx'
import { refusedField } from '../rules/refused-field.ts'
import { refusalInWords, words } from './words.ts'

/** One proposal at a time: Enter confirms it and brings the next, so that a meeting is gone through without a mouse. */
export function showProposals(view: ProposalsView, shown: Shown): Page {
  const { meetingId, committee, sourceOn, inHand, waiting, judged, all, choices } = view
  const { language, refusal } = shown
  const texts = words(language)
  const t = texts.proposals
  const lang = recordLanguage(language)
  const rejecting = shown.entered?.['handling']?.[0] === 'afvis'
  const error = refusal && refusalInWords(refusal, language)
  return {
    title: t.title,
    section: 'follow-ups',
    breadcrumb: [{ label: texts.home, href: '/' }, { label: texts.register.title, href: '/opfoelgning' }, { label: t.title }],
    main: (
      <>
        {refusal && error && <ErrorSummary errors={[{ field: refusedField(refusal.code), message: error }]} />}
        <PageHeading
          kicker={committee && (sourceOn ? texts.from(committee.name, formatDay(sourceOn, language)) : committee.name)}
          title={t.title}
          lead={inHand ? t.progress(judged + 1, all) : undefined}
        />
        {inHand && choices ? (
          <Section id="forslag" heading={t.inHand}>
            <blockquote lang={lang}>
              <p>{inHand.sourceText ?? inHand.text}</p>
            </blockquote>
            <p class="muted small">
              {inHand.sourcePath ? (
                <Link href={inHand.sourcePath}>
                  <span lang={lang}>{inHand.sourceLabel ?? t.source}</span>
                </Link>
              ) : (
                inHand.sourceLabel
              )}
            </p>
            {committee && <DissolvedNotice committee={committee} line={choices.dissolved} shown={shown} />}
            <form method="post" action={`/opfoelgning/forslag/${meetingId}/${inHand.id}`}>
              <FollowUpFields
                followUp={inHand}
                receivers={[]}
                choices={choices}
                shown={rejecting ? { ...shown, entered: undefined } : shown}
              />
              <ButtonRow>
                <Button name="handling" value="bekraeft">
                  {t.confirm}
                </Button>
              </ButtonRow>
            </form>
            <Details summary={t.reject} open={rejecting}>
              <form method="post" action={`/opfoelgning/forslag/${meetingId}/${inHand.id}`}>
                <input type="hidden" name="handling" value="afvis" />
                <TextField
                  id="grund"
                  label={t.reason}
                  value={shown.entered?.['grund']?.[0]}
                  error={rejecting ? error : undefined}
                  required
                />
                <ButtonRow>
                  <Button kind="secondary">{t.rejectAction}</Button>
                </ButtonRow>
              </form>
            </Details>
          </Section>
        ) : (
          <EmptyState
            heading={t.none}
            action={
              <ButtonLink kind="secondary" href="/opfoelgning">
                {texts.register.title}
              </ButtonLink>
            }
          >
            {t.noneHelp}
          </EmptyState>
        )}
        {waiting.length > 0 && (
          <Section id="venter" heading={t.rest(waiting.length)}>
            <Listing
              rows={waiting.map(({ id, text, dueOn, responsible }) => ({
                key: id,
                href: `/opfoelgning/forslag/${meetingId}?forslag=${id}`,
                title: <span lang={lang}>{text}</span>,
                facts: [responsible ?? texts.nobody, dueOn ? formatDay(dueOn, language) : texts.noDue].join(' · '),
              }))}
            />
          </Section>
        )}
      </>
    ),
  }
}
