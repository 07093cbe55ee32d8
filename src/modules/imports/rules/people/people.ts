import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftPerson } from '../draft.ts'
import type { PeopleLabel } from '../lexicon/people-labels.ts'
import { isChairRole } from '../lexicon/roles.ts'
import { addToPerson, type PersonLine } from './person-line.ts'

/** People as they are gathered from a paper: one entry per name, however often it is written. */
export interface PeopleRegister {
  add(person: PersonLine, start: number, end: number, label: PeopleLabel | undefined, group: string | undefined): void
  /** More of the one who was added last: "Formand" or "(A)" on a line of its own. */
  addToLast(text: string, span: Span): void
  find(name: string): DraftPerson | undefined
  readonly people: readonly DraftPerson[]
  readonly count: number
  /** Indices of people whose name ends were judged by capitals alone. */
  readonly uncertain: readonly number[]
}

interface Entry {
  line: PersonLine
  label: PeopleLabel | undefined
  group: string | undefined
  places: Record<string, Span[]>
}

export function openPeopleRegister(): PeopleRegister {
  return new Register()
}

class Register implements PeopleRegister {
  readonly #entries: Entry[] = []
  readonly #byName = new Map<string, Entry>()
  #last: Entry | undefined

  add(line: PersonLine, start: number, end: number, label: PeopleLabel | undefined, group: string | undefined): void {
    const places: Record<string, Span[]> = { name: [[start + line.nameFrom, start + line.nameTo]], entry: [[start, end]] }
    const name = line.name.toLowerCase()
    const entry = { line, label, group, places }
    const known = this.#byName.get(name)
    this.#last = known ?? entry
    if (known) return merge(known, entry)
    this.#entries.push(entry)
    this.#byName.set(name, entry)
  }

  addToLast(text: string, span: Span): void {
    if (!this.#last) return
    this.#last.line = addToPerson(this.#last.line, text)
    this.#last.places['entry']!.push(span)
  }

  find(name: string): DraftPerson | undefined {
    const entry = this.#byName.get(name.toLowerCase())
    return entry && personOf(entry)
  }

  get count(): number {
    return this.#entries.length
  }

  get people(): readonly DraftPerson[] {
    return this.#entries.map(personOf)
  }

  get uncertain(): readonly number[] {
    return this.#entries.flatMap(({ line }, at) => (line.uncertain ? [at] : []))
  }
}

function merge(known: Entry, more: Entry): void {
  const one = known.line
  const other = more.line
  const strongerLabel =
    more.label && more.label.presence !== 'present' && more.line.presence === undefined
      ? { ...more.label, capacity: known.label?.capacity ?? more.label.capacity }
      : undefined
  const chairing = more.label?.role ? more.label : known.label?.role ? known.label : undefined
  known.line = {
    ...one,
    roles: [...new Set([...one.roles, ...other.roles])],
    ...((one.party ?? other.party) ? { party: one.party ?? other.party } : {}),
    ...((one.organisation ?? other.organisation) ? { organisation: one.organisation ?? other.organisation } : {}),
    ...((one.capacity ?? other.capacity) ? { capacity: one.capacity ?? other.capacity } : {}),
    ...(other.presence && other.presence !== 'present' ? { presence: other.presence } : {}),
    ...((one.remark ?? other.remark) ? { remark: [one.remark, other.remark].filter((remark) => remark).join(', ') } : {}),
  }
  known.label =
    strongerLabel ?? (chairing ? { ...chairing, presence: known.label?.presence ?? chairing.presence } : (known.label ?? more.label))
  if (known.label?.role || (known.group && more.label?.whole === undefined && !strongerLabel && known.label === more.label))
    known.group = more.label?.role ? known.group : (known.group ?? more.group)
  for (const [field, spans] of Object.entries(more.places)) known.places[field] = [...(known.places[field] ?? []), ...spans]
}

function personOf({ line, label, group, places }: Entry): DraftPerson {
  const ordinary = label === undefined || label.capacity === 'member' || label.capacity === 'chair'
  const capacity = (line.capacity === 'chair' && !ordinary ? undefined : line.capacity) ?? label?.capacity ?? 'member'
  const roles = line.roles.length === 0 && label?.role && group ? [group] : line.roles
  // One after another, in the draft's order: literals that spread their optional parts take many times as long.
  const person = { name: line.name } as Building
  if (line.party) person.party = line.party
  person.roles = roles
  if (line.organisation) person.organisation = line.organisation
  if (group) person.group = group
  person.capacity = capacity === 'member' && ordinary && roles.some(isChairRole) ? 'chair' : capacity
  person.presence = line.presence ?? label?.presence ?? 'present'
  if (line.remark) person.remark = line.remark
  person.places = places
  return person
}

type Building = { -readonly [K in keyof DraftPerson]: DraftPerson[K] }
