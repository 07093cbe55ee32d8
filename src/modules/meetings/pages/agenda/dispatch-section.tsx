import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatInstant } from '../../../../ui/dates.ts'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { ChangeList } from './change-list.tsx'

/** Sends the agenda out, or says why it cannot be; and every time that it was. */
export function DispatchSection({ view, shown }: { readonly view: AgendaView; readonly shown: Shown }) {
  const { dispatching, dispatches, changes, meeting, chairs } = view
  const all = words(shown.language)
  const t = all.agenda.dispatch
  const [latest] = dispatches
  if (!dispatching && !latest) return null
  const error = shown.refusal?.values?.['field'] === 'reason' ? refused(shown.refusal, all) : undefined
  // A chair who has just read what changed since their approval is not given a second list.
  const isTold = chairs.some(({ personId, since }) => personId === view.approving?.personId && since.length > 0)
  return (
    <Section id="udsendelse" heading={dispatching ? t.heading : t.sent} lead={dispatching && t.lead}>
      {latest && changes && changes.length > 0 && (dispatching || !isTold) && (
        <>
          <h3>{t.changes(latest.version)}</h3>
          <ChangeList changes={changes} shown={shown} />
        </>
      )}
      {latest && changes?.length === 0 && <p>{t.nothing(latest.version)}</p>}
      {dispatching && view.uninspected.length > 0 && (
        <Notice tone="warning">
          <p>{t.uninspected(view.uninspected.join(', '))}</p>
        </Notice>
      )}
      {dispatching && !view.obstacle && changes?.length !== 0 && sending(dispatching.reason)}
      {view.mayPublish && latest && (
        <>
          <p>{t.publishHelp}</p>
          <p>
            <ButtonLink kind="secondary" href={`/moeder/${meeting.id}/offentliggoer`}>
              {t.publish}
            </ButtonLink>
          </p>
        </>
      )}
      {dispatches.length > 0 && (
        <>
          {dispatching && <h3>{t.sent}</h3>}
          <Listing
            rows={dispatches.map(({ version, dispatchedByName, dispatchedAt, reason }) => ({
              key: String(version),
              title: t.sentBy(version, dispatchedByName, formatInstant(dispatchedAt, shown.language)),
              href: `/moeder/${meeting.id}/versioner/${version}`,
              facts: reason && t.because(reason),
            }))}
          />
        </>
      )}
    </Section>
  )

  function sending(reason: NonNullable<AgendaView['dispatching']>['reason']) {
    if (reason)
      return (
        <p>
          <strong>{t.notYet}.</strong> {refused(reason, all)}
        </p>
      )
    return (
      <form method="post" action={`/moeder/${meeting.id}/dagsorden/udsend`}>
        <input type="hidden" name="seen" value={view.key} />
        {chairs.length === 0 && (
          <TextAreaField
            id="reason"
            label={t.reason}
            rows={3}
            value={shown.entered?.['reason']?.[0] ?? ''}
            {...(error && { error })}
            required
          />
        )}
        <ButtonRow>
          <Button icon="email">{latest ? t.again : t.first}</Button>
        </ButtonRow>
      </form>
    )
  }
}
