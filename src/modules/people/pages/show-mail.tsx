import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Table } from '../../../ui/table.tsx'
import type { MailView } from '../queries/mail-page.ts'
import { BouncedAddresses } from './bounced-addresses.tsx'
import { MailHealth } from './mail-health.tsx'
import { words } from './words.ts'

export interface MailPageView extends MailView {
  /** A mail server is set. */
  readonly sends: boolean
}

/** For the operator: what waits and what did not get through. */
export function showMail({ mails, health, bounces, sends }: MailPageView, { language }: Shown): Page {
  const all = words(language)
  const t = all.post
  const stateOf = ({ sentAt, nextAttemptAt, paused }: MailView['mails'][number]) =>
    sentAt ? 'sent' : paused ? 'paused' : nextAttemptAt ? 'waiting' : 'given-up'
  const tones = { sent: 'success', waiting: 'active', paused: 'warning', 'given-up': 'error' } as const
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title }],
    main: (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {!sends && (
          <Notice tone="warning" heading={t.off}>
            <p>{t.offText}</p>
          </Notice>
        )}
        <MailHealth health={health} language={language} />
        <BouncedAddresses bounces={bounces} language={language} />
        <Section id="mail" heading={t.all}>
          {mails.length === 0 ? (
            <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>
          ) : (
            <Table
              caption={t.title}
              captionHidden
              rows={mails}
              keyOf={({ id }) => id}
              columns={[
                { heading: t.subject, rowHeading: true, cell: ({ subject }) => subject },
                { heading: t.receiver, cell: ({ receiver }) => receiver },
                { heading: t.written, cell: ({ createdAt }) => formatInstant(createdAt, language) },
                { heading: t.tries, align: 'number', cell: ({ attempts }) => String(attempts) },
                {
                  heading: t.state,
                  cell: (mail) => {
                    const state = stateOf(mail)
                    return (
                      <>
                        <StateTag word={t.states[state]} tone={tones[state]} />
                        {mail.sentAt && <p class="small muted">{t.sentAt(formatInstant(mail.sentAt, language))}</p>}
                        {state === 'waiting' && mail.nextAttemptAt && mail.attempts > 0 && (
                          <p class="small muted">{t.nextAt(formatInstant(mail.nextAttemptAt, language))}</p>
                        )}
                        {state !== 'sent' && mail.failure && <p class="small">{mail.failure}</p>}
                        {state === 'given-up' && !mail.failure && <p class="small">{t.tooLate}</p>}
                        {state !== 'sent' && mail.canRetry && (
                          <form method="post" action={`/drift/post/${mail.id}/igen`}>
                            <Button kind="quiet">
                              {t.retry}
                              <span class="sr-only"> {t.retryOf(mail.subject, mail.receiver)}</span>
                            </Button>
                          </form>
                        )}
                      </>
                    )
                  },
                },
              ]}
            />
          )}
        </Section>
      </>
    ),
  }
}
