import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { SideBySide } from '../../../ui/side-by-side.tsx'
import type { MergeView } from '../queries/merge-page.ts'
import { peopleRefusal } from './people-refusal.ts'
import { spanInWords } from './span-in-words.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

type Entry = MergeView['kept']
type Seat = Entry['seats'][number]

/** Two entries side by side, what becomes of them, and the button; the first is kept. */
export function showMerge({ kept, merged, moved, joined, besides, whyNot }: MergeView, { language, today, refusal }: Shown): Page {
  const all = words(language)
  const t = all.merge
  const day = (iso: string): string => formatDay(iso, language)
  const reason = peopleRefusal(refusal ?? whyNot, language)
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.doubles, href: '/personer/dubletter' }, { label: t.title }],
    main: (
      <>
        <PageHeading
          title={t.title}
          lead={t.lead}
          actions={
            <ButtonLink kind="secondary" href={`/personer/${merged.id}/flet?med=${kept.id}`}>
              {t.swap}
            </ButtonLink>
          }
        />
        {reason && (
          <Notice tone="error" heading={t.refused} live={refusal !== undefined}>
            <p>{reason}</p>
          </Notice>
        )}
        <SideBySide left={entry('beholdes', t.kept, kept)} right={entry('laegges-ind', t.merged, merged)} />
        <Section id="det-sker" heading={t.happens}>
          <ul>
            <li>{t.movedSeats(moved.length)}</li>
            <li>{t.movedMeetings(merged.appearancesInAll)}</li>
            <li>{t.movedRest}</li>
            {kept.hasContact && merged.hasContact && <li>{t.bothContacts}</li>}
            <li>{t.signedOut}</li>
          </ul>
          {joined.length > 0 && pairs(t.joins, t.joinsText, joined)}
          {besides.length > 0 && (
            <Notice tone="warning" heading={t.besides}>
              <p>{t.besidesText}</p>
              <ul>{besides.map(pair)}</ul>
            </Notice>
          )}
        </Section>
        <form method="post" action={`/personer/${kept.id}/flet?med=${merged.id}`}>
          <ButtonRow>
            {!whyNot && <Button>{t.confirm}</Button>}
            <ButtonLink kind="quiet" href="/personer/dubletter">
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  }

  function entry(id: string, heading: string, one: Entry) {
    return {
      id,
      heading,
      children: (
        <>
          <p>
            <strong>
              <Link href={`/personer/${one.id}`}>{one.name}</Link>
            </strong>
          </p>
          <DescriptionList
            items={[
              { term: t.organisation, details: one.organisation },
              {
                term: t.seats,
                details:
                  one.seats.length === 0 ? (
                    t.noSeats
                  ) : (
                    <ul>
                      {one.seats.map((seat) => (
                        <li key={seat.id}>{seatInWords(seat)}</li>
                      ))}
                    </ul>
                  ),
              },
              {
                term: all.person.appearances,
                details: (
                  <>
                    {t.appearances(one.appearancesInAll)}
                    <ul>
                      {one.appearances.map(({ meetingId, heldOn, committee, capacity }, at) => (
                        <li key={`${meetingId}-${at}`}>
                          <Link href={`/moeder/${meetingId}`}>{day(heldOn)}</Link> {committee},{' '}
                          {wordFor(all.capacities, capacity).toLowerCase()}
                        </li>
                      ))}
                    </ul>
                  </>
                ),
              },
              { term: t.contact, details: one.hasContact ? t.yes : t.no },
              { term: t.rights, details: one.hasRights ? t.yes : t.no },
            ]}
          />
        </>
      ),
    }
  }

  function pairs(heading: string, text: string, of: MergeView['joined']) {
    return (
      <>
        <h3>{heading}</h3>
        <p>{text}</p>
        <ul>{of.map(pair)}</ul>
      </>
    )
  }

  function pair({ kept: one, merged: other }: MergeView['joined'][number]) {
    return (
      <li key={other.id}>
        {seatInWords(one)} + {seatInWords(other)}
      </li>
    )
  }

  function seatInWords({ committee, capacity, validFrom, validTo }: Seat): string {
    const days = spanInWords({ validFrom, validTo }, today, language)
    return `${committee}, ${wordFor(all.capacities, capacity).toLowerCase()} (${days.charAt(0).toLowerCase()}${days.slice(1)})`
  }
}
