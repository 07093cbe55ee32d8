import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { SeatCheckView } from '../../queries/seat-check.ts'
import { fieldsOf } from '../../rules/seats/seat-deed.ts'
import { words } from '../words.ts'
import { FindingList } from './finding-list.tsx'
import { seatFormReturned } from './seat-form-returned.ts'
import { committeeCrumbs } from '../committee-crumbs.ts'

/** Before a change is saved: what it does, who else may be meant, what it does to the composition. */
export function showSeatCheck(view: SeatCheckView, shown: Shown): Page {
  const { committee, deed, day, begins, ends, withdrawn, candidates, breaches, kindTexts, person } = view
  const { language } = shown
  const all = words(language)
  const t = all.seats
  const overview = `/udvalg/${committee.slug}/pladser`
  const returned = seatFormReturned(shown)
  const choices = candidates.map((one) => ({
    value: one.personId,
    label: one.name,
    help: t.candidate(one.organisation ?? '', one.committees.join(', ')) || undefined,
  }))
  return {
    title: t.check,
    section: 'committees',
    breadcrumb: committeeCrumbs(
      all,
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: t.title, href: overview },
      { label: t.check },
    ),
    main: (
      <>
        {returned.message && <ErrorSummary errors={[{ field: candidates.length > 0 ? 'person' : 'gem', message: returned.message }]} />}
        <PageHeading kicker={committee.name} title={t.check} lead={t.checkLead} />
        <Section id="aendring" heading={t.whatHappens}>
          <ul>
            {ends.map(({ id, person: name, lastDay }) => (
              <li key={id}>{t.ends(name, formatDay(lastDay, language))}</li>
            ))}
            {begins.map((one) => (
              <li key={one.id}>
                {t.begins(one.person, t.capacities[one.capacity], formatDay(one.validFrom, language))}
                {one.personId === person?.id && person.isNew && candidates.length === 0 && ` (${t.newPerson})`}
              </li>
            ))}
            {withdrawn.map(({ id, person: name }) => (
              <li key={id}>{t.withdraws(name)}</li>
            ))}
          </ul>
        </Section>
        <Section id="sammensaetning" heading={t.composition}>
          {breaches.length > 0 && kindTexts ? (
            <Notice tone="warning" heading={t.compositionLead(formatDay(day, language))}>
              <FindingList findings={breaches} kindTexts={kindTexts} language={language} />
              <p>{t.mayGoOn}</p>
            </Notice>
          ) : (
            <p>{t.noBreach}</p>
          )}
        </Section>
        <form method="post" action={`${overview}/tjek?${new URLSearchParams(fieldsOf(deed)).toString()}`} id="gem">
          {candidates.length > 0 && (
            <ChoiceGroup
              id="person"
              kind="radio"
              label={t.whoIsMeant}
              help={t.whoIsMeantHelp}
              error={returned.message}
              choices={[...choices, { value: 'ny', label: t.aNewOne, help: t.aNewOneHelp }]}
            />
          )}
          {(breaches.length > 0 || candidates.length === 0) && <input type="hidden" name="set" value="ja" />}
          <ButtonRow>
            <Button>{candidates.length > 0 ? t.goOn : breaches.length > 0 ? t.goOnAnyway : t.save}</Button>
            <ButtonLink kind="quiet" href={overview}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
