import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { OwnView } from '../queries/own-page.ts'
import { ContactForm, contactErrors } from './contact-form.tsx'
import { OwnNotices } from './own-notices.tsx'
import { OwnRoles } from './own-roles.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { OwnWaysIn } from './own-ways-in.tsx'
import { words } from './words.ts'

/** Who one is here, and what the system holds about one. */
export function showOwn(view: OwnView, shown: Shown): Page {
  const { person, organisation, contact, sessions, appearances } = view
  const { language } = shown
  const all = words(language)
  const t = all.own
  return {
    title: t.kicker,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.kicker }],
    main: (
      <>
        <ErrorSummary errors={contactErrors(shown)} />
        <PageHeading kicker={t.kicker} title={person.name} lead={organisation && t.lead(organisation)} />
        <OwnNotices view={view} shown={shown} />
        <OwnRoles view={view} shown={shown} />
        <Section id="kontakt" heading={t.contact} lead={all.contact.leadOwn}>
          <ContactForm contact={contact} action="/min-side/kontakt" own shown={shown} />
          {contact && (
            <Details summary={all.contact.delete}>
              <form method="post" action="/min-side/kontakt/slet">
                <p>{all.contact.deleteHelp}</p>
                <ButtonRow>
                  <Button kind="warning">{all.contact.delete}</Button>
                </ButtonRow>
              </form>
            </Details>
          )}
        </Section>
        <OwnWaysIn view={view} language={language} />
        <OwnSessions sessions={sessions} language={language} />
        <Section id="data" heading={t.held}>
          <p>{t.heldText({ meetings: appearances })}</p>
          <p>{t.keptText}</p>
          <ButtonRow>
            <ButtonLink kind="secondary" href="/min-side/data">
              {t.seeAll}
            </ButtonLink>
            <ButtonLink kind="quiet" href="/min-side/data.json" icon="download" download>
              {t.download}
            </ButtonLink>
            <ButtonLink kind="quiet" href={`/personer/${person.id}`}>
              {t.publicPage}
            </ButtonLink>
          </ButtonRow>
        </Section>
      </>
    ),
  }
}
