import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Listing } from '../../../ui/listing.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { DelegationView } from '../queries/delegation-page.ts'
import type { DelegationRefusalCode, DelegationState } from '../rules/why-not-delegate.ts'
import { words } from './words.ts'

const tones = { current: 'active', coming: 'warning', ended: 'neutral', withdrawn: 'neutral' } as const

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<DelegationRefusalCode, string>> = {
  'people/delegate-missing': 'til',
  'people/delegate-is-oneself': 'til',
  'people/delegate-cannot-sign-in': 'til',
  'people/delegation-day-missing': 'slut',
  'people/delegation-ends-before-start': 'slut',
  'people/delegation-in-the-past': 'start',
  'people/delegation-too-long': 'slut',
  'people/delegation-overlaps': 'start',
  'people/delegation-reason-too-long': 'grund',
}

/** Who may use my rights when, and whose rights I may use. */
export function showDelegation(view: DelegationView, shown: Shown): Page {
  const { language, today, refusal, entered } = shown
  const all = words(language)
  const t = all.delegation
  const code = refusal?.code as DelegationRefusalCode | undefined
  const field = code && fieldOf[code]
  const error = code && all.refusals[code]
  const was = (name: string): string | undefined => entered?.[name]?.[0]
  const errorOf = (name: string): string | undefined => (field === name ? error : undefined)
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.ownPage, href: '/min-side' }, { label: t.title }],
    main: (
      <>
        {field && error && <ErrorSummary errors={[{ field, message: error }]} />}
        <PageHeading title={t.title} lead={t.lead} />
        <Section id="givet" heading={t.given}>
          {view.given.length > 0 ? (
            <Listing rows={view.given.map((one) => row(one, one.to, t.withdraw, t.withdrawFrom(one.to)))} />
          ) : (
            <EmptyState heading={t.noneGiven}>{t.noneGivenHelp}</EmptyState>
          )}
        </Section>
        <Section id="modtaget" heading={t.received} lead={view.received.length > 0 ? t.receivedLead : undefined}>
          {view.received.length > 0 ? (
            <Listing rows={view.received.map((one) => row(one, one.from, t.giveBack, t.giveBackTo(one.from)))} />
          ) : (
            <EmptyState heading={t.noneReceived}>{t.noneReceivedHelp}</EmptyState>
          )}
        </Section>
        <Section id="ny" heading={t.new} lead={t.newLead}>
          {view.hasRights ? form() : <EmptyState heading={t.nothingToDelegate}>{t.nothingToDelegateHelp}</EmptyState>}
        </Section>
      </>
    ),
  }

  function row(one: DelegationView['given'][number], who: string, action: string, spoken: string) {
    const open = one.state === 'current' || one.state === 'coming'
    return {
      key: `${one.id} ${action}`,
      title: who,
      facts: (
        <>
          {t.period(formatDay(one.validFrom, language), formatDay(one.validTo, language))}
          {one.reason && ` · ${one.reason}`}
        </>
      ),
      aside: (
        <>
          <StateTag tone={tones[one.state]} word={t.states[one.state satisfies DelegationState]} />
          {open && (
            <form method="post" action={`/min-side/delegering/${one.id}/tilbagetraek`}>
              <Button kind="quiet">
                {action}
                <span class="sr-only">: {spoken}</span>
              </Button>
            </form>
          )}
        </>
      ),
    }
  }

  function form() {
    return (
      <form method="post" action="/min-side/delegering">
        <SelectField
          id="til"
          label={t.to}
          help={t.toHelp}
          none={t.choose}
          required
          value={was('til')}
          error={errorOf('til')}
          choices={view.receivers.map(({ id, name, organisation }) => ({
            value: id,
            label: organisation ? `${name} (${organisation})` : name,
          }))}
        />
        <DateField id="start" label={t.from} required min={today} value={was('start') ?? today} error={errorOf('start')} />
        <DateField id="slut" label={t.until} help={t.untilHelp} required min={today} value={was('slut')} error={errorOf('slut')} />
        <TextField id="grund" label={t.reason} help={t.reasonHelp} optional maxlength={200} value={was('grund')} error={errorOf('grund')} />
        <ButtonRow>
          <Button>{t.action}</Button>
        </ButtonRow>
      </form>
    )
  }
}
