import type { Language } from '../../../kernel/language.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MailView } from '../queries/mail-page.ts'
import { words } from './words.ts'

/** Whether mail gets through, in a few numbers. */
export function MailHealth({ health, language }: { readonly health: MailView['health']; readonly language: Language }) {
  const t = words(language).post
  const { waiting, waitingSince, paused, givenUp, lastSentAt, failingSince } = health
  return (
    <Section id="tilstand" heading={t.health}>
      {failingSince ? (
        <Notice tone="error" heading={t.failing(formatInstant(failingSince, language))}>
          <p>{t.failingText}</p>
        </Notice>
      ) : (
        lastSentAt && <Notice tone="success" heading={t.well} />
      )}
      <DescriptionList
        items={[
          { term: t.waitingNumber, details: waitingSince ? t.since(waiting, formatInstant(waitingSince, language)) : String(waiting) },
          { term: t.pausedNumber, details: paused > 0 && String(paused) },
          { term: t.givenUpNumber, details: givenUp > 0 && String(givenUp) },
          { term: t.lastSent, details: lastSentAt ? formatInstant(lastSentAt, language) : t.neverSent },
        ]}
      />
      {waiting + givenUp > 0 && (
        <form method="post" action="/drift/post/alle-igen">
          <ButtonRow>
            <Button kind="secondary">{t.retryAll}</Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}
