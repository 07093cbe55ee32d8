import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Columns } from '../../../../ui/columns.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { EditPartnershipView } from '../../queries/edit-partnership-page.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { EndForm } from './end-form.tsx'
import { PartnershipKindFacts } from './partnership-kind-facts.tsx'
import { anchorOf, leftBehind } from './left-behind.ts'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { PartnershipFields } from './partnership-fields.tsx'
import { SuccessionForm } from './succession-form.tsx'
import { committeeCrumbs } from '../committee-crumbs.ts'

/** What is known of a partnership, its end and its successor: three forms, of which one is sent. */
export function editPartnership(view: EditPartnershipView, shown: Shown): Page {
  const { partnership, state, kind, regions, belonging, successors, others } = view
  const all = words(shown.language)
  const t = all.bodies
  const address = `/klynger/${partnership.slug}`
  const { field, message } = seatFormReturned(shown)
  const { was, errorOf } = seatFormReturned(shown, 'ret')
  return {
    title: t.editPartnership(partnership.name),
    section: 'committees',
    breadcrumb: committeeCrumbs(all, { label: partnership.name, href: address }, { label: t.edit }),
    main: (
      <>
        {message && <ErrorSummary errors={[{ field: anchorOf(field, shown), message }]} />}
        <PageHeading kicker={kind?.texts[shown.language].name ?? ''} title={t.editPartnership(partnership.name)} />
        <MeanwhileNotice shown={shown} stands={was('handling') ? state : { to: partnership.validTo ?? '' }} />
        <Columns aside={kind && <PartnershipKindFacts kind={kind} language={shown.language} />}>
          <Section id="oplysninger" heading={t.details} lead={t.detailsLead}>
            <form method="post" action={`${address}/rediger`}>
              <input type="hidden" name="handling" value="ret" />
              <input type="hidden" name="was" value={JSON.stringify(state)} />
              <PartnershipFields
                shown={shown}
                stands={state}
                regions={regions}
                hasHospital={kind?.hasHospital ?? true}
                handling="ret"
                partiesFrom={
                  <DateField
                    id="partiesFrom"
                    label={t.fields.partiesFrom}
                    help={t.help.partiesFrom}
                    value={was('partiesFrom') ?? shown.today}
                    error={errorOf('partiesFrom')}
                  />
                }
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
            validTo={partnership.validTo}
            successors={successors.map(({ name, slug }) => ({ name, href: `/klynger/${slug}` }))}
            choices={others.map(({ slug, name, region }) => ({ value: slug, label: `${name} (${region})` }))}
            createHref={`/klynger/ny?efter=${partnership.slug}`}
            belonging={leftBehind(shown, belonging)}
          />
          <EndForm
            shown={shown}
            action={`${address}/afslut`}
            validTo={partnership.validTo}
            endReason={partnership.endReason}
            belonging={leftBehind(shown, belonging)}
          />
        </Columns>
      </>
    ),
  }
}
