import { nameKey } from '../../../../kernel/name-key.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type ColumnKey, newPersonWords } from './columns-lexicon.ts'

export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly organisationId: string | null
  /** As shown to tell two of one name apart. */
  readonly organisation: string | null
}

export type PersonRefusalCode =
  | 'committees/sheet-person-doubtful'
  | 'committees/sheet-person-unknown'
  | 'committees/sheet-person-id-of-another'

interface Written {
  readonly name: string
  /** As it stands in the column of ids. */
  readonly id: string | undefined
  readonly holder: { readonly personId: string } | undefined
  /** Whom the person is to act for. */
  readonly organisationId: string | null
}

/** Who is told to begin before, in a row above: somebody new of the same name and organisation is the same. */
interface Newcomer {
  readonly personId: string
  readonly name: string
  readonly organisationId: string | null
}

type PersonOfRow =
  | { readonly personId: string; readonly isNew: boolean }
  | { readonly refusal: Refusal<PersonRefusalCode>; readonly column: ColumnKey }

/** Who is meant by a name: never by the name alone. A new person's id is their name and organisation until they have one. */
export function personOfRow(
  { name, id, holder, organisationId }: Written,
  persons: readonly KnownPerson[],
  newcomers: readonly Newcomer[],
): PersonOfRow {
  const key = nameKey(name)
  if (id && newPersonWords.includes(id.toLowerCase())) return asNew()
  const byId = id ? persons.find((person) => person.id === id.toLowerCase()) : undefined
  if (byId && nameKey(byId.name) === key) return { personId: byId.id, isNew: false }
  // The holder's id is left standing when another name is written over theirs.
  if (id && id.toLowerCase() !== holder?.personId)
    return byId
      ? refused('personId', 'committees/sheet-person-id-of-another', { name: byId.name })
      : refused('personId', 'committees/sheet-person-unknown', { written: id })
  const named = persons.filter((person) => nameKey(person.name) === key)
  if (named.length === 0) return asNew()
  const [own, other] = named.filter((person) => person.organisationId !== null && person.organisationId === organisationId)
  if (own && !other) return { personId: own.id, isNew: false }
  const choices = named.map((person) => `${person.organisation ?? '?'}: ${person.id}`).join('; ')
  return refused('personId', 'committees/sheet-person-doubtful', { name, choices })

  function asNew(): PersonOfRow {
    const before = newcomers.find((one) => nameKey(one.name) === key && one.organisationId === organisationId)
    return { personId: before?.personId ?? `${key} ${organisationId ?? ''}`, isNew: true }
  }
}

function refused(column: ColumnKey, code: PersonRefusalCode, values: Refusal['values']): PersonOfRow {
  return { column, refusal: { code, ...(values && { values }) } }
}
