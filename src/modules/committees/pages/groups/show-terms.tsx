import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Columns } from '../../../../ui/columns.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { Markdown } from '../../../../ui/markdown.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import type { TermsView } from '../../queries/terms-page.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { FoundingFacts } from './founding-facts.tsx'
import { MandateNotice } from './mandate-notice.tsx'
import { NewTermsForm } from './new-terms-form.tsx'
import { TextComparison } from './text-comparison.tsx'
import { committeeCrumbs } from '../committee-crumbs.ts'

/** A committee's terms of reference or rules of procedure: what holds, what held, and what changed between them. */
export function showTerms(view: TermsView, shown: Shown): Page {
  const { committee, kind, versions, current, shown: version, compared, founding } = view
  const all = words(shown.language)
  const t = all.terms
  const isRules = kind === 'rules-of-procedure'
  const title = isRules ? t.rules : t.title
  const address = `/udvalg/${committee.slug}/kommissorium`
  const day = (iso: string): string => formatDay(iso, shown.language)
  const { field, message } = seatFormReturned(shown)
  return {
    title: `${title}: ${committee.name}`,
    section: 'committees',
    breadcrumb: committeeCrumbs(all, { label: committee.name, href: `/udvalg/${committee.slug}` }, { label: title }),
    main: (
      <>
        {field && message && <ErrorSummary errors={[{ field, message }]} />}
        <PageHeading kicker={committee.name} title={title} facts={version && <span>{factsOf(version)}</span>} />
        <Tabs
          label={t.kinds}
          tabs={[
            { href: address, label: t.title, current: !isRules },
            { href: `${address}?tekst=forretningsorden`, label: t.rules, current: isRules },
          ]}
        />
        {!isRules && versions[0] && <MandateNotice mandateEndsOn={versions[0].mandateEndsOn} shown={shown} />}
        <Columns
          aside={
            <>
              {versions.length > 0 && (
                <Section id="versioner" heading={t.versions}>
                  <Listing rows={versions.map(row)} />
                  {versions.length > 1 && comparing()}
                </Section>
              )}
              {founding && <FoundingFacts founding={founding} language={shown.language} />}
            </>
          }
        >
          {compared && (
            <Section id="forskelle" heading={t.differences(compared.before.number, compared.after.number)}>
              {compared.before.mandateEndsOn !== compared.after.mandateEndsOn && (
                <p>{t.mandateChanged(dayOrNone(compared.before.mandateEndsOn), dayOrNone(compared.after.mandateEndsOn))}</p>
              )}
              <TextComparison before={compared.before.body} after={compared.after.body} language={shown.language} />
            </Section>
          )}
          {!compared && version && (
            <Section id="tekst" heading={t.version(version.number)}>
              <Markdown text={version.body} headingLevel={3} />
            </Section>
          )}
          {versions.length === 0 && <EmptyState heading={isRules ? t.noneRules : t.none}>{t.noneHelp}</EmptyState>}
          {view.mayAdd && <NewTermsForm view={view} shown={shown} action={isRules ? `${address}?tekst=forretningsorden` : address} />}
        </Columns>
      </>
    ),
  }

  function factsOf({ validFrom, decidedBy }: TermsView['versions'][number]): string {
    return [t.since(day(validFrom)), decidedBy && t.decidedBy(decidedBy)].filter(Boolean).join(' · ')
  }

  function row(one: TermsView['versions'][number]) {
    const state = one === current ? t.current : one.validFrom > shown.today ? t.coming : t.former
    return {
      key: String(one.number),
      title: t.version(one.number),
      href: `${address}?${new URLSearchParams({ ...(isRules && { tekst: 'forretningsorden' }), version: String(one.number) })}`,
      facts: factsOf(one),
      aside: <StateTag word={state} tone={one === current ? 'success' : 'neutral'} />,
    }
  }

  function comparing() {
    const choices = versions.map(({ number }) => ({ value: String(number), label: t.version(number) }))
    return (
      <Section id="sammenlign" level={3} heading={t.compare}>
        <form method="get" action={address}>
          {isRules && <input type="hidden" name="tekst" value="forretningsorden" />}
          <div class="field-row">
            <SelectField id="fra" label={t.before} choices={choices} value={String(compared?.before.number ?? versions[1]?.number ?? '')} />
            <SelectField id="til" label={t.after} choices={choices} value={String(compared?.after.number ?? versions[0]?.number ?? '')} />
          </div>
          <ButtonRow>
            <Button kind="secondary">{t.compareAction}</Button>
          </ButtonRow>
        </form>
      </Section>
    )
  }

  function dayOrNone(iso: string | null): string {
    return iso === null ? t.noDay : day(iso)
  }
}
