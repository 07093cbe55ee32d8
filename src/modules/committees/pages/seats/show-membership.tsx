import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { MembershipView } from '../../queries/membership-page.ts'
import { words } from '../words.ts'
import { AppointFields } from './appoint-fields.tsx'
import { seatFormReturned } from './seat-form-returned.ts'
import { periodInWords } from './period-in-words.ts'
import { seatName } from './seat-name.ts'
import { committeeCrumbs } from '../committee-crumbs.ts'

/** One person in one capacity, and the forms that end it, move it, place it, and add somebody beside. */
export function showMembership(view: MembershipView, shown: Shown): Page {
  const { committee, seat, membership, today, keeps, organisation, beside, besides, hasAccess, vacant, members, organisations } = view
  const { language } = shown
  const all = words(language)
  const t = all.seats
  const overview = `/udvalg/${committee.slug}/pladser`
  const address = `/udvalg/${committee.slug}/medlemmer/${membership.id}`
  const { person, personId, capacity, validTo } = membership
  const sent = shown.entered?.['handling']?.[0]
  const returned = seatFormReturned(shown)
  const ended = validTo !== null && validTo < today
  const isMember = capacity === 'member' || capacity === 'chair'
  const sitsBeside = capacity === 'adviser' || capacity === 'substitute'
  const ending = seatFormReturned(shown, 'end')
  const moving = seatFormReturned(shown, 'move')
  const adding = seatFormReturned(shown, 'beside')
  const hidden = (handling: string) => <input type="hidden" name="handling" value={handling} />
  return {
    title: `${person}: ${committee.name}`,
    about: { kind: 'membership', id: membership.id, committeeId: committee.id, personId: membership.personId },
    section: 'committees',
    breadcrumb: committeeCrumbs(
      all,
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: t.title, href: overview },
      { label: person },
    ),
    main: (
      <>
        {returned.message && <ErrorSummary errors={[{ field: anchorOf(returned.field), message: returned.message }]} />}
        <PageHeading
          kicker={committee.name}
          title={person}
          actions={
            <ButtonLink kind="secondary" icon="person" href={`/personer/${personId}`}>
              {t.personPage}
            </ButtonLink>
          }
        />
        <DescriptionList
          items={[
            { term: t.capacity, details: t.capacities[capacity] },
            { term: t.seat, details: seat && <Link href={`${overview}/${seat.id}`}>{seatName(seat, language)}</Link> },
            { term: t.sitsBeside, details: beside?.person },
            { term: t.actsFor, details: organisation?.name },
            { term: t.personTitle, details: membership.title },
            { term: t.party, details: membership.partyLetter },
            { term: t.period, details: periodInWords(membership, language) },
            { term: t.knownFrom, details: sourceInWords() },
            { term: t.accessNow, details: hasAccess ? t.hasAccess : t.noAccess },
            {
              term: t.besides,
              details: besides.length > 0 && besides.map((one) => `${one.person} (${t.capacities[one.capacity].toLowerCase()})`).join(', '),
            },
          ]}
        />
        {!ended && (
          <Section id="afslut" heading={t.end} lead={t.endLead(person)}>
            <form method="post" action={address}>
              {hidden('end')}
              <DateField id="slut" name="til" label={t.lastDay} value={ending.was('til')} error={ending.errorOf('til')} required />
              {keeps && hasAccess && (
                <Checkbox id="behold" label={t.keepAccess} help={t.keepAccessHelp} value="ja" checked={ending.was('behold') === 'ja'} />
              )}
              <ButtonRow>
                <Button kind="warning">{t.endAction}</Button>
                <ButtonLink kind="quiet" href={overview}>
                  {t.back}
                </ButtonLink>
              </ButtonRow>
            </form>
          </Section>
        )}
        {keeps && !membership.seatId && !membership.besideId && (vacant.length > 0 || sitsBeside) && (
          <Section id="placer" heading={sitsBeside ? t.placeBeside : t.place} lead={!sitsBeside && t.placeLead}>
            <form method="post" action={address}>
              {hidden('place')}
              <SelectField
                id="plads"
                label={sitsBeside ? t.sitsBeside : t.seat}
                none={t.choose}
                choices={sitsBeside ? members.map(({ id, person: name }) => ({ value: id, label: name })) : seatChoices()}
                error={sent === 'place' ? returned.message : undefined}
                required
              />
              <ButtonRow>
                <Button kind="secondary">{t.placeAction}</Button>
              </ButtonRow>
            </form>
          </Section>
        )}
        {!ended && membership.seatId && vacant.length > 0 && (
          <Section id="flyt" heading={t.move}>
            <form method="post" action={address}>
              {hidden('move')}
              <SelectField
                id="ny-plads"
                name="plads"
                label={t.seat}
                none={t.choose}
                value={moving.was('plads')}
                error={moving.errorOf('plads')}
                choices={seatChoices()}
                required
              />
              <DateField id="flyt-fra" name="fra" label={t.from} value={moving.was('fra')} error={moving.errorOf('fra')} required />
              <ButtonRow>
                <Button kind="secondary">{t.moveAction}</Button>
              </ButtonRow>
            </form>
          </Section>
        )}
        {!ended && isMember && (
          <Section id="tilfoej" heading={t.addBeside} lead={t.addBesideLead(person)}>
            <form method="post" action={address}>
              {hidden('beside')}
              <AppointFields
                shown={shown}
                returned={adding}
                organisations={organisations}
                capacities={['adviser', 'substitute']}
                from={today}
              />
              <ButtonRow>
                <Button kind="secondary">{t.addBesideAction}</Button>
              </ButtonRow>
            </form>
          </Section>
        )}
      </>
    ),
  }

  function sourceInWords() {
    if (membership.source === null) return t.entered
    return membership.source.startsWith('/') ? <Link href={membership.source}>{t.fromPaper}</Link> : t.fromPaper
  }

  function seatChoices() {
    return vacant.map((known) => ({ value: known.id, label: seatName(known, language) }))
  }

  /** Each form has ids of its own for fields of the same name. */
  function anchorOf(field: string | undefined): string {
    if (sent === 'end') return 'slut'
    if (sent === 'move') return field === 'plads' ? 'ny-plads' : 'flyt-fra'
    if (sent === 'place') return 'plads'
    return field && ['navn', 'fra', 'til', 'organisation'].includes(field) ? field : 'tilfoej'
  }
}
