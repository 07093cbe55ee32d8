import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { AsOfForm } from '../../../../ui/form/as-of-form.tsx'
import { AsOfNotice } from '../../../../ui/form/as-of-notice.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { SeatsView } from '../../queries/seats-page.ts'
import { words } from '../words.ts'
import { AddSeatForm } from './add-seat-form.tsx'
import { FindingList } from './finding-list.tsx'
import { seatFormReturned } from './seat-form-returned.ts'
import { periodInWords } from './period-in-words.ts'
import { seatName } from './seat-name.ts'
import { committeeCrumbs } from '../committee-crumbs.ts'

const sectors = ['region', 'municipality', 'general-practice', 'patients', 'other'] as const

type ShownSeat = SeatsView['seats'][number]
type ShownMember = SeatsView['seatless'][number]

/** A committee's seats by sector: who holds them, who appoints, what is vacant; and the ways to change it. */
export function showSeats(view: SeatsView, shown: Shown): Page {
  const { committee, day, keeps, seats, seatless, beside, findings, kindTexts, toMake } = view
  const { language, today } = shown
  const all = words(language)
  const t = all.seats
  const address = `/udvalg/${committee.slug}/pladser`
  const returned = seatFormReturned(shown)
  const begins = committee.validFrom ?? ''
  return {
    title: `${t.title}: ${committee.name}`,
    section: 'committees',
    breadcrumb: committeeCrumbs(all, { label: committee.name, href: `/udvalg/${committee.slug}` }, { label: t.title }),
    main: (
      <>
        {returned.message && <ErrorSummary errors={[{ field: returned.field || 'opret', message: returned.message }]} />}
        <PageHeading
          kicker={committee.name}
          title={t.title}
          lead={t.lead}
          actions={
            keeps &&
            seats.length > 0 && (
              <ButtonLink kind="secondary" href={`/udvalg/${committee.slug}/udskiftning`}>
                {t.spreadsheet}
              </ButtonLink>
            )
          }
        />
        <AsOfNotice address={address} day={day} today={today} />
        <AsOfForm address={address} day={day} />
        {findings.length > 0 && kindTexts && (
          <Notice tone="info" heading={all.composition.heading}>
            <FindingList findings={findings} kindTexts={kindTexts} language={language} />
          </Notice>
        )}
        {keeps && toMake > 0 && (day === today || begins > today) && (
          <form id="opret" method="post" action={`${address}/opret`}>
            <p>{t.makeLead(toMake)}</p>
            <Button kind={seats.length === 0 ? 'primary' : 'secondary'}>{t.make}</Button>
          </form>
        )}
        {seats.length === 0 && (
          <EmptyState heading={t.noSeats}>{keeps && (day === today || begins > today) ? t.noSeatsHelp : t.noSeatsFor}</EmptyState>
        )}
        {sectors.map((sector) => {
          const ofSector = seats.filter((seat) => seat.sector === sector)
          return (
            ofSector.length > 0 && (
              <Section key={sector} id={`sektor-${sector}`} heading={t.sectors[sector]}>
                <Table caption={t.sectors[sector]} captionHidden rows={ofSector} keyOf={({ id }) => id} columns={columns()} />
              </Section>
            )
          )
        })}
        {beside.length > 0 && (
          <Section id="bisiddere" heading={t.besides}>
            <Listing rows={beside.map((one) => memberRow(one, besideWhom(one)))} />
          </Section>
        )}
        {seatless.length > 0 && (
          <Section id="uden-plads" heading={t.seatless} lead={t.seatlessLead}>
            <Listing rows={seatless.map((one) => memberRow(one, t.capacities[one.capacity]))} />
          </Section>
        )}
        {keeps && (
          <Section id="tilfoej" heading={t.add}>
            <AddSeatForm view={view} shown={shown} address={address} returned={returned} />
          </Section>
        )}
        <ButtonRow>
          <ButtonLink kind="quiet" href={`/udvalg/${committee.slug}`}>
            {committee.name}
          </ButtonLink>
        </ButtonRow>
      </>
    ),
  }

  function columns() {
    return [
      { heading: t.seat, rowHeading: true, cell: (seat: ShownSeat) => seatName(seat, language) },
      { heading: t.holder, cell: holderOf },
      { heading: t.appointedBy, cell: ({ appointedBy }: ShownSeat) => appointedBy?.name ?? <span class="muted">{t.nobodyKnown}</span> },
      { heading: t.actions, cell: waysToChange },
    ]
  }

  function holderOf({ holder, next }: ShownSeat) {
    return (
      <>
        {holder ? nameOf(holder) : <StateTag tone="warning" word={t.vacant} />}
        {next && (
          <>
            <br />
            <span class="small muted">{t.next(next.person, formatDay(next.validFrom, language))}</span>
          </>
        )}
      </>
    )
  }

  function nameOf(member: ShownMember) {
    const { personId, person, partyLetter, title, capacity, organisation } = member
    const facts = [capacity === 'chair' && t.capacities.chair, title, organisation?.name, periodInWords(member, language)]
    return (
      <>
        <Link href={`/personer/${personId}`}>{person}</Link>
        {partyLetter && ` (${partyLetter})`}
        <br />
        <span class="small">{facts.filter(Boolean).join(' · ')}</span>
      </>
    )
  }

  function waysToChange(seat: ShownSeat) {
    if (!seat.mayFill) return null
    const name = seatName(seat, language)
    return (
      <>
        <Link href={`${address}/${seat.id}`} label={`${seat.holder ? t.change : t.fill}: ${t.forSeat(name)}`}>
          {seat.holder ? t.change : t.fill}
        </Link>
        {seat.holder && (
          <>
            <br />
            <Link
              href={`/udvalg/${committee.slug}/medlemmer/${seat.holder.id}`}
              label={`${t.changePerson} ${t.forPerson(seat.holder.person)}`}
            >
              {t.changePerson}
            </Link>
          </>
        )}
      </>
    )
  }

  function memberRow(member: ShownMember, facts: string) {
    const { id, person, organisation, title } = member
    return {
      key: id,
      title: <Link href={`/personer/${member.personId}`}>{person}</Link>,
      facts: [facts, title, organisation?.name, periodInWords(member, language)].filter(Boolean).join(' · '),
      aside: keeps && (
        <Link href={`/udvalg/${committee.slug}/medlemmer/${id}`} label={`${t.changePerson} ${t.forPerson(person)}`}>
          {t.changePerson}
        </Link>
      ),
    }
  }

  function besideWhom({ capacity, besideId }: ShownMember): string {
    const whom = [...seats.flatMap(({ holder }) => holder ?? []), ...seatless].find(({ id }) => id === besideId)?.person ?? ''
    return capacity === 'substitute' ? t.instead(t.capacities.substitute, whom) : t.beside(t.capacities[capacity], whom)
  }
}
