import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Section } from '../../../ui/section.tsx'
import type { FrontView } from '../queries/front-page.ts'
import { OrganisationName } from './organisation-name.tsx'
import { PartnershipList } from './partnership-list.tsx'
import { wordFor, words } from './words.ts'

/** The ways on from the front page: what was held, the collaborations, one's own municipality. */
export function FrontAside({ view, shown }: { readonly view: FrontView; readonly shown: Shown }) {
  const all = words(shown.language)
  const t = all.front
  const { latest, partnerships, municipalities } = view
  return (
    <>
      <Section id="seneste" heading={t.latest}>
        {latest.length > 0 ? (
          <Listing
            rows={latest.map(({ id, heldOn, state, title, committee }) => ({
              key: id,
              title: (
                <>
                  {committee?.name ?? title ?? all.meeting.untitled}
                  <span class="sr-only">, {formatDay(heldOn, shown.language)}</span>
                </>
              ),
              href: `/moeder/${id}`,
              facts: `${formatDay(heldOn, shown.language)} · ${wordFor(all.meeting.states, state)}`,
            }))}
          />
        ) : (
          <EmptyState heading={t.noneLatest}>{t.noneLatestHelp}</EmptyState>
        )}
      </Section>
      {partnerships.length > 0 && (
        <Section id="samarbejdet" heading={t.partnerships} action={<Link href="/udvalg">{t.allCommittees}</Link>}>
          <PartnershipList partnerships={partnerships} shown={shown} />
        </Section>
      )}
      {municipalities.length > 0 && (
        <Section id="kommuner" heading={t.municipalities}>
          <Listing rows={municipalities.map((municipality) => ({ key: municipality.id, title: <OrganisationName {...municipality} /> }))} />
        </Section>
      )}
    </>
  )
}
