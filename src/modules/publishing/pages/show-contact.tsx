import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ContactView } from '../queries/contact-page.ts'
import { ContactForm, contactErrors } from './contact-form.tsx'
import { words } from './words.ts'

/** How to reach a person; for those who keep it as a form. */
export function showContact({ person, contact, mayChange, whyNotForget }: ContactView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.contact
  const path = `/personer/${person.id}/kontakt`
  return {
    title: t.title(person.name),
    about: { kind: 'contact', id: person.id, personId: person.id },
    breadcrumb: [{ label: all.home, href: '/' }, { label: person.name, href: `/personer/${person.id}` }, { label: t.kicker }],
    main: (
      <>
        <ErrorSummary errors={contactErrors(shown)} />
        <PageHeading kicker={t.kicker} title={t.title(person.name)} lead={t.lead} />
        {whyNotForget && <p class="muted">{t.forgetLater}</p>}
        {mayChange ? <ContactForm contact={contact} action={path} own={false} shown={shown} /> : facts()}
        {mayChange && contact && (
          <Section id="slet" heading={t.delete}>
            <form method="post" action={`${path}/slet`}>
              <p>{t.deleteHelp}</p>
              <ButtonRow>
                <Button kind="warning">{t.delete}</Button>
              </ButtonRow>
            </form>
          </Section>
        )}
        {mayChange && !whyNotForget && (
          <Section id="glem" heading={t.forget}>
            <form method="post" action={`${path}/glem`}>
              <p>{t.forgetHelp}</p>
              <ButtonRow>
                <Button kind="warning">{t.forget}</Button>
              </ButtonRow>
            </form>
          </Section>
        )}
      </>
    ),
  }

  function facts() {
    const { mailAddress, phone } = contact ?? {}
    if (!mailAddress && !phone) return <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>
    return (
      <DescriptionList
        items={[
          { term: t.mailAddress, details: mailAddress && <Link href={`mailto:${mailAddress}`}>{mailAddress}</Link> },
          { term: t.phone, details: phone && <Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link> },
        ]}
      />
    )
  }
}
