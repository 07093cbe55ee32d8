import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Table } from '../../../ui/table.tsx'
import type { AccessView } from '../queries/access-page.ts'
import { hasAccess } from '../rules/object-access.ts'
import { addressOf } from '../rules/objects.ts'
import { objectName } from './object-name.ts'
import { words } from './words.ts'

type Reader = AccessView['persons'][number]
type RoleName = keyof ReturnType<typeof words>['access']['roleNames']

/** Who can see an object, as people and as roles, and whether everyone can. */
export function showAccess({ object, everyone, hasClosed, persons, roles, mayReadHistory }: AccessView, { language, today }: Shown): Page {
  const all = words(language)
  const t = all.access
  const name = objectName(object, language)
  const yesNo = (is: boolean) => <StateTag tone={is ? 'success' : 'neutral'} word={is ? all.yes : all.no} />
  const closedColumn = hasClosed
    ? [{ heading: t.seesClosed, cell: ({ seesClosed }: { readonly seesClosed: boolean }) => yesNo(seesClosed) }]
    : []
  return {
    title: t.titleOf(name),
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: name, href: object.path }, { label: t.title }],
    main: (
      <>
        <PageHeading
          kicker={all.kinds[object.kind]}
          title={t.title}
          lead={t.lead(name, formatDay(today, language))}
          facts={
            <>
              <Link href={object.path}>{all.toObject}</Link>
              {mayReadHistory && <Link href={addressOf('historik', object)}>{all.history.title}</Link>}
            </>
          }
        />
        <Section id="alle" heading={t.everyone}>
          <p>
            {yesNo(everyone)} {hasAccess(object.kind) && (everyone ? t.public : t.notPublic)[object.kind]}
          </p>
        </Section>
        <Section id="personer" heading={t.persons} lead={persons.length > 0 ? t.personsLead : undefined}>
          {persons.length > 0 ? (
            <Table
              caption={t.persons}
              captionHidden
              rows={persons}
              keyOf={({ personId }) => personId}
              columns={[
                { heading: t.person, cell: (reader) => reader.name, rowHeading: true },
                { heading: t.sees, cell: ({ sees }) => yesNo(sees) },
                ...closedColumn,
                { heading: t.why, cell: why },
              ]}
            />
          ) : (
            <EmptyState heading={t.nobody}>{t.nobodyHelp}</EmptyState>
          )}
        </Section>
        <Section id="roller" heading={t.roles} lead={t.rolesLead}>
          <Table
            caption={t.roles}
            captionHidden
            rows={roles}
            keyOf={({ role }) => role}
            columns={[
              { heading: t.role, cell: ({ role }) => t.roleNames[role], rowHeading: true },
              { heading: t.sees, cell: ({ sees }) => yesNo(sees) },
              ...closedColumn,
            ]}
          />
        </Section>
      </>
    ),
  }

  function why({ reasons, onBehalfOf, exclusions, isSelf }: Reader) {
    const day = (written: string): string => formatDay(written, language)
    const said = [
      ...(isSelf ? [t.self] : []),
      ...reasons.map(({ role, place, from, to }) => {
        const word = t.roleNames[role as RoleName] ?? role
        if (!place || !from) return word
        return to ? t.between(word, place, day(from), day(to)) : t.since(word, place, day(from))
      }),
      ...onBehalfOf.map(({ from, validFrom, validTo }) => t.onBehalfOf(from, day(validFrom), day(validTo))),
      ...exclusions.map(({ validFrom, reason }) => t.excluded(day(validFrom), reason)),
    ]
    return (
      <ul class="plain-list">
        {said.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    )
  }
}
