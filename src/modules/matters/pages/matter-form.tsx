import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { Link } from '../../../ui/link.tsx'
import { formReturned } from '../../../ui/form/form-returned.ts'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MatterFormView } from '../queries/matter-form-page.ts'
import { MatterFields } from './matter-fields.tsx'
import { refused } from '../../../ui/refused.ts'
import { words } from './words.ts'

/** Begins to follow a matter; with an item, first the matters that it may belong to already. */
export function matterForm(view: MatterFormView, shown: Shown): Page {
  const { item, matches, matters, partnerships, focusAreas } = view
  const { language } = shown
  const all = words(language)
  const t = all.form
  return {
    title: t.title,
    section: 'matters',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.matters, href: '/sager' }, { label: t.title }],
    main: (
      <>
        <PageHeading
          title={t.title}
          lead={item ? t.fromItem(itemNumber(), item.committeeName, formatDay(item.heldOn, language)) : all.list.lead}
        />
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} field={formReturned(shown, all).field} />
        {item && matters.length > 0 && (
          <Section id="knyt" heading={t.link} lead={t.linkHelp}>
            {matches.length > 0 && <h3>{t.matches}</h3>}
            {matches.map(({ matter, reasons }) => (
              <form key={matter.id} method="post" action={`/sager/${matter.slug}/punkt`}>
                <input type="hidden" name="item" value={item.id} />
                <p>
                  <Link href={`/sager/${matter.slug}`}>{matter.title}</Link>{' '}
                  <span class="muted">
                    {reasons
                      .map((reason) =>
                        reason.kind === 'reference'
                          ? t.byReference(reason.number)
                          : t.byTreatment(reason.committee, formatDay(reason.day, language)),
                      )
                      .join(', ')}
                  </span>
                </p>
                <Button kind="secondary">{t.linkTo(matter.title)}</Button>
              </form>
            ))}
            <form method="post" action={`/sager/knyt?punkt=${item.id}`}>
              <input type="hidden" name="item" value={item.id} />
              <SelectField
                id="matter"
                label={t.choose}
                choices={matters.map(({ slug, title }) => ({ value: slug, label: title }))}
                none={all.plan.choose}
              />
              <Button kind="secondary">{t.linkChosen}</Button>
            </form>
          </Section>
        )}
        <Section id="ny" heading={item && matters.length > 0 ? t.orBegin : t.about}>
          <form method="post" action={item ? `/sager/ny?punkt=${item.id}` : '/sager/ny'}>
            {item && <input type="hidden" name="item" value={item.id} />}
            <MatterFields
              shown={shown}
              partnerships={partnerships}
              focusAreas={focusAreas}
              saved={{
                title: item?.title ?? '',
                summary: '',
                partnership: item?.partnershipId ?? (partnerships.length === 1 ? (partnerships[0]?.id ?? '') : ''),
                focusArea: '',
                closed: false,
                references: (item?.references ?? []).map(({ system, number }) => ['', system ?? '', number].join(', ').replace(/^, /, '')),
              }}
            />
            <Button>{t.begin}</Button>
          </form>
        </Section>
      </>
    ),
  }

  function itemNumber(): string {
    return item?.number ?? ''
  }
}
