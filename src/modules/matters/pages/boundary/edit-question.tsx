import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { QuestionView } from '../../queries/boundary/question-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { QuestionFields } from './question-fields.tsx'

/** Words a question anew, and says who may read it. */
export function editQuestion({ question }: QuestionView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.boundary
  return {
    title: t.edit,
    section: 'matters',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: t.title, href: '/snitflader' },
      { label: question.title, href: `/snitflader/${question.id}` },
      { label: t.edit },
    ],
    main: (
      <>
        <PageHeading kicker={question.title} title={t.edit} />
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} field={formReturned(shown, all).field} />
        <form method="post" action={`/snitflader/${question.id}/rediger`}>
          <input type="hidden" name="revision" value={question.revision} />
          <QuestionFields shown={shown} saved={question} />
          <Checkbox
            id="public"
            label={t.public}
            help={t.publicHelp}
            checked={shown.entered ? shown.entered['public'] !== undefined : question.public}
          />
          <Button>{t.save}</Button>
        </form>
      </>
    ),
  }
}
