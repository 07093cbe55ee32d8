import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { OwnView } from '../queries/own-page.ts'
import { spanInWords } from './span-in-words.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** Seats and rights, each in words; they are two things. */
export function OwnRoles({ view, shown }: { readonly view: OwnView; readonly shown: Shown }) {
  const all = words(shown.language)
  const t = all.own
  const operates = view.otherRights.some(({ role }) => role === 'operator')
  const mayMerge = operates || view.committeeRights.some(({ role }) => role === 'secretary')
  const rights = [
    ...view.committeeRights.map(({ role, committee }) => ({ role, of: committee?.name, href: committee && `/udvalg/${committee.slug}` })),
    ...view.otherRights.map(({ role, organisation }) => ({
      role,
      of: organisation?.name,
      href: organisation && `/organisationer/${organisation.slug}`,
    })),
  ]
  return (
    <Section id="roller" heading={t.roles} lead={t.rolesLead}>
      <h3>{t.seats}</h3>
      {view.seats.length > 0 ? (
        <Listing
          rows={view.seats.map(({ id, committee, capacity, title, validFrom, validTo }) => ({
            key: id,
            title: committee?.name,
            href: committee && `/udvalg/${committee.slug}`,
            facts: [wordFor(all.capacities, capacity), title, spanInWords({ validFrom, validTo }, shown.today, shown.language)]
              .filter(Boolean)
              .join(' · '),
            aside: validTo && validTo < shown.today && <StateTag word={all.validity.ended} />,
          }))}
        />
      ) : (
        <EmptyState heading={t.noSeats}>{t.noSeatsHelp}</EmptyState>
      )}
      <h3>{t.rights}</h3>
      {rights.length > 0 ? (
        <Listing
          rows={rights.map(({ role, of, href }, at) => ({
            key: `${role}-${at}`,
            title: of ?? wordFor(t.rightNames, role),
            href,
            facts: of ? wordFor(t.rightNames, role) : undefined,
          }))}
        />
      ) : (
        <EmptyState heading={t.noRights}>{t.noRightsHelp}</EmptyState>
      )}
      {view.actsFor.length > 0 && <p>{t.actsFor(view.actsFor.join(', '))}</p>}
      <ButtonRow>
        <ButtonLink kind="secondary" href="/min-side/delegering">
          {t.delegation}
        </ButtonLink>
        {mayMerge && (
          <ButtonLink kind="quiet" href="/personer/dubletter">
            {t.duplicates}
          </ButtonLink>
        )}
        {operates && (
          <ButtonLink kind="quiet" href="/drift/post">
            {t.mail}
          </ButtonLink>
        )}
      </ButtonRow>
    </Section>
  )
}
