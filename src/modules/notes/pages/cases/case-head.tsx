import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { CaseView } from '../../queries/cases/case-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { words } from '../words.ts'

interface CaseHeadProps {
  readonly written: NonNullable<CaseView['written']>
  /** What the number is called there. */
  readonly label: string
  readonly path: string
  readonly shown: Shown
}

/** A case's title and number, to be corrected. */
export function CaseHead({ written, label, path, shown }: CaseHeadProps) {
  const all = words(shown.language)
  const t = all.cases
  const { entry, errorOf } = formReturned(shown, all)
  return (
    <>
      {written.recordNumber && (
        <p>
          {label}: {written.recordNumber}
        </p>
      )}
      <Details summary={t.head} open={errorOf('title') !== undefined}>
        <form method="post" action={`${path}/titel`}>
          <TextField id="title" label={t.caseTitle} {...entry('title', written.title)} required />
          <TextField id="record-number" label={label} {...entry('record-number', written.recordNumber)} optional />
          <Button kind="secondary">{t.save}</Button>
        </form>
      </Details>
    </>
  )
}
