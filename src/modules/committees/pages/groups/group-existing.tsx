import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { committeeKind } from '../../kinds/index.ts'
import type { NewGroupView } from '../../queries/new-group-page.ts'
import { words } from '../words.ts'
import type { GroupStepProps } from './group-subject.tsx'

/** Second step: what exists for the subject, and why a new group all the same. */
export function GroupExisting({ view, shown, returned }: GroupStepProps) {
  const all = words(shown.language)
  const t = all.groups
  return (
    <Section id="findes" heading={t.existing} lead={t.existingLead(view.subject)}>
      {view.similar.length > 0 ? <Listing rows={view.similar.map(row)} /> : <EmptyState heading={t.nothing}>{t.nothingHelp}</EmptyState>}
      <form method="get" action="/grupper/ny">
        <input type="hidden" name="emne" value={view.subject} />
        <input type="hidden" name="under" value={view.parent?.slug ?? ''} />
        {view.similar.length > 0 ? (
          <TextAreaField
            id="answer"
            name="svar"
            label={t.answer}
            help={t.answerHelp}
            rows={3}
            value={view.answer}
            error={returned.errorOf('answer')}
            required
          />
        ) : (
          <input type="hidden" name="svar" value="" />
        )}
        <ButtonRow>
          <Button>{t.goOn}</Button>
          <ButtonLink
            kind="quiet"
            href={`/grupper/ny?${new URLSearchParams({ emne: view.subject, under: view.parent?.slug ?? '' })}&ret=1`}
          >
            {t.otherSubject}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Section>
  )

  function row({ id, sort, slug, name, kind, partnership, matched, ...span }: NewGroupView['similar'][number]) {
    const state = stateOf(span)
    const kindName = sort === 'focus-area' ? t.focusArea : (committeeKind(kind ?? '')?.texts[shown.language].name ?? all.kinds.unknown)
    const place = slug ? `/udvalg/${slug}` : partnership && `/klynger/${partnership.slug}`
    return {
      key: id,
      title: name,
      ...(place && { href: place }),
      facts: [kindName, partnership && `${partnership.name}, ${partnership.region}`, t.matched(matched)].filter(Boolean).join(' · '),
      aside: state && <StateTag word={state} />,
    }
  }

  function stateOf({ validFrom, validTo }: Pick<NewGroupView['similar'][number], 'validFrom' | 'validTo'>): string | undefined {
    if (validFrom !== null && validFrom > shown.today) return t.coming(formatDay(validFrom, shown.language))
    return validTo !== null && validTo < shown.today ? t.ended(formatDay(validTo, shown.language)) : undefined
  }
}
