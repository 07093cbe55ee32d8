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
import type { ExclusionsView } from '../queries/exclusions-page.ts'
import type { ExclusionRefusalCode } from '../rules/why-not-exclude.ts'
import { words } from './words.ts'
import { committeeCrumbs } from './committee-crumbs.ts'

const tones = { current: 'warning', coming: 'neutral', ended: 'neutral' } as const

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<ExclusionRefusalCode, string>> = {
  'committees/exclusion-of-nobody': 'person',
  'committees/exclusion-of-stranger': 'person',
  'committees/exclusion-without-reason': 'grund',
  'committees/exclusion-reason-too-long': 'grund',
  'committees/exclusion-day-missing': 'start',
  'committees/exclusion-ends-before-start': 'slut',
  'committees/exclusion-in-the-past': 'start',
  'committees/exclusion-overlaps': 'start',
}

/** Who is kept from a committee's closed material, by whom it is decided anew. */
export function showExclusions({ committee, exclusions, persons }: ExclusionsView, { language, today, refusal, entered }: Shown): Page {
  const all = words(language)
  const t = all.exclusions
  const address = `/udvalg/${committee.slug}/udelukkelser`
  const code = refusal?.code as ExclusionRefusalCode | undefined
  const field = code && fieldOf[code]
  const error = code && all.refusals[code]
  const was = (name: string): string | undefined => entered?.[name]?.[0]
  const errorOf = (name: string): string | undefined => (field === name ? error : undefined)
  return {
    title: t.title,
    section: 'committees',
    breadcrumb: committeeCrumbs(all, { label: committee.name, href: `/udvalg/${committee.slug}` }, { label: t.title }),
    main: (
      <>
        {field && error && <ErrorSummary errors={[{ field, message: error }]} />}
        <PageHeading kicker={committee.name} title={t.title} lead={t.lead} />
        <Section id="udelukkede" heading={t.list}>
          {exclusions.length > 0 ? <Listing rows={exclusions.map(row)} /> : <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>}
        </Section>
        <Section id="ny" heading={t.new} lead={t.newLead}>
          <form method="post" action={address}>
            <SelectField
              id="person"
              label={t.person}
              none={t.choose}
              required
              value={was('person')}
              error={errorOf('person')}
              choices={persons.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextField
              id="grund"
              label={t.reason}
              help={t.reasonHelp}
              required
              maxlength={300}
              value={was('grund')}
              error={errorOf('grund')}
            />
            <DateField id="start" label={t.from} required min={today} value={was('start') ?? today} error={errorOf('start')} />
            <DateField id="slut" label={t.until} help={t.untilHelp} optional min={today} value={was('slut')} error={errorOf('slut')} />
            <ButtonRow>
              <Button>{t.action}</Button>
            </ButtonRow>
          </form>
        </Section>
      </>
    ),
  }

  function row(exclusion: ExclusionsView['exclusions'][number]) {
    const { id, person, reason, validFrom, validTo, state, mayEnd } = exclusion
    return {
      key: id,
      title: person,
      facts: `${validTo ? t.period(formatDay(validFrom, language), formatDay(validTo, language)) : t.openPeriod(formatDay(validFrom, language))} · ${reason}`,
      aside: (
        <>
          <StateTag tone={tones[state]} word={t.states[state]} />
          {state !== 'ended' && mayEnd && (
            <form method="post" action={`${address}/${id}/ophaev`}>
              <Button kind="quiet">
                {t.end}
                <span class="sr-only">: {person}</span>
              </Button>
            </form>
          )}
          {state !== 'ended' && !mayEnd && <span class="muted small">{t.notYours}</span>}
        </>
      ),
    }
  }
}
