import { danishDay } from '../../../kernel/dates.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import type { AnswerView } from '../queries/answer-page.ts'
import { ReportForm } from './report-form.tsx'
import { refusedField } from '../rules/refused-field.ts'
import { refusalInWords, words } from './words.ts'

/** One question and one answer, for somebody on a phone who has not signed in. */
export function showAnswer(view: AnswerView, shown: Shown): Page {
  const { token, followUpId, text, state, dueOn, expiresAt, refusal: unusable } = view
  const { language, refusal } = shown
  const t = words(language).answer
  const thanks = shown.query['tak'] !== undefined && unusable?.code === 'decisions/answer-used'
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
        {unusable ? (
          !thanks && (
            <ButtonRow>
              <ButtonLink href={`/log-ind?tilbage=${encodeURIComponent(`/opfoelgning/${followUpId}`)}`}>{t.signIn}</ButtonLink>
            </ButtonRow>
          )
        ) : (
          <>
            <Section id="opgaven" heading={t.text}>
              <p lang={recordLanguage(language)}>{text}</p>
              {dueOn && (
                <p>
                  {t.due}: {formatDay(dueOn, language)}
                </p>
              )}
            </Section>
            <ReportForm address={`/svar/${token}`} state={state} shown={shown} />
            <p class="muted small">{t.until(formatDay(danishDay(expiresAt), language))}</p>
          </>
        )}
      </>
    ),
  }
}
