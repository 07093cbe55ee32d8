import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MatterView } from '../queries/matter-page.ts'
import { MatterFields } from './matter-fields.tsx'
import { formReturned } from '../../../ui/form/form-returned.ts'
import { refused } from '../../../ui/refused.ts'
import { words } from './words.ts'

/** Corrects a matter, ends it, or takes it up again. */
export function editMatter({ matter, references, focusAreas }: MatterView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.form
  return {
    title: t.editTitle,
    section: 'matters',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: all.matters, href: '/sager' },
      { label: matter.title, href: `/sager/${matter.slug}` },
      { label: t.editTitle },
    ],
    main: (
      <>
        <PageHeading kicker={matter.title} title={t.editTitle} />
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} field={formReturned(shown, all).field} />
        <form method="post" action={`/sager/${matter.slug}/rediger`}>
          <input type="hidden" name="revision" value={matter.revision} />
          <MatterFields
            shown={shown}
            focusAreas={focusAreas}
            saved={{
              title: matter.title,
              summary: matter.summary ?? '',
              partnership: '',
              focusArea: matter.focusAreaId ?? '',
              closed: !matter.open,
              references: references.map(({ organisation, system, number }) => [organisation, system, number].filter(Boolean).join(', ')),
            }}
          />
          <Button>{t.save}</Button>
        </form>
        {matter.state === 'ended' ? (
          <form method="post" action={`/sager/${matter.slug}/genoptag`}>
            <Button kind="secondary">{t.takeUp}</Button>
          </form>
        ) : (
          <Section id="afslut" heading={t.end} lead={t.endHelp}>
            <form method="post" action={`/sager/${matter.slug}/afslut`}>
              <TextAreaField id="because" label={t.because} rows={3} {...formReturned(shown, all).entry('because')} />
              <Button kind="secondary">{t.end}</Button>
            </form>
          </Section>
        )}
      </>
    ),
  }
}
