import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { CellCheckbox, CellDate, CellInput } from '../../../ui/form/cell-input.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Table } from '../../../ui/table.tsx'
import { planAddress } from './plan-address.ts'
import type { ProposalRow } from './proposal-rows.ts'
import { refused } from '../../../ui/refused.ts'
import { words } from './words.ts'

interface PlanProposalProps {
  readonly rows: readonly ProposalRow[]
  /** Members can be invited by mail. */
  readonly sendsMail: boolean
  readonly shown: Shown
}

/** Every date of the plan, to be corrected, left out and saved. */
export function PlanProposal({ rows, sendsMail, shown }: PlanProposalProps) {
  const all = words(shown.language)
  const t = all.plan
  const { refusal, entered } = shown
  const field = refusal?.values?.['field']
  const message = refusal && refused(refusal, all)
  const errorAt = (id: string) => (field === id ? message : undefined)
  const labelled = (label: string, { key, committee }: ProposalRow): string => `${label}, ${t.row(Number(key) + 1, committee)}`
  const cell = (name: 'start' | 'end' | 'place', label: string, width?: 8) => (row: ProposalRow) => (
    <CellInput
      id={`${name}-${row.key}`}
      label={labelled(label, row)}
      value={row[name]}
      error={errorAt(`${name}-${row.key}`)}
      {...(width && { width })}
    />
  )
  return (
    <form method="post" action={planAddress('/aar/planlaeg', shown.query)}>
      {refusal && message && <ErrorSummary errors={[{ field: String(field ?? `with-${rows[0]?.key ?? ''}`), message }]} />}
      <Table
        caption={t.proposal}
        captionHidden
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          {
            heading: t.include,
            cell: (row) => <CellCheckbox id={`with-${row.key}`} label={labelled(t.include, row)} checked={row.included} />,
          },
          {
            heading: all.year.committee,
            rowHeading: true,
            cell: ({ key, committee, committeeId }) => (
              <>
                {committee}
                <input type="hidden" name={`committee-${key}`} value={committeeId} />
              </>
            ),
          },
          {
            heading: t.day,
            cell: (row) => (
              <CellDate id={`day-${row.key}`} label={labelled(t.day, row)} value={row.day} error={errorAt(`day-${row.key}`)} />
            ),
          },
          { heading: t.start, cell: cell('start', t.start, 8) },
          { heading: t.end, cell: cell('end', t.end, 8) },
          { heading: t.place, cell: cell('place', t.place) },
          { heading: t.deadlines, cell: ({ proposed }) => proposed && deadlinesOf(proposed) },
        ]}
      />
      <Checkbox
        id="publish"
        label={t.publish}
        help={t.publishHelp}
        checked={entered && refusal ? entered['publish'] !== undefined : true}
      />
      {sendsMail && (
        <Checkbox
          id="indkald"
          label={all.calendar.invite}
          help={all.calendar.invitePlanHelp}
          checked={entered && refusal ? entered['indkald'] !== undefined : true}
        />
      )}
      <ButtonRow>
        <Button>{t.save}</Button>
      </ButtonRow>
    </form>
  )

  function deadlinesOf({ deadlines, clashes }: NonNullable<ProposalRow['proposed']>) {
    return (
      <>
        {deadlines.length === 0 && <p class="small muted">{t.periods.unsettled}</p>}
        {deadlines.map(({ kind, dueOn }) => (
          <p key={kind} class="small">
            {all.year.deadlines[kind]}: {formatDay(dueOn, shown.language)}
          </p>
        ))}
        {clashes.map(({ why, committee }) => (
          <p key={`${why} ${committee}`} class="small">
            <strong>{why === 'same-committee' ? t.clashOfOne : t.clash(committee)}</strong>
          </p>
        ))}
      </>
    )
  }
}
