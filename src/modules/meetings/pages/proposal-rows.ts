import type { Shown } from '../../../platform/http/doors.ts'
import { formatTime } from '../../../ui/dates.ts'
import type { PlanView } from '../queries/plan-page.ts'
import { planRows } from '../rules/year/plan-fields.ts'

export interface ProposalRow {
  readonly key: string
  readonly committeeId: string
  readonly committee: string
  readonly included: boolean
  readonly day: string
  readonly start: string
  readonly end: string
  readonly place: string
  readonly proposed: PlanView['rows'][number] | undefined
}

/** What is proposed; after a refusal what the person had made of it. */
export function proposalRows({ rows, committees }: PlanView, { entered, refusal }: Shown): ProposalRow[] {
  if (refusal && entered) {
    const nameOf = new Map(committees.map(({ id, name }) => [id, name]))
    // The deadlines of a row hold as long as its day does.
    const proposedOf = ({ key, committeeId, day }: Pick<ProposalRow, 'key' | 'committeeId' | 'day'>) =>
      rows.find((row) => row.key === key && row.committee.id === committeeId && row.heldOn === day)
    return planRows(entered).map((row) => ({ ...row, committee: nameOf.get(row.committeeId) ?? '', proposed: proposedOf(row) }))
  }
  return rows.map((row) => ({
    key: row.key,
    committeeId: row.committee.id,
    committee: row.committee.name,
    // Where the committee meets already, nothing is to be done.
    included: !row.clashes.some(({ why, planned }) => why === 'same-committee' && !planned),
    day: row.heldOn,
    start: row.startsAt ? formatTime(row.startsAt) : '',
    end: row.endsAt ? formatTime(row.endsAt) : '',
    place: row.place ?? '',
    proposed: row,
  }))
}
