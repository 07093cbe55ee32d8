import type { Shown } from '../../../../platform/http/doors.ts'
import { dayAfter } from '../../../../kernel/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Columns } from '../../../../ui/columns.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { NewPartnershipView } from '../../queries/new-partnership-page.ts'
import type { PartnershipKind } from '../../rules/partnership-kind.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { ChooseKind } from './choose-kind.tsx'
import { PartnershipKindFacts } from './partnership-kind-facts.tsx'
import { PartnershipFields } from './partnership-fields.tsx'
import { committeeCrumbs } from '../committee-crumbs.ts'
import { FollowsNotice } from './follows-notice.tsx'

/** A new partnership: first its kind, then what is known of it. */
export function newPartnership(view: NewPartnershipView, shown: Shown): Page {
  const { kinds, kind, predecessor } = view
  const all = words(shown.language)
  const t = all.bodies
  const following = predecessor ? `&efter=${predecessor.slug}` : ''
  return {
    title: t.newPartnership,
    section: 'committees',
    breadcrumb: committeeCrumbs(all, { label: t.newPartnership }),
    main: kind ? fieldsOf(kind) : choice(),
  }

  function choice() {
    return (
      <>
        <PageHeading kicker={t.newPartnership} title={t.chooseKind} lead={t.chooseKindLead} />
        <ChooseKind
          kinds={kinds.map(({ slug, texts }) => ({ slug, ...texts[shown.language], href: `/klynger/ny?art=${slug}${following}` }))}
        />
      </>
    )
  }

  function fieldsOf(chosen: PartnershipKind) {
    const { field, message, errorOf, was } = seatFormReturned(shown)
    const nothing = {
      name: '',
      hospital: '',
      source: '',
      parties: '',
      region: '',
      from: predecessor?.validTo ? dayAfter(predecessor.validTo) : '',
    }
    return (
      <>
        {field && message && <ErrorSummary errors={[{ field, message }]} />}
        <PageHeading kicker={t.newPartnership} title={chosen.texts[shown.language].name} />
        <Columns aside={<PartnershipKindFacts kind={chosen} language={shown.language} />}>
          {predecessor && <FollowsNotice predecessor={predecessor} shown={shown} />}
          <form method="post" action={`/klynger/ny?art=${chosen.slug}${following}`}>
            <input type="hidden" name="kind" value={chosen.slug} />
            <input type="hidden" name="predecessor" value={predecessor?.slug ?? ''} />
            <PartnershipFields
              shown={shown}
              stands={nothing}
              regions={view.regions}
              hasHospital={chosen.hasHospital}
              lastDay={<DateField id="to" label={t.fields.to} help={t.help.to} value={was('to') ?? ''} error={errorOf('to')} optional />}
            />
            <ButtonRow>
              <Button>{t.create}</Button>
              <ButtonLink kind="quiet" href="/klynger/ny">
                {t.otherKind}
              </ButtonLink>
            </ButtonRow>
          </form>
        </Columns>
      </>
    )
  }
}
