import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { QuestionsView } from '../../queries/boundary/questions-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { QuestionFields } from './question-fields.tsx'

/** Raises a boundary question. */
export function raiseQuestionForm({ partnerships }: QuestionsView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.boundary
  const only = partnerships.length === 1 ? partnerships[0]?.id : undefined
  return {
    title: t.raise,
    section: 'matters',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: all.matters, href: '/sager' },
      { label: t.title, href: '/snitflader' },
      { label: t.raise },
    ],
    main: (
      <>
        <PageHeading title={t.raise} lead={t.lead} />
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} field={formReturned(shown, all).field} />
        <form method="post" action="/snitflader/ny">
          <SelectField
            id="partnership"
            label={t.partnership}
            none={t.choose}
            {...formReturned(shown, all).entry('partnership', only)}
            choices={partnerships.map(({ id, name, region }) => ({ value: id, label: `${name} (${region})` }))}
            required
          />
          <QuestionFields shown={shown} saved={{ title: '', kind: 'who-pays', question: '', groups: null, example: null }} />
          <Button>{t.raise}</Button>
        </form>
      </>
    ),
  }
}
