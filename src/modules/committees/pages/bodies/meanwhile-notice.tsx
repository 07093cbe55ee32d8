import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { Table } from '../../../../ui/table.tsx'
import { sentIn, stoodIn } from '../../rules/bodies/body-form.ts'
import type { BodyState } from '../../rules/bodies/body-state.ts'
import { changedFields, mergedState } from '../../rules/bodies/changed-meanwhile.ts'
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
  const [was, yours] = [stoodIn(entered), sentState(shown, stands)]
  const corrected = changedFields(was, yours)
  const labels: Readonly<Record<string, string>> = t.fields
  const read = (field: string, value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, language) : said(field, value))
  const written = (field: string, value = '') => lines(read(field, value) || t.meanwhile.empty)
  return (
    <Notice tone="warning" heading={t.meanwhile.heading}>
      <p>{t.meanwhile.lead}</p>
      <Table
        caption={t.meanwhile.heading}
        captionHidden
        keyOf={(field) => field}
        rows={Object.keys(stands).filter((field) => corrected.includes(field) || changedFields(was, stands).includes(field))}
        columns={[
          { heading: t.meanwhile.field, rowHeading: true, cell: (field) => labels[field] ?? field },
          { heading: t.meanwhile.stands, cell: (field) => written(field, stands[field]) },
          {
            heading: t.meanwhile.yours,
            cell: (field) => (corrected.includes(field) ? written(field, yours[field]) : t.meanwhile.untouched),
          },
        ]}
      />
    </Notice>
  )
}

/** What the form was sent with; one that does not have a field says nothing of it. The last day is asked for as `on`. */
function sentState({ entered = {} }: Pick<Shown, 'entered'>, stands: BodyState): BodyState {
  const was = stoodIn(entered)
  const sent = (field: string): string | undefined => {
    const name = field === 'to' ? 'on' : field
    return entered[name] === undefined ? was[field] : sentIn(entered, name)
  }
  return Object.fromEntries(Object.keys(stands).map((field) => [field, sent(field) ?? '']))
}

/** What the fields show: after a lost race what each of the two has changed, else what stands. */
export function keptState<State extends BodyState>(shown: Shown, stands: State): State {
  if (shown.refusal?.code !== meanwhile) return stands
  return mergedState(stoodIn(shown.entered ?? {}), sentState(shown, stands), stands)
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
