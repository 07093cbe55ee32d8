import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatInstant, formatMeetingTime } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { InvitationsView } from '../../queries/calendar/invitations-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import { words } from '../words.ts'

export interface InvitationsShown extends InvitationsView {
  /** The address that all mail is from; absent where none can be sent. */
  readonly mailFrom: string | undefined
}

const tones = { accepted: 'success', declined: 'warning', waiting: 'neutral', 'not-invited': 'neutral', 'told-off': 'neutral' } as const

/** Who was asked to a meeting, who comes, and the way to ask (again). */
export function showInvitations(view: InvitationsShown, { language, query, refusal, entered }: Shown): Page {
  const { meeting, committee, sender, people, mailFrom } = view
  const all = words(language)
  const t = all.calendar.invitations
  const name = all.titleOf(committee.name, formatMeetingTime({ date: meeting.heldOn }, language))
  const message = refusal && refused(refusal, all)
  const senderError = refusal?.values?.['field'] === 'afsender' && message
  const [sent, without] = [Number(query['sendt'] ?? NaN), Number(query['uden'] ?? 0)]
  const { flyttet, aflyst } = all.year.done
  const done = { flyttet, aflyst }[query['gjort'] ?? '']
  const reachable = people.filter(({ isMember, hasAddress }) => isMember && hasAddress).length
  return {
    title: t.title,
    section: 'committees',
    breadcrumb: meetingCrumbs(view, language, { label: t.title }),
    main: (
      <>
        <PageHeading kicker={name} title={t.title} lead={t.lead} />
        {Number.isInteger(sent) && !refusal && (
          <Notice tone="success" heading={done ?? t.sent(sent)} live>
            {done && <p>{t.sent(sent)}</p>}
            {without > 0 && <p>{t.without(without)}</p>}
          </Notice>
        )}
        {query['afsender'] !== undefined && !refusal && <Notice tone="success" heading={t.senderSaved} live />}
        {message && !senderError && (
          <Notice tone="error" heading={t.notSent} live>
            <p>{message}</p>
          </Notice>
        )}
        <Section
          id="send"
          heading={people.some(({ invitation }) => invitation) ? t.sendAgain : t.send}
          lead={view.refusal ? undefined : t.sendHelp(reachable)}
        >
          {!mailFrom ? (
            <p>{t.noMail}</p>
          ) : view.refusal ? (
            <p>{refused(view.refusal, all)}</p>
          ) : (
            <form method="post" action={`/moeder/${meeting.id}/indkaldelser`}>
              <ButtonRow>
                <Button>{people.some(({ invitation }) => invitation) ? t.sendAgain : t.send}</Button>
              </ButtonRow>
            </form>
          )}
        </Section>
        <Section id="svar" heading={t.state}>
          {people.length === 0 ? (
            <EmptyState heading={t.nobody}>{t.nobodyHelp}</EmptyState>
          ) : (
            <Table
              caption={t.title}
              captionHidden
              rows={people}
              keyOf={({ personId }) => personId}
              columns={[
                { heading: t.person, rowHeading: true, cell: (person) => person.name },
                { heading: t.state, cell: answerOf },
              ]}
            />
          )}
        </Section>
        <Section id="afsenderen" heading={t.sender} lead={t.senderLead}>
          <form method="post" action={`/moeder/${meeting.id}/indkaldelser/afsender`}>
            <input type="hidden" name="udvalg" value={committee.slug} />
            <TextField
              id="afsender"
              type="email"
              label={t.senderField}
              help={mailFrom && t.senderHelp(mailFrom)}
              optional
              value={entered?.['afsender']?.[0] ?? sender ?? ''}
              autocomplete="off"
              {...(senderError && { error: senderError })}
            />
            <ButtonRow>
              <Button kind="secondary">{t.saveSender}</Button>
            </ButtonRow>
          </form>
        </Section>
      </>
    ),
  }

  function answerOf({ personId, name, invitation, isMember, hasAddress, bounced }: InvitationsView['people'][number]) {
    const state =
      invitation === undefined
        ? 'not-invited'
        : !isMember
          ? 'told-off'
          : ((invitation.answer as 'accepted' | 'declined' | null) ?? 'waiting')
    return (
      <>
        <StateTag tone={tones[state]} word={t.states[state]} />
        {invitation?.remark && <p class="small">{invitation.remark}</p>}
        {invitation && <p class="small muted">{t.sentAt(formatInstant(invitation.sentAt, language))}</p>}
        {!hasAddress && (
          <p class="small">
            <Link href={`/personer/${personId}/kontakt`}>
              {t.noAddress} <span class="sr-only">{t.noAddressOf(name)}</span>
            </Link>
          </p>
        )}
        {bounced && <p class="small">{t.bounced}</p>}
      </>
    )
  }
}
