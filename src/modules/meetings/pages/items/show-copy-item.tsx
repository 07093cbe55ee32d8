import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { CopyItemView } from '../../queries/items/copy-item-page.ts'
import { followings } from '../../rules/items/item-source.ts'
import { words } from '../words.ts'
import { itemCrumbs } from './item-crumbs.ts'
import { OnBehalfField } from './on-behalf-field.tsx'
import { refusalInWords } from './refusal-in-words.ts'

/** An earlier item to begin from, of this committee or another, with what is to follow. */
export function showCopyItem({ choices, words: searched, items }: CopyItemView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.items
  const { committee } = choices
  return {
    title: t.copy.title,
    section: 'committees',
    breadcrumb: itemCrumbs(committee, t.copy.title, shown.language),
    main: (
      <>
        <PageHeading kicker={committee.name} title={t.copy.title} lead={t.copy.lead} />
        <RefusalNotice heading={t.copy.notStarted} message={shown.refusal && refusalInWords(shown.refusal, shown.language)} />
        <form method="get" action="/punkter/nyt/fra-punkt">
          <input type="hidden" name="udvalg" value={committee.slug} />
          <TextField id="q" label={t.copy.search} value={searched} type="search" autocomplete="off" />
          <ButtonRow>
            <Button kind="secondary">{t.copy.find}</Button>
          </ButtonRow>
        </form>
        {items.length === 0 ? (
          <p>{t.copy.none}</p>
        ) : (
          <form method="post" action={`/punkter/nyt/fra-punkt?udvalg=${committee.slug}`}>
            <OnBehalfField choices={choices} shown={shown} />
            <ChoiceGroup
              id="source"
              kind="radio"
              label={t.copy.which}
              choices={items.map(({ id, title, committeeName, heldOn }) => ({
                value: id,
                label: t.copy.choice(title, committeeName, formatDay(heldOn, shown.language)),
              }))}
              chosen={shown.entered?.['source'] ? [...shown.entered['source']] : items.slice(0, 1).map(({ id }) => id)}
            />
            <ChoiceGroup
              id="follows"
              kind="checkbox"
              label={t.steps.follows}
              choices={followings.map((following) => ({ value: following, label: t.steps.followings[following] }))}
              chosen={shown.entered ? [...(shown.entered['follows'] ?? [])] : [...followings]}
            />
            <ButtonRow>
              <Button>{t.copy.start}</Button>
              <ButtonLink kind="quiet" href={`/punkter/nyt?udvalg=${committee.slug}`}>
                {t.cancel}
              </ButtonLink>
            </ButtonRow>
          </form>
        )}
      </>
    ),
  }
}
