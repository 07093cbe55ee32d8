import type { CommitteeRole } from '../../../../kernel/actor.ts'
import type { IsoDay } from '../../../../kernel/dates.ts'
import { nameKey } from '../../../../kernel/name-key.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { Seat, Sitting } from '../seats/seat-history.ts'
import { isOn } from '../seats/period.ts'
import { whyNotMakeChair } from '../seats/why-not-make-chair.ts'
import { capacityNames, type ColumnKey } from './columns-lexicon.ts'
import { dayWritten } from './day-written.ts'
import { type KnownPerson, personOfRow } from './person-of-row.ts'
import type { SheetRow } from './sheet-rows.ts'

export interface SheetSeat extends Seat {
  readonly committeeId: string
  readonly name: string
  readonly appointedById: string | null
}

export interface SheetSitting extends Sitting {
  readonly committeeId: string
  readonly person: string
  readonly organisationId: string | null
  readonly partyLetter: string | null
  readonly title: string | null
}

/** The part of the record that a spreadsheet is about: the seats that whoever hands it in may fill. */
export interface SheetRecord {
  readonly committees: readonly {
    readonly id: string
    readonly name: string
    readonly validFrom: IsoDay | null
    readonly validTo: IsoDay | null
  }[]
  readonly seats: readonly SheetSeat[]
  /** Seats that may be filled with it; the others are only there so that nobody sits twice. */
  readonly ownSeats: ReadonlySet<string>
  /** Committees all of whose seats whoever hands it in keeps. */
  readonly keptCommittees: ReadonlySet<string>
  readonly sittings: readonly SheetSitting[]
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly shortName: string }[]
  /** Everyone whose name or id stands in the spreadsheet. */
  readonly persons: readonly KnownPerson[]
}

/** What can be said of a sitting beside who and when; what a spreadsheet has no column for stays as it was. */
export interface Facts {
  readonly organisationId: string | null
  readonly partyLetter: string | null
  readonly title: string | null
}

export type Wanted =
  | { readonly kind: 'nobody' }
  /** `to` where they are to leave; `facts` where they change. */
  | { readonly kind: 'same'; readonly sittingId: string; readonly to?: IsoDay; readonly facts?: Facts }
  | {
      readonly kind: 'another'
      readonly personId: string
      readonly name: string
      readonly isNew: boolean
      readonly capacity: CommitteeRole
      readonly from: IsoDay
      readonly to?: IsoDay | undefined
      readonly facts: Facts
    }

export interface RowMeaning {
  readonly row: number
  readonly seat: SheetSeat
  /** Who holds the seat on the day. */
  readonly holder: SheetSitting | undefined
  readonly wanted: Wanted
}

export type RowRefusalCode =
  | 'committees/sheet-seat-unknown'
  | 'committees/sheet-seat-doubtful'
  | 'committees/sheet-seat-twice'
  | 'committees/sheet-organisation-unknown'
  | 'committees/sheet-no-such-day'
  | 'committees/sheet-capacity-unknown'
  | 'committees/sheet-start-is-fixed'
  | 'committees/sheet-cannot-prolong'

interface RowRefused {
  readonly refusal: Refusal
  readonly column: ColumnKey
}

/** What one row wants of its seat from the day on. @param earlier the rows above it */
export function rowMeaning(row: SheetRow, record: SheetRecord, day: IsoDay, earlier: readonly RowMeaning[]): RowMeaning | RowRefused {
  const { cells } = row
  const seat = seatOf(row, record)
  if ('refusal' in seat) return seat
  const same = earlier.find((other) => other.seat.id === seat.id)
  if (same) return refused('seat', 'committees/sheet-seat-twice', { other: same.row })
  const ofSeat = record.sittings.filter(({ seatId }) => seatId === seat.id)
  const holder = ofSeat.find((sitting) => isOn(sitting, day))
  const name = cells.person ?? ''
  if (name === '') return { row: row.row, seat, holder, wanted: { kind: 'nobody' } }
  const from = dayIn(cells.from)
  const to = dayIn(cells.to)
  if (from === null) return refused('from', 'committees/sheet-no-such-day', { written: cells.from ?? '' })
  if (to === null) return refused('to', 'committees/sheet-no-such-day', { written: cells.to ?? '' })
  const capacity = cells.capacity ? capacityIn(cells.capacity) : (holder?.capacity ?? seat.capacity)
  if (!capacity) return refused('capacity', 'committees/sheet-capacity-unknown', { written: cells.capacity ?? '' })
  const organisationId = organisationOf(cells.organisation, record)
  if (organisationId === null)
    return refused('organisation', 'committees/sheet-organisation-unknown', { written: cells.organisation ?? '' })

  // A row that tells what the record tells, of whatever time, asks for nothing: as it was downloaded, so it comes back.
  const told = ofSeat.find((sitting) => isSame(sitting, cells) && from === sitting.validFrom && (to ?? null) === sitting.validTo)
  const sitting = told ?? (holder && isSame(holder, cells) ? holder : undefined)
  if (sitting && sitting.capacity === capacity) {
    if (from !== undefined && from !== sitting.validFrom)
      return refused('from', 'committees/sheet-start-is-fixed', { from: sitting.validFrom })
    const wantsEnd = cells.to !== undefined && (to ?? null) !== sitting.validTo
    if (wantsEnd && (to === undefined || (sitting.validTo !== null && to > sitting.validTo)))
      return refused('to', 'committees/sheet-cannot-prolong', { to: sitting.validTo ?? '' })
    const facts = factsIn(cells, organisationId, sitting)
    const wanted: Wanted = { kind: 'same', sittingId: sitting.id, ...(wantsEnd && to && { to }), ...(facts && { facts }) }
    return { row: row.row, seat, holder, wanted }
  }

  const notChair = whyNotMakeChair(record.keptCommittees.has(seat.committeeId), capacity, seat, holder)
  if (notChair) return { column: 'capacity', refusal: notChair }
  const actsFor = organisationId ?? seat.appointedById
  const person = sitting
    ? { personId: sitting.personId, isNew: false }
    : personOfRow({ name, id: cells.personId, holder, organisationId: actsFor }, record.persons, newcomers(earlier))
  if ('refusal' in person) return person
  return {
    row: row.row,
    seat,
    holder,
    wanted: {
      kind: 'another',
      ...person,
      name,
      capacity,
      from: from !== undefined && from !== holder?.validFrom ? from : day,
      ...(to !== undefined && to !== holder?.validTo && { to }),
      facts: { organisationId: actsFor, partyLetter: cells.party || null, title: cells.title || null },
    },
  }
}

