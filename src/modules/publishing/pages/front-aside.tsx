import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Section } from '../../../ui/section.tsx'
import type { FrontView } from '../queries/front-page.ts'
import { PartnershipList } from './partnership-list.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

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
          <form class="filters" method="get" action="/kort#svar" aria-label={t.municipalities}>
            <SelectField
              id="kommune"
              label={all.map.municipality}
              none={all.map.anyMunicipality}
              choices={municipalities.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
            />
            <Button kind="secondary">{all.map.show}</Button>
          </form>
          <p>
            <Link href="/kort">{all.map.link}</Link>
          </p>
        </Section>
      )}
    </>
  )
}
