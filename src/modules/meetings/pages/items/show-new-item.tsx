import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { NewItemView } from '../../queries/items/new-item-page.ts'
import { words } from '../words.ts'
import { formValues } from './form-values.ts'
import { itemCrumbs } from './item-crumbs.ts'
import { ItemForm } from './item-form.tsx'
import { OnBehalfField } from './on-behalf-field.tsx'
import { refusalInWords } from './refusal-in-words.ts'

/** A new item, or first the committee that it is for. */
export function showNewItem({ chosen, committees }: NewItemView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.items
  if (!chosen)
    return {
      title: t.propose,
      section: 'committees',
      breadcrumb: [{ label: all.home, href: '/' }, { label: t.propose }],
      main: (
        <>
          <PageHeading title={t.propose} />
          {committees.length === 0 ? (
            <EmptyState heading={t.noCommittee}>{t.noCommitteeHelp}</EmptyState>
          ) : (
            <Section id="udvalg" heading={t.chooseCommittee}>
              <Listing rows={committees.map(({ slug, name }) => ({ key: slug, title: name, href: `/punkter/nyt?udvalg=${slug}` }))} />
            </Section>
          )}
        </>
      ),
    }
  const { committee } = chosen
  const asked = `udvalg=${committee.slug}`
  return {
    title: t.propose,
    section: 'committees',
    breadcrumb: itemCrumbs(committee, t.propose, shown.language),
    main: (
      <>
        <PageHeading kicker={committee.name} title={t.propose} lead={t.proposeLead} />
        <RefusalNotice heading={t.notSaved} message={shown.refusal && refusalInWords(shown.refusal, shown.language)} />
        <p>
          {t.otherStarts}: <Link href={`/punkter/nyt/fra-punkt?${asked}`}>{t.fromEarlier}</Link>
          {' · '}
          <Link href={`/punkter/nyt/indsaet?${asked}`}>{t.fromPaste}</Link>
        </p>
        <form method="post" action={`/punkter/nyt?${asked}`}>
          <OnBehalfField choices={chosen} shown={shown} />
          <ItemForm
            values={formValues(undefined, chosen.sections, shown)}
            choices={chosen}
            writesInternalNote={chosen.isSecretariat}
            choosesMeeting
            shown={shown}
          />
          <ButtonRow>
            <Button name="then" value="stay">
              {t.saveAndWrite}
            </Button>
            <Button kind="secondary" name="then" value="send">
              {chosen.organisations.length > 0 ? t.saveAndSend : t.saveAndTake}
            </Button>
            <ButtonLink kind="quiet" href={`/udvalg/${committee.slug}`}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
