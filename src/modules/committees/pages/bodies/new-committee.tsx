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
import type { NewCommitteeView } from '../../queries/new-committee-page.ts'
import type { CommitteeKind } from '../../rules/committee-kind.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { ChooseKind } from './choose-kind.tsx'
import { CommitteeFields } from './committee-fields.tsx'
import { CommitteeKindFacts } from './committee-kind-facts.tsx'
import { committeeCrumbs } from '../committee-crumbs.ts'
import { FollowsNotice } from './follows-notice.tsx'

/** A new committee: first its kind, then what is known of it. Groups go by their own way. */
export function newCommittee(view: NewCommitteeView, shown: Shown): Page {
  const { kinds, kind, predecessor } = view
  const all = words(shown.language)
  const t = all.bodies
  const preset = new URLSearchParams(
    Object.entries({ samarbejde: view.partnership, efter: predecessor?.slug }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const presetAfter = (more: string): string => (preset.size > 0 ? `${more}&${preset}` : more)
  return {
    title: t.newCommittee,
    section: 'committees',
    breadcrumb: committeeCrumbs(all, { label: t.newCommittee }),
    main: kind ? fieldsOf(kind) : choice(),
  }

  function choice() {
    return (
      <>
        <PageHeading kicker={t.newCommittee} title={t.chooseKind} lead={t.chooseCommitteeKindLead} />
        <ChooseKind
          kinds={kinds.map(({ slug, texts, isGroup }) => ({
            slug,
            ...texts[shown.language],
            href: isGroup ? '/grupper/ny' : presetAfter(`/udvalg/nyt?art=${slug}`),
            note: isGroup ? t.groupFirst : undefined,
          }))}
        />
      </>
    )
  }

  function fieldsOf(chosen: CommitteeKind) {
    const { field, message, errorOf, was } = seatFormReturned(shown)
    const nothing = {
      name: '',
      otherNames: '',
      kind: chosen.slug,
      level: chosen.levels[0] ?? 'political',
      partnership: view.partnership ?? '',
      organisation: view.organisations.length === 1 ? (view.organisations[0]?.slug ?? '') : '',
      parent: '',
      from: predecessor?.validTo ? dayAfter(predecessor.validTo) : '',
    }
    return (
      <>
        {field && message && <ErrorSummary errors={[{ field, message }]} />}
        <PageHeading kicker={t.newCommittee} title={chosen.texts[shown.language].name} />
        <Columns aside={<CommitteeKindFacts kind={chosen} language={shown.language} />}>
          {predecessor && <FollowsNotice predecessor={predecessor} shown={shown} />}
          <form method="post" action={presetAfter(`/udvalg/nyt?art=${chosen.slug}`)}>
            <input type="hidden" name="kind" value={chosen.slug} />
            <input type="hidden" name="predecessor" value={predecessor?.slug ?? ''} />
            <CommitteeFields
              shown={shown}
              stands={nothing}
              belongsTo={view.partnerships.length === 0 ? 'organisation' : chosen.belongsTo}
              partnerships={view.partnerships}
              organisations={view.organisations}
              parents={view.parents}
              lastDay={<DateField id="to" label={t.fields.to} help={t.help.to} value={was('to') ?? ''} error={errorOf('to')} optional />}
            />
            <ButtonRow>
              <Button>{t.create}</Button>
              <ButtonLink kind="quiet" href={preset.size > 0 ? `/udvalg/nyt?${preset}` : '/udvalg/nyt'}>
                {t.otherKind}
              </ButtonLink>
            </ButtonRow>
          </form>
        </Columns>
      </>
    )
  }
}
