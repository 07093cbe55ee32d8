import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { Table } from '../../../../ui/table.tsx'
import { sentIn } from '../../rules/bodies/body-form.ts'
import type { BodyState } from '../../rules/bodies/body-state.ts'
import { changedFields } from '../../rules/bodies/changed-meanwhile.ts'
import { words } from '../words.ts'

interface MeanwhileNoticeProps {
  readonly shown: Shown
  readonly stands: BodyState
  /** A value as it is read: a slug by its name. */
  readonly said?: (field: string, value: string) => string
}

/** When somebody else was faster: what stands now beside what was written, field by field. */
export function MeanwhileNotice({ shown, stands, said = (_, value) => value }: MeanwhileNoticeProps) {
  const { refusal, entered = {}, language } = shown
  if (refusal?.code !== meanwhile) return null
  const t = words(language).bodies
  const yours: BodyState = Object.fromEntries(Object.keys(stands).map((field) => [field, sentIn(entered, field)]))
  const labels: Readonly<Record<string, string>> = t.fields
  const read = (field: string, value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, language) : said(field, value))
  return (
    <Notice tone="warning" heading={t.meanwhile.heading}>
      <p>{t.meanwhile.lead}</p>
      <Table
        caption={t.meanwhile.heading}
        captionHidden
        keyOf={(field) => field}
        rows={changedFields(yours, stands)}
        columns={[
          { heading: t.meanwhile.field, rowHeading: true, cell: (field) => labels[field] ?? field },
          { heading: t.meanwhile.stands, cell: (field) => lines(read(field, stands[field] ?? '') || t.meanwhile.empty) },
          { heading: t.meanwhile.yours, cell: (field) => lines(read(field, yours[field] ?? '') || t.meanwhile.empty) },
        ]}
      />
    </Notice>
  )
}

const meanwhile = 'committees/body-changed-meanwhile'

function lines(text: string) {
  return text.split('\n').map((line, at) => (
    <span key={line}>
      {at > 0 && <br />}
      {line}
    </span>
  ))
}
