import {
  type PlacedRow,
  type ReferenceRow,
  type ReferenceTable,
  referenceTables,
  tableShapes,
  type WantedTables,
} from './reference-tables.ts'

export interface RecordedFact {
  readonly row: ReferenceRow
  /** Belongs to the national map, so that the files ought to name it; what an installation adds of its own they need not. */
  readonly national: boolean
}

export type RecordedTables = Readonly<Record<ReferenceTable, readonly RecordedFact[]>>

export interface FieldChange {
  readonly field: string
  readonly from: string
  readonly to: string
}

export interface ReferenceChange {
  readonly table: ReferenceTable
  /** `ended`: got a last day that it had not. `unlisted`: recorded, but in no line of the files; nothing is done to it. */
  readonly change: 'added' | 'changed' | 'ended' | 'unlisted'
  readonly row: ReferenceRow
  /** As it is recorded, before the change. */
  readonly was?: ReferenceRow
  readonly fields: readonly FieldChange[]
}

export interface ReferenceChanges {
  readonly changes: readonly ReferenceChange[]
  readonly unchanged: number
}

/** What the files would change in the record. Nothing is ever taken away: a fact ends when the files give it a last day. */
export function referenceChanges(recorded: RecordedTables, wanted: WantedTables): ReferenceChanges {
  const changes: ReferenceChange[] = []
  let unchanged = 0
  for (const table of referenceTables) {
    const listed = wanted[table]
    if (!listed) continue
    const known = Map.groupBy(recorded[table], ({ row }) => identityOf(table, row))
    const told = Map.groupBy(listed, ({ row }) => identityOf(table, row))
    for (const identity of new Set([...told.keys(), ...known.keys()])) {
      const { pairs, added, unlisted } = paired(known.get(identity) ?? [], told.get(identity) ?? [])
      for (const { was, row } of pairs) {
        const fields = differences(table, was, row)
        if (fields.length === 0) unchanged += 1
        else changes.push({ table, change: isEnd(fields) ? 'ended' : 'changed', row, was, fields })
      }
      for (const row of added) changes.push({ table, change: 'added', row, fields: [] })
      for (const row of unlisted) changes.push({ table, change: 'unlisted', row, fields: [] })
    }
  }
  return { changes, unchanged }
}

/** Those that change the record. */
export function effectiveChanges({ changes }: ReferenceChanges): readonly ReferenceChange[] {
  return changes.filter(({ change }) => change !== 'unlisted')
}

/** What tells a fact from the others of its table, without the day it began. */
export function identityOf(table: ReferenceTable, row: ReferenceRow): string {
  return tableShapes[table].identity.map((column) => row[column]).join(' ')
}

/** The same first day is the same fact; what is then left over on both sides is the same fact with another first day. */
function paired(known: readonly RecordedFact[], told: readonly PlacedRow[]) {
  const left = [...known]
  const pairs: { was: ReferenceRow; row: ReferenceRow }[] = []
  const unpaired: ReferenceRow[] = []
  for (const { row } of told) {
    const at = left.findIndex((fact) => (fact.row['valid_from'] ?? '') === (row['valid_from'] ?? ''))
    const [same] = at >= 0 ? left.splice(at, 1) : []
    if (same) pairs.push({ was: same.row, row })
    else unpaired.push(row)
  }
  const added: ReferenceRow[] = []
  for (const row of unpaired) {
    const moved = left.shift()
    if (moved) pairs.push({ was: moved.row, row })
    else added.push(row)
  }
  return { pairs, added, unlisted: left.filter(({ national }) => national).map(({ row }) => row) }
}

function differences(table: ReferenceTable, was: ReferenceRow, row: ReferenceRow): FieldChange[] {
  return tableShapes[table].columns
    .map((field) => ({ field, from: was[field] ?? '', to: row[field] ?? '' }))
    .filter(({ from, to }) => from !== to)
}

function isEnd(fields: readonly FieldChange[]): boolean {
  return fields.some(({ field, from }) => field === 'valid_to' && from === '')
}
