import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Columns } from '../../../../ui/columns.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { EditCommitteeView } from '../../queries/edit-committee-page.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { CommitteeFields } from './committee-fields.tsx'
import { EndForm } from './end-form.tsx'
import { CommitteeKindFacts } from './committee-kind-facts.tsx'
import { anchorOf, leftBehind } from './left-behind.ts'
import { keptState, MeanwhileNotice } from './meanwhile-notice.tsx'
import { SuccessionForm } from './succession-form.tsx'
import { committeeCrumbs } from '../committee-crumbs.ts'

/** What is known of a committee, its end and its successor: three forms, of which one is sent. */
export function editCommittee(view: EditCommitteeView, shown: Shown): Page {
  const { committee, state, kind, kinds, partnerships, organisations, parents, others, belonging, successor } = view
  const all = words(shown.language)
  const t = all.bodies
  const address = `/udvalg/${committee.slug}`
  const { field, message } = seatFormReturned(shown)
  const { was } = seatFormReturned(shown, 'ret')
  const kept = keptState(shown, state)
  const known = kinds.map(({ slug, texts }) => ({ value: slug, label: texts[shown.language].name }))
  return {
    title: t.editPartnership(committee.name),
    section: 'committees',
    breadcrumb: committeeCrumbs(all, { label: committee.name, href: address }, { label: t.edit }),
    main: (
      <>
        {message && <ErrorSummary errors={[{ field: anchorOf(field, shown), message }]} />}
        <PageHeading kicker={kind?.texts[shown.language].name ?? all.kinds.unknown} title={t.editPartnership(committee.name)} />
        <MeanwhileNotice shown={shown} stands={was('handling') ? state : { to: committee.validTo ?? '' }} said={named} />
        <Columns aside={kind && <CommitteeKindFacts kind={kind} language={shown.language} />}>
          <Section id="oplysninger" heading={t.details} lead={t.detailsLead}>
            <form method="post" action={`${address}/rediger`}>
              <input type="hidden" name="handling" value="ret" />
              <input type="hidden" name="was" value={JSON.stringify(state)} />
              <input type="hidden" name="level" value={state.level} />
              <SelectField
                id="kind"
                label={t.fields.kind}
                choices={kind ? known : [{ value: committee.kind, label: all.kinds.unknown }, ...known]}
                value={kept === state ? (was('kind') ?? state.kind) : kept.kind}
              />
              <CommitteeFields
                shown={shown}
                stands={state}
                handling="ret"
                belongsTo="either"
                partnerships={partnerships}
                organisations={organisations}
                parents={parents}
              />
              <ButtonRow>
                <Button>{t.save}</Button>
                <ButtonLink kind="quiet" href={address}>
                  {t.cancel}
                </ButtonLink>
              </ButtonRow>
            </form>
          </Section>
          <SuccessionForm
            shown={shown}
            action={`${address}/efterfoelger`}
            validTo={committee.validTo}
            successors={successor ? [{ name: successor.name, href: `/udvalg/${successor.slug}` }] : []}
            choices={others.map(({ slug, name }) => ({ value: slug, label: name }))}
            createHref={kind?.isGroup ? '/grupper/ny' : `/udvalg/nyt?efter=${committee.slug}`}
            belonging={leftBehind(shown, belonging)}
          />
          <EndForm
            shown={shown}
            action={`${address}/afslut`}
            validTo={committee.validTo}
            endReason={committee.endReason}
            belonging={leftBehind(shown, belonging)}
          />
        </Columns>
      </>
    ),
  }

  function named(name: string, value: string): string {
    if (name === 'kind') return known.find((choice) => choice.value === value)?.label ?? value
    if (!['partnership', 'organisation', 'parent'].includes(name)) return value
    return [...partnerships, ...organisations, ...others].find(({ slug }) => slug === value)?.name ?? value
  }
}
