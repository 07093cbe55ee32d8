import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay, formatInstant } from '../../../ui/dates.ts'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import type { PersonalRecord } from '../queries/personal-record.ts'
import { eventInWords } from './event-in-words.ts'
import { presenceInWords } from './presence-word.tsx'
import { spanInWords } from './span-in-words.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** The log of years would fill a book; the file has all of it. */
const mostEvents = 100

/** All that the system holds about one, to read and to print. */
export function showPersonalRecord(held: PersonalRecord, shown: Shown): Page {
  const { language, today } = shown
  const all = words(language)
  const t = all.personalRecord
  const day = (iso: string): string => formatDay(iso, language)
  const instant = (at: Date): string => formatInstant(at, language)
  const span = (from: string | undefined, to: string | undefined): string =>
    from === undefined ? '' : spanInWords({ validFrom: from, validTo: to ?? null }, today, language)
  const { person, contact } = held
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.own.kicker, href: '/min-side' }, { label: t.title }],
    main: (
      <>
        <PageHeading
          title={t.title}
          lead={t.lead(instant(held.retrievedAt))}
          actions={
            <ButtonLink kind="secondary" href="/min-side/data.json" icon="download" download>
              {all.own.download}
            </ButtonLink>
          }
        />
        <Section id="dig" heading={t.identity}>
          <DescriptionList
            items={[
              { term: t.name, details: person.name },
              { term: t.organisation, details: person.organisation },
              { term: t.publicSince, details: person.publicSince ? instant(person.publicSince) : t.notPublic },
              { term: t.otherEntries, details: person.otherEntries.length > 0 && String(person.otherEntries.length) },
            ]}
          />
        </Section>
        <Section id="kontakt" heading={all.own.contact}>
          {contact ? (
            <DescriptionList
              items={[
                {
                  term: t.mailAddress,
                  details:
                    contact.mailAddress &&
                    `${contact.mailAddress} (${contact.mailConfirmedAt ? t.confirmed(instant(contact.mailConfirmedAt)) : t.unconfirmed})`,
                },
                { term: t.phone, details: contact.phone },
                { term: t.updated, details: instant(contact.updatedAt) },
              ]}
            />
          ) : (
            <p>{t.none}</p>
          )}
        </Section>
        {listed(
          'pladser',
          all.own.seats,
          held.seats.map((seat) => [
            seat.committee,
            wordFor(all.capacities, seat.capacity),
            seat.title,
            seat.partyLetter,
            seat.organisation,
            span(seat.from, seat.to),
          ]),
        )}
        {listed(
          'rettigheder',
          t.rightsHeading,
          held.rights.map(({ committee, organisation, role, from, to }) => [
            committee ?? organisation,
            wordFor(all.own.rightNames, role),
            span(from, to),
          ]),
        )}
        {listed(
          'moeder',
          t.appearances,
          held.appearances.map(({ heldOn, committee, writtenAs, capacity, presence, state }) => [
            day(heldOn),
            committee,
            writtenAs,
            wordFor(all.capacities, capacity),
            presenceInWords({ presence, state }, shown),
          ]),
        )}
        {listed(
          'delegering',
          t.delegations,
          held.delegations.map(({ from, to, validFrom, validTo, reason, withdrawnAt }) => [
            t.delegation(from, to),
            span(validFrom, validTo),
            reason,
            withdrawnAt && t.withdrawn,
          ]),
        )}
        {listed(
          'udelukkelser',
          t.exclusions,
          held.exclusions.map(({ committee, reason, from, to }) => [committee, reason, span(from, to)]),
        )}
        {listed(
          'noter',
          t.notes,
          held.notes.map(({ text, writtenAt }) => [text, instant(writtenAt)]),
        )}
        {listed(
          'opfoelgning',
          t.followUps,
          held.followUps.map(({ text, dueOn, state }) => [
            text ?? t.closedFollowUp,
            dueOn ? t.due(day(dueOn)) : undefined,
            wordFor(t.followUpStates, state),
          ]),
        )}
        {listed(
          'svar',
          t.reports,
          held.reports.map(({ text, state, reportedAt }) => [text, wordFor(t.followUpStates, state), instant(reportedAt)]),
        )}
        {listed(
          'kommentarer',
          t.comments,
          held.comments.map(({ text, writtenAt }) => [text, instant(writtenAt)]),
        )}
        {listed(
          'godkendelser',
          t.approvals,
          held.approvals.map(({ what, verdict, remark, givenAt }) => [
            t.approvedThings[what],
            t.verdicts[verdict],
            remark ?? undefined,
            instant(givenAt),
          ]),
        )}
        {listed(
          'sager',
          t.followed,
          held.followed.map(({ matter, since }) => [matter || t.closedMatter, t.followedSince(instant(since))]),
        )}
        {listed(
          'kalendere',
          t.calendars,
          held.calendars.map(({ createdAt, endedAt }) => [t.tiedAt(instant(createdAt)), endedAt && t.endedAt(instant(endedAt))]),
        )}
        {listed(
          'indkaldelser',
          t.meetingInvitations,
          held.meetingInvitations.map(({ sentAt, answer, remark }) => [
            t.invitedAt(instant(sentAt)),
            answer ? wordFor(t.answers, answer) : undefined,
            remark ?? undefined,
          ]),
        )}
        {listed(
          'beskeder',
          t.notices,
          held.notices.map(({ sentence, createdAt }) => [sentence[language], instant(createdAt)]),
        )}
        {listed(
          'invitationer',
          t.invitations,
          held.invitations.map(({ createdAt, expiresAt }) => [t.tiedAt(instant(createdAt)), t.until(instant(expiresAt))]),
        )}
        {listed(
          'konti',
          t.accounts,
          held.accounts.map(({ label, issuer, tiedAt, lastUsedAt }) => [
            label,
            issuer,
            t.tiedAt(instant(tiedAt)),
            lastUsedAt && t.usedAt(instant(lastUsedAt)),
          ]),
        )}
        {listed(
          'noegler',
          all.own.passkeys,
          held.passkeys.map(({ label, createdAt, lastUsedAt }) => [
            label,
            t.tiedAt(instant(createdAt)),
            lastUsedAt && t.usedAt(instant(lastUsedAt)),
          ]),
        )}
        {listed(
          'sessioner',
          all.own.sessions,
          held.sessions.map(({ method, device, createdAt }) => [wordFor(all.own.methods, method), instant(createdAt), device]),
        )}
        {listed(
          'mail',
          t.mails,
          held.mail.map(({ subject, createdAt }) => [subject, instant(createdAt)]),
        )}
        <Section id="log" heading={t.log} lead={t.logLead}>
          <p>
            <Link href={`/historik/person/${person.id}`}>{t.history}</Link>
          </p>
          {held.log.length > mostEvents && <p>{t.moreInFile(mostEvents, held.log.length)}</p>}
          {held.log.length > 0 ? (
            <Table
              caption={t.log}
              captionHidden
              rows={held.log.slice(0, mostEvents).map((event, at) => ({ ...event, key: String(at) }))}
              keyOf={({ key }) => key}
              columns={[
                { heading: t.when, cell: ({ at }) => instant(at), nowrap: true },
                {
                  heading: t.event,
                  rowHeading: true,
                  cell: (event) => `${event.own ? t.byYou : t.byOther} ${eventInWords(event, language)}`,
                },
              ]}
            />
          ) : (
            <p>{t.none}</p>
          )}
        </Section>
      </>
    ),
  }

  function listed(id: string, heading: string, rows: readonly (readonly (string | undefined)[])[]): ComponentChildren {
    return (
      <Section id={id} heading={heading}>
        {rows.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul>
            {rows.map((row, at) => (
              <li key={String(at)}>{row.filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        )}
      </Section>
    )
  }
}
