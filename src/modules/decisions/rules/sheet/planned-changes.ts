import { nameKey } from '../../../../kernel/name-key.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { dayWritten } from '../../../committees/rules/appointments/day-written.ts'
import { type FollowUpState, isReportedState } from '../follow-up-states.ts'
import { whyNotReport, whyNotRework } from '../why-not-change.ts'
import { type CommitteeLine, lacksParty, whyNotOpen } from '../why-not-open.ts'
import { type ColumnKey, stateNames } from './sheet-lexicon.ts'
import type { SheetRefusalCode } from './sheet-refusals.ts'
import type { SheetRow } from './sheet-rows.ts'

/** A follow-up as the register has it, and what whoever handed in the sheet may do with it. */
export interface KnownFollowUp {
  readonly id: string
  readonly text: string
  readonly state: string
  readonly dueOn: string | null
  readonly organisationId: string | null
  readonly personId: string | null
  readonly person: string | null
  /** What was last said of it. */
  readonly latest: string | null
  readonly sourceOn: string | null
  readonly revision: number
  readonly committee: CommitteeLine
  readonly mayReport: boolean
  readonly mayKeep: boolean
}

export interface PlannedChange {
  readonly row: number
  readonly id: string
  readonly text: string
  /** Absent: stays as it is. */
  readonly dueOn?: { readonly from: string | null; readonly to: string | null }
  readonly organisationId?: { readonly from: string | null; readonly to: string | null }
  readonly report?: { readonly from: string; readonly state: FollowUpState; readonly text: string }
}

export interface Fault {
  readonly row: number
  readonly column: ColumnKey
  readonly refusal: Refusal
}

export interface SheetPlan {
  readonly changes: readonly PlannedChange[]
  readonly faults: readonly Fault[]
  readonly unchanged: number
}

interface Record {
  readonly followUps: ReadonlyMap<string, KnownFollowUp>
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly shortName: string }[]
  readonly today: string
}

/** What a spreadsheet that came back changes, row by row, and everything that is wrong with it. */
export function plannedChanges(rows: readonly SheetRow[], record: Record): SheetPlan {
  const seen = new Set<string>()
  const changes: PlannedChange[] = []
  const faults: Fault[] = []
  let unchanged = 0
  for (const sheetRow of rows) {
    const id = (sheetRow.cells.id ?? '').toLowerCase()
    const known = record.followUps.get(id)
    const pointing = whyNotPoint(id, known, seen.has(id))
    seen.add(id)
    if (pointing) {
      faults.push({ row: sheetRow.row, column: 'id', refusal: pointing })
      continue
    }
    const meant = meaningOf(sheetRow, known!, record)
    faults.push(...meant.faults)
    if (meant.change) changes.push(meant.change)
    else if (meant.faults.length === 0) unchanged++
  }
  return { changes, faults, unchanged }
}

function whyNotPoint(id: string, known: KnownFollowUp | undefined, twice: boolean): Refusal<SheetRefusalCode> | undefined {
  if (id === '') return { code: 'decisions/row-without-id' }
  if (!known) return { code: 'decisions/row-points-to-nothing', values: { id } }
  return twice ? { code: 'decisions/row-twice' } : undefined
}

function meaningOf({ row, cells }: SheetRow, known: KnownFollowUp, { organisations, today }: Record) {
  const faults: Fault[] = []
  const fault = (column: ColumnKey, refusal: Refusal | undefined): void => {
    if (refusal && faults.every((other) => other.column !== column)) faults.push({ row, column, refusal })
  }
  const code = (said: SheetRefusalCode, written?: string): Refusal<SheetRefusalCode> =>
    written === undefined ? { code: said } : { code: said, values: { written } }

  if (cells.text !== undefined && nameKey(cells.text) !== nameKey(known.text)) fault('text', code('decisions/row-text-fixed'))
  // In an older version of the sheet they may only be what stood there then.
  if (cells.revision === String(known.revision)) {
    if (changed(cells.person, known.person)) fault('person', code('decisions/row-person-fixed'))
    if (changed(cells.latest, known.latest)) fault('latest', code('decisions/row-latest-fixed'))
  }

  const dueOn = cells.due === undefined ? known.dueOn : cells.due === '' ? null : dayWritten(cells.due)
  if (dueOn === undefined) fault('due', code('decisions/row-day-wrong', cells.due))
  const party = organisations.find(({ name, shortName }) => [name, shortName].some((each) => nameKey(each) === nameKey(cells.party ?? '')))
  const organisationId = cells.party === undefined ? known.organisationId : cells.party === '' ? null : party?.id
  if (organisationId === undefined) fault('party', code('decisions/row-party-unknown', cells.party))
  const state = cells.state ? stateOf(cells.state) : known.state
  if (state === undefined) fault('state', code('decisions/row-state-unknown', cells.state))

  const dueChanges = dueOn !== undefined && dueOn !== known.dueOn
  const partyChanges = organisationId !== undefined && organisationId !== known.organisationId
  const reports = state !== undefined && (state !== known.state || (cells.report ?? '') !== '')
  if (dueChanges || partyChanges) {
    const column = dueChanges ? 'due' : 'party'
    if (!known.mayKeep) fault(column, code('decisions/row-not-yours'))
    const refusal =
      whyNotRework(known.state) ??
      whyNotOpen({ ...known, dueOn: dueOn ?? null, organisationId: organisationId ?? null }, known.committee, today)
    fault(lacksParty(refusal) ? 'party' : column, refusal)
  }
  if (reports) {
    if (!known.mayReport) fault('state', code('decisions/row-not-yours'))
    if (!isReportedState(state)) fault('state', code('decisions/row-state-not-reported'))
    else fault(state === known.state ? 'state' : 'report', whyNotRework(known.state) ?? whyNotReport(state, cells.report ?? ''))
  }
  const changing = dueChanges || partyChanges || reports
  if (changing && cells.revision && cells.revision !== String(known.revision)) fault('revision', code('decisions/row-changed-meanwhile'))
  if (!changing || faults.length > 0) return { faults, change: undefined }
  const change: PlannedChange = {
    row,
    id: known.id,
    text: known.text,
    ...(dueChanges && { dueOn: { from: known.dueOn, to: dueOn } }),
    ...(partyChanges && { organisationId: { from: known.organisationId, to: organisationId } }),
    ...(reports && { report: { from: known.state, state: state as FollowUpState, text: cells.report ?? '' } }),
  }
  return { faults, change }
}

function changed(written: string | undefined, stands: string | null): boolean {
  return written !== undefined && nameKey(written) !== nameKey(stands ?? '')
}

function stateOf(written: string): FollowUpState | undefined {
  const states = Object.keys(stateNames) as FollowUpState[]
  return states.find((state) => stateNames[state].some((name) => nameKey(name) === nameKey(written)))
}
