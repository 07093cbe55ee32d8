import type { CommitteeRole } from '../../../../kernel/actor.ts'
import { isIsoDay, type IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { isUuid } from '../../../../kernel/uuid.ts'

/** Somebody of the record, or a name that is still to be told from others like it. */
export type PersonMeant = { readonly personId: string } | { readonly name: string; readonly isNew: boolean }

interface Appointing {
  readonly capacity: CommitteeRole
  readonly person: PersonMeant
  /** Whom they act for; who appoints to the seat where it is left out. */
  readonly organisationId?: string | undefined
  readonly partyLetter?: string | undefined
  readonly title?: string | undefined
  readonly from: IsoDay
  readonly to?: IsoDay | undefined
  /** Whether the right to read and do follows. */
  readonly access: boolean
}

/** What somebody wants done about who sits where. */
export type SeatDeed =
  | (Appointing & { readonly kind: 'appoint'; readonly seatId: string })
  | (Appointing & { readonly kind: 'beside'; readonly besideId: string })
  | { readonly kind: 'end'; readonly membershipId: string; readonly lastDay: IsoDay; readonly keepAccess: boolean }
  | { readonly kind: 'move'; readonly membershipId: string; readonly seatId: string; readonly from: IsoDay }

export type SeatDeedRefusalCode =
  | 'committees/no-such-day'
  | 'committees/nobody-named'
  | 'committees/no-seat-chosen'
  | 'committees/organisation-not-known'
  | 'committees/person-not-known'

/** Fields as a form sends them, under the names in the address of the page that shows what a deed means. */
export type DeedFields = Readonly<Record<string, string | undefined>>

export interface RefusedDeed {
  readonly refusal: Refusal<SeatDeedRefusalCode>
  readonly field: string
}

export type ReadDeed = { readonly deed: SeatDeed } | RefusedDeed

export function readDeed(fields: DeedFields): ReadDeed {
  const kind = fields['handling']
  if (kind === 'end') {
    const lastDay = dayIn(fields, 'til')
    if (!lastDay) return refusedAt('til', 'committees/no-such-day')
    return { deed: { kind, membershipId: idIn(fields, 'medlem'), lastDay, keepAccess: fields['behold'] === 'ja' } }
  }
  const from = dayIn(fields, 'fra')
  if (!from) return refusedAt('fra', 'committees/no-such-day')
  if (kind === 'move') {
    if (!isUuid(fields['plads'] ?? '')) return refusedAt('plads', 'committees/no-seat-chosen')
    return { deed: { kind, membershipId: idIn(fields, 'medlem'), seatId: idIn(fields, 'plads'), from } }
  }
  const person = personIn(fields)
  if (!person) return refusedAt('navn', 'committees/nobody-named')
  if (fields['til']?.trim() && !dayIn(fields, 'til')) return refusedAt('til', 'committees/no-such-day')
  const appointing: Appointing = {
    capacity: capacityNamed(fields['funktion']),
    person,
    organisationId: isUuid(fields['organisation'] ?? '') ? fields['organisation'] : undefined,
    partyLetter: written(fields, 'parti'),
    title: written(fields, 'titel'),
    from,
    to: dayIn(fields, 'til'),
    access: fields['adgang'] === 'ja',
  }
  if (kind === 'beside') return { deed: { ...appointing, kind, besideId: idIn(fields, 'medlem') } }
  return { deed: { ...appointing, kind: 'appoint', seatId: idIn(fields, 'plads') } }
}

/** Whoever is named must be in the record: @param known ids of its organisations @param person whom the id means */
export function whyNotKnown(
  deed: SeatDeed,
  known: { readonly organisations: ReadonlySet<string>; readonly person: object | undefined },
): RefusedDeed | undefined {
  if (deed.kind === 'end' || deed.kind === 'move') return undefined
  if ('personId' in deed.person && !known.person) return refusedAt('navn', 'committees/person-not-known')
  if (deed.organisationId && !known.organisations.has(deed.organisationId))
    return refusedAt('organisation', 'committees/organisation-not-known')
  return undefined
}

/** What `readDeed` reads back as the same deed. */
export function fieldsOf(deed: SeatDeed): Record<string, string> {
  const all: Record<string, string | undefined> = { handling: deed.kind }
  if (deed.kind === 'end') Object.assign(all, { medlem: deed.membershipId, til: deed.lastDay, behold: deed.keepAccess ? 'ja' : undefined })
  else if (deed.kind === 'move') Object.assign(all, { medlem: deed.membershipId, plads: deed.seatId, fra: deed.from })
  else
    Object.assign(all, {
      ...(deed.kind === 'beside' ? { medlem: deed.besideId } : { plads: deed.seatId }),
      ...('personId' in deed.person
        ? { person: deed.person.personId }
        : { navn: deed.person.name, ny: deed.person.isNew ? 'ja' : undefined }),
      funktion: deed.capacity,
      organisation: deed.organisationId,
      parti: deed.partyLetter,
      titel: deed.title,
      fra: deed.from,
      til: deed.to,
      adgang: deed.access ? 'ja' : undefined,
    })
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

const capacities: readonly CommitteeRole[] = ['chair', 'member', 'substitute', 'adviser', 'secretary', 'observer']

/** What a form calls a capacity; a member's where it names none. */
export function capacityNamed(sent: string | undefined): CommitteeRole {
  return capacities.find((known) => known === sent) ?? 'member'
}

/** A person chosen among several of one name counts before the name. */
function personIn(fields: DeedFields): PersonMeant | undefined {
  const chosen = fields['person'] ?? ''
  if (isUuid(chosen)) return { personId: chosen }
  const name = fields['navn']?.trim().replace(/\s+/g, ' ').slice(0, 200)
  return name ? { name, isNew: chosen === 'ny' || fields['ny'] === 'ja' } : undefined
}

function dayIn(fields: DeedFields, name: string): IsoDay | undefined {
  const day = fields[name]?.trim() ?? ''
  return isIsoDay(day) ? day : undefined
}

function written(fields: DeedFields, name: string): string | undefined {
  return fields[name]?.trim().slice(0, 200) || undefined
}

/** Nothing's id where it is none: the record then knows nothing under it. */
function idIn(fields: DeedFields, name: string): string {
  const id = fields[name] ?? ''
  return isUuid(id) ? id.toLowerCase() : '00000000-0000-0000-0000-000000000000'
}

function refusedAt(field: string, code: SeatDeedRefusalCode): RefusedDeed {
  return { field, refusal: { code } }
}
