import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Details } from '../../../../ui/details.tsx'
import { CopyText } from '../../../../ui/copy-text.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { Markdown } from '../../../../ui/markdown.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { CaseView } from '../../queries/cases/case-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { CaseHead } from './case-head.tsx'
import { CaseNews } from './case-news.tsx'
import { CasePart } from './case-part.tsx'

/** A committee's case: to read, to correct part by part, to fetch and to copy. */
export function showCase(view: CaseView, shown: Shown): Page {
  const { involvement, written, template, templates, news } = view
  const { language } = shown
  const all = words(language)
  const t = all.cases
  const lang = recordLanguage(language)
  const path = `/inddragelse/${involvement.id}/sag`
  const agenda = `/organisationer/${involvement.organisationSlug}/inddragelse/${involvement.meetingId}`
  return {
    title: t.title(involvement.committee, involvement.itemNumber),
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: involvement.organisation, href: `/organisationer/${involvement.organisationSlug}` },
      { label: t.involvement, href: agenda },
      { label: t.heading },
    ],
    main: (
      <>
        <PageHeading
          kicker={involvement.organisation}
          title={t.title(involvement.committee, involvement.itemNumber)}
          lead={t.lead}
          facts={
            <>
              {!involvement.itemOpen && <StateTag tone="error" word={t.closed} />}
              <span lang={lang}>
                {t.itemOf(
                  involvement.itemNumber,
                  involvement.itemTitle ?? '',
                  involvement.meetingCommittee,
                  formatDay(involvement.heldOn, language),
                )}
              </span>
            </>
          }
        />
        {shown.query['gemt'] !== undefined && !shown.refusal && <Notice tone="success" heading={t.saved} live />}
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} />
        {!involvement.itemOpen && (
          <Notice tone="warning" heading={t.closed}>
            <p>{t.closedHelp}</p>
          </Notice>
        )}
        {involvement.withdrawnIn !== null && (
          <Notice tone="warning" heading={t.withdrawn}>
            <p>{t.withdrawnHelp(involvement.withdrawnIn)}</p>
          </Notice>
        )}
        {news && <CaseNews news={news} path={path} shown={shown} />}
        {written ? (
          <>
            <Section id="hent" heading={t.fetch}>
              <ButtonRow>
                <ButtonLink icon="download" href={`${path}/sag.docx`}>
                  {t.word}
                </ButtonLink>
                <ButtonLink kind="secondary" icon="download" href={`${path}/sag.html`}>
                  {t.html}
                </ButtonLink>
                <ButtonLink kind="secondary" icon="download" href={`${path}/sag.pdf`}>
                  {t.pdf}
                </ButtonLink>
                <ButtonLink kind="quiet" href="#kopier">
                  {t.copyHeading}
                </ButtonLink>
              </ButtonRow>
            </Section>
            <h2 lang={lang}>{written.title}</h2>
            <CaseHead written={written} label={template.recordNumber} path={path} shown={shown} />
            {written.parts.map((part) => (
              <CasePart key={part.key} part={part} path={path} shown={shown} />
            ))}
            <Section id="kopier" heading={t.copyHeading} lead={t.copyHelp}>
              <Details summary={t.copyText}>
                <CopyText id="sagstekst" label={t.copy} done={t.copied}>
                  <div lang={lang}>
                    <p data-copied-as="h1">
                      <strong>{written.title}</strong>
                    </p>
                    {written.recordNumber && (
                      <p>
                        {template.recordNumber}: {written.recordNumber}
                      </p>
                    )}
                    {written.parts.map(({ key, heading, edited, generated }) => (
                      <div key={key}>
                        <p data-copied-as="h2">
                          <strong>{heading}</strong>
                        </p>
                        <Markdown headingLevel={4} text={edited ?? generated} />
                      </div>
                    ))}
                  </div>
                </CopyText>
              </Details>
            </Section>
          </>
        ) : (
          involvement.withdrawnIn === null && (
            <form method="post" action={path}>
              <SelectField
                id="template"
                label={t.template}
                help={t.beginHelp}
                value={template.slug}
                choices={templates.map(({ slug, name, source }) => ({
                  value: slug,
                  label: name,
                  help: source ? t.templateSource(source) : t.templateInferred,
                }))}
              />
              <p class="muted">{template.source ? t.templateSource(template.source) : t.templateInferred}</p>
              <Button>{t.begin}</Button>
            </form>
          )
        )}
      </>
    ),
  }
}
