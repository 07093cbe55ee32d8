import { danishDay } from '../../../kernel/dates.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { relativeDay } from '../../../ui/relative-day.ts'
import type { AnswerView } from '../queries/answer-page.ts'
import { refusedField } from '../rules/refused-field.ts'
import { ReportForm } from './report-form.tsx'
import { ReportList } from './report-list.tsx'
import { refusalInWords, words } from './words.ts'

/** One question and one answer, for somebody on a phone who has not signed in; afterwards what they answered. */
export function showAnswer(view: AnswerView, shown: Shown): Page {
  const { token, followUpId, state, expiresAt, published, answered, refusal: unusable } = view
  const { language, refusal } = shown
  const t = words(language).answer
  const used = unusable?.code === 'decisions/answer-used'
  const thanks = shown.query['tak'] !== undefined && used
  const closed = unusable?.code === 'decisions/answer-closed'
  return {
    title: thanks ? t.thanks : t.title,
    main: (
      <>
        {refusal && !unusable && (
          <ErrorSummary errors={[{ field: refusedField(refusal.code), message: refusalInWords(refusal, language) }]} />
        )}
        <PageHeading
          title={thanks ? t.thanks : unusable && !closed ? t.unusable : t.title}
          lead={thanks ? t.thanksLead : closed ? t.closedLead : unusable ? refusalInWords(unusable, language) : t.lead}
        />
        {(!unusable || used) && <Task view={view} shown={shown} />}
        {used && answered !== null && (
          <Section id="svaret" heading={t.yourAnswer}>
            <ReportList
              reports={[{ id: 'svaret', state: view.answeredState ?? state, text: answered, reportedAt: view.usedAt ?? expiresAt }]}
              shown={shown}
            />
          </Section>
        )}
        {!unusable && (
          <Section id="dit-svar" heading={t.yourAnswer} lead={t.until(formatDay(danishDay(expiresAt), language))}>
            <ReportForm address={`/svar/${token}`} state={state} shown={shown} />
          </Section>
        )}
        {unusable && (
          <ButtonRow>
            {published && used && (
              <ButtonLink kind={thanks ? 'secondary' : 'primary'} href={`/opfoelgning/${followUpId}`}>
                {t.readOn}
              </ButtonLink>
            )}
            {!thanks && (
              <ButtonLink
                kind={published && used ? 'quiet' : 'primary'}
                href={`/log-ind?tilbage=${encodeURIComponent(`/opfoelgning/${followUpId}`)}`}
              >
                {t.signIn}
              </ButtonLink>
            )}
          </ButtonRow>
        )}
      </>
    ),
  }
}

/** What is asked about, where it was agreed, and in whose name it is answered: a mail may have been sent on. */
function Task({ view, shown: { language, today } }: { readonly view: AnswerView; readonly shown: Shown }) {
  const t = words(language).answer
  const { text, committee, agreedOn, dueOn, person } = view
  return (
    <Section id="opgaven" heading={t.text}>
      <p lang={recordLanguage(language)}>{text}</p>
      <DescriptionList
        items={[
          { term: t.due, details: dueOn && `${formatDay(dueOn, language)} (${relativeDay(dueOn, today, language)})` },
          { term: t.committee, details: committee },
          { term: t.agreed, details: agreedOn && formatDay(agreedOn, language) },
          { term: t.answersAs, details: person },
        ]}
      />
    </Section>
  )
}
