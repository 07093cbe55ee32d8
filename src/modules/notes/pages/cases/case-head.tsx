import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { CaseView } from '../../queries/cases/case-page.ts'
import { refused } from '../../../../ui/refused.ts'
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
  const failed = shown.refusal?.values?.['field'] === 'title'
  return (
    <>
      {written.recordNumber && (
        <p>
          {label}: {written.recordNumber}
        </p>
      )}
      <Details summary={t.head} open={failed}>
        <form method="post" action={`${path}/titel`}>
          <TextField
            id="title"
            label={t.caseTitle}
            value={shown.entered?.['title']?.[0] ?? written.title}
            required
            {...(failed && shown.refusal && { error: refused(shown.refusal, all) })}
          />
          <TextField id="record-number" label={label} value={shown.entered?.['record-number']?.[0] ?? written.recordNumber} optional />
          <Button kind="secondary">{t.save}</Button>
        </form>
      </Details>
    </>
  )
}
