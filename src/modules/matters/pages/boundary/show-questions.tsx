import { daysBetween } from '../../../../kernel/working-days.ts'
import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { QuestionsView } from '../../queries/boundary/questions-page.ts'
import { isUnsettled } from '../../rules/boundary/question-life.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

/** Boundary questions by age, and under them those that are settled. */
export function showQuestions({ questions, partnerships, today }: QuestionsView, { language }: Shown): Page {
  const all = words(language)
  const t = all.boundary
  const unsettled = questions.filter(({ state }) => isUnsettled(state))
  const settled = questions.filter(({ state }) => !isUnsettled(state))
  return {
    title: t.title,
    section: 'matters',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.matters, href: '/sager' }, { label: t.title }],
    main: (
      <>
        <PageHeading
          title={t.title}
          lead={t.lead}
          actions={partnerships.length > 0 && <ButtonLink href="/snitflader/ny">{t.raise}</ButtonLink>}
        />
        {questions.length === 0 && <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>}
        {unsettled.length > 0 && list(unsettled)}
        {settled.length > 0 && (
          <Section id="besvarede" heading={t.settled}>
            {list(settled)}
          </Section>
        )}
      </>
    ),
  }

  function list(listed: QuestionsView['questions']) {
    return (
      <Listing
        rows={listed.map((question) => ({
          key: question.id,
          href: `/snitflader/${question.id}`,
          title: <span lang={recordLanguage(language)}>{question.title}</span>,
          facts: [
            t.kinds[question.kind as keyof typeof t.kinds],
            question.partnership,
            isUnsettled(question.state) && t.age(daysBetween(question.raisedOn, today)),
          ]
            .filter(Boolean)
            .join(' · '),
          aside: (
            <>
              <StateTag tone={isUnsettled(question.state) ? 'warning' : 'success'} word={t.states[question.state]} />
              {!question.public && <StateTag tone="neutral" word={t.notPublic} />}
            </>
          ),
        }))}
      />
    )
  }
}