/** @returns nothing where no capacity is called that */
export function capacityIn(written: string): CommitteeRole | undefined {
  const key = nameKey(written)
  const known = Object.entries(capacityNames) as [CommitteeRole, readonly string[]][]
  return known.find(([, names]) => names.some((name) => nameKey(name) === key))?.[0]
}

function seatOf({ cells }: SheetRow, { seats, ownSeats, committees }: SheetRecord): SheetSeat | RowRefused {
  const own = seats.filter(({ id }) => ownSeats.has(id))
  if (cells.seatId) {
    const seat = own.find(({ id }) => id === cells.seatId?.toLowerCase())
    return seat ?? refused('seatId', 'committees/sheet-seat-unknown', { written: cells.seat || cells.seatId })
  }
  const isNamed = (name: string, written: string | undefined): boolean => !written || nameKey(name) === nameKey(written)
  const named = own.filter((seat) => {
    const committee = committees.find(({ id }) => id === seat.committeeId)
    return cells.seat && nameKey(seat.name) === nameKey(cells.seat) && isNamed(committee?.name ?? '', cells.committee)
  })
  const [seat, other] = named
  if (!seat) return refused('seat', 'committees/sheet-seat-unknown', { written: cells.seat ?? '' })
  return other ? refused('seat', 'committees/sheet-seat-doubtful', { written: cells.seat ?? '' }) : seat
}

/** Absent where nothing is written, null where it is no day. */
function dayIn(written: string | undefined): IsoDay | undefined | null {
  return written ? (dayWritten(written) ?? null) : undefined
}

/** Absent where nothing is written, null where it is nobody known. */
function organisationOf(written: string | undefined, { organisations }: SheetRecord): string | undefined | null {
  if (!written) return undefined
  const key = nameKey(written)
  const named = organisations.filter(({ name, shortName }) => nameKey(name) === key || nameKey(shortName) === key)
  return (named.find(({ name }) => nameKey(name) === key) ?? named[0])?.id ?? null
}

function isSame({ person, personId }: SheetSitting, { person: name = '', personId: id }: SheetRow['cells']): boolean {
  return nameKey(person) === nameKey(name) && (!id || id.toLowerCase() === personId)
}

/** What the row says otherwise than the record. */
function factsIn(cells: SheetRow['cells'], organisationId: string | undefined, sitting: SheetSitting): Facts | undefined {
  const said = (cell: string | undefined, known: string | null): string | null => (cell === undefined ? known : cell || null)
  const facts = {
    organisationId: organisationId ?? sitting.organisationId,
    partyLetter: said(cells.party, sitting.partyLetter),
    title: said(cells.title, sitting.title),
  }
  const spaced = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ')
  const differs =
    facts.organisationId !== sitting.organisationId ||
    spaced(facts.partyLetter) !== spaced(sitting.partyLetter) ||
    spaced(facts.title) !== spaced(sitting.title)
  return differs ? facts : undefined
}

function newcomers(earlier: readonly RowMeaning[]) {
  return earlier.flatMap(({ wanted }) =>
    wanted.kind === 'another' && wanted.isNew
      ? [{ personId: wanted.personId, name: wanted.name, organisationId: wanted.facts.organisationId }]
      : [],
  )
}

function refused(column: ColumnKey, code: RowRefusalCode, values?: Refusal['values']): RowRefused {
  return { column, refusal: { code, ...(values && { values }) } }
}
