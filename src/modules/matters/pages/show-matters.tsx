import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { Listing } from '../../../ui/listing.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { MattersView } from '../queries/matters-page.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

/** Matters across committees, those that moved last first. */
export function showMatters({ matters, focusAreas, focusArea, all, mayBegin }: MattersView, { language }: Shown): Page {
  const catalogue = words(language)
  const t = catalogue.list
  const day = (on: string | null): string => (on ? formatDay(on, language) : '')
  return {
    title: t.title,
    section: 'matters',
    breadcrumb: [{ label: catalogue.home, href: '/' }, { label: catalogue.matters }],
    main: (
      <>
        <PageHeading
          title={t.title}
          lead={t.lead}
          actions={
            <>
              {mayBegin && <ButtonLink href="/sager/ny">{t.begin}</ButtonLink>}
              <ButtonLink kind="quiet" href="/snitflader">
                {t.boundary}
              </ButtonLink>
            </>
          }
        />
        <form class="filters" method="get" action="/sager">
          <SelectField
            id="fokus"
            label={t.focus}
            none={t.anyFocus}
            value={focusArea?.slug ?? ''}
            choices={focusAreas.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <Checkbox id="alle" label={t.withEnded} checked={all} />
          <Button kind="secondary">{t.show}</Button>
        </form>
        {matters.length === 0 ? (
          <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <Listing
            rows={matters.map((matter) => ({
              key: matter.id,
              href: `/sager/${matter.slug}`,
              title: <span lang={recordLanguage(language)}>{matter.title}</span>,
              facts: [
                matter.focusArea ?? matter.partnership,
                matter.lastCommittee && t.last(matter.lastCommittee, day(matter.lastOn)),
                matter.nextCommittee && t.next(matter.nextCommittee, day(matter.nextOn)),
              ]
                .filter(Boolean)
                .join(' · '),
              aside: (
                <>
                  <StateTag
                    tone={matter.state === 'ended' ? 'neutral' : 'success'}
                    word={matter.state === 'ended' ? t.ended : t.underWay}
                  />
                  {!matter.isPublic && <StateTag tone="warning" word={t.notPublic} />}
                </>
              ),
            }))}
          />
        )}
      </>
    ),
  }
}
