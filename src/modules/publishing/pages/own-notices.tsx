import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { Listing } from '../../../ui/listing.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { OwnView } from '../queries/own-page.ts'
import { words } from './words.ts'

/** What happened since one was here last, and how one is told of it. */
export function OwnNotices({ view, shown }: { readonly view: OwnView; readonly shown: Shown }) {
  const { language } = shown
  const t = words(language).own.notices
  const { notices, mailBounced } = view
  const unread = notices.filter(({ readAt }) => readAt === null)
  return (
    <Section id="nyt" heading={t.heading}>
      {mailBounced && (
        <Notice tone="warning" heading={t.bounced}>
          <p>{t.bouncedText}</p>
        </Notice>
      )}
      {notices.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Listing
          rows={notices.map(({ id, sentence, path, createdAt, readAt }) => ({
            key: id,
            title: sentence[language],
            href: path,
            facts: formatInstant(createdAt, language),
            aside: readAt === null && <StateTag tone="active" word={t.unread} />,
          }))}
        />
      )}
      {unread.length > 0 && (
        <form method="post" action="/min-side/laest">
          {unread.map(({ id }) => (
            <input key={id} type="hidden" name="besked" value={id} />
          ))}
          <ButtonRow>
            <Button kind="secondary">{t.markRead(unread.length)}</Button>
          </ButtonRow>
        </form>
      )}
      <ButtonRow>
        <ButtonLink kind="quiet" href="/min-side/post">
          {t.mail}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="calendar-month" href="/min-side/kalender">
          {t.calendar}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}
