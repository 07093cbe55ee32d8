import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { Callout } from '../../../../ui/callout.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Markdown } from '../../../../ui/markdown.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { relativeDay } from '../../../../ui/relative-day.ts'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { QuestionView } from '../../queries/boundary/question-page.ts'
import { isUnsettled } from '../../rules/boundary/question-life.ts'
import { refused } from '../../../../ui/refused.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { ConductForms } from './conduct-forms.tsx'
import { EscalationList } from './escalation-list.tsx'
import { PositionForm, PositionList } from './position-list.tsx'

/** A boundary question: what is asked, what each party holds, how it is done meanwhile, where it was sent, what came of it. */
export function showQuestion(view: QuestionView, shown: Shown): Page {
  const { question, partnership, raisedBy, today, interims } = view
  const { language } = shown
  const all = words(language)
  const t = all.boundary
  const lang = recordLanguage(language)
  const day = (on: string): string => formatDay(on, language)
  return {
    title: question.title,
    section: 'matters',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: all.matters, href: '/sager' },
      { label: t.title, href: '/snitflader' },
      { label: question.title },
    ],
    main: (
      <>
        <PageHeading
          kicker={t.kinds[question.kind as keyof typeof t.kinds]}
          title={<span lang={lang}>{question.title}</span>}
          facts={
            <>
              <StateTag tone={isUnsettled(question.state) ? 'warning' : 'success'} word={t.states[question.state]} />
              {!question.public && <StateTag tone="neutral" word={t.notPublic} />}
              <span>{t.raised(day(question.raisedOn), relativeDay(question.raisedOn, today, language), raisedBy?.name ?? '')}</span>
              {partnership && <span>{partnership.name}</span>}
            </>
          }
          actions={
            view.mayConduct && (
              <ButtonLink kind="quiet" href={`/snitflader/${question.id}/rediger`}>
                {t.edit}
              </ButtonLink>
            )
          }
        />
        {shown.query['gemt'] !== undefined && !shown.refusal && <Notice tone="success" heading={t.saved} live />}
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} />
        {question.answer && (
          <Callout level={2} heading={question.answeredOn ? t.answerOn(day(question.answeredOn)) : t.answered}>
            {said(question.answer)}
            {question.effect && (
              <>
                <h3>{t.effect}</h3>
                {said(question.effect)}
              </>
            )}
          </Callout>
        )}
        <Section id="spoergsmaal" heading={t.question}>
          {said(question.question)}
          {question.groups && (
            <>
              <h3>{t.groups}</h3>
              {said(question.groups)}
            </>
          )}
          {question.example && (
            <>
              <h3>{t.example}</h3>
              {said(question.example)}
            </>
          )}
        </Section>
        <Section id="holdninger" heading={t.positions}>
          <PositionList view={view} shown={shown} />
          {view.mayStateFor.length > 0 && isUnsettled(question.state) && <PositionForm view={view} shown={shown} />}
        </Section>
        {interims.length > 0 && (
          <Section id="imens" heading={t.interims}>
            {interims.map(({ text, validFrom, validTo, holds }) => (
              <div key={validFrom}>
                <p>
                  <StateTag tone={holds ? 'success' : 'neutral'} word={holds ? t.holds : t.holdsNot} />{' '}
                  <span class="muted">{t.span(day(validFrom), lastDayOf(validTo))}</span>
                </p>
                {said(text)}
              </div>
            ))}
          </Section>
        )}
        <EscalationList view={view} shown={shown} />
        {view.mayConduct && <ConductForms view={view} shown={shown} />}
      </>
    ),
  }

  /** Empty where it holds until there is an answer, and there is none. */
  function lastDayOf(validTo: string | null) {
    const last = validTo ?? question.answeredOn
    return last ? day(last) : ''
  }

  function said(text: string) {
    return (
      <div lang={lang}>
        <Markdown headingLevel={4} text={text} />
      </div>
    )
  }
}
