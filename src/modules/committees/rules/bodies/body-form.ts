import { type CommitteeField, committeeFields, type PartnershipField, partnershipFields, type BodyState } from './body-state.ts'

/** A form as it was sent: field → values. */
export type SentFields = Readonly<Record<string, readonly string[]>>

export function sentIn(fields: SentFields, name: string): string {
  return (fields[name]?.[0] ?? '').replaceAll('\r\n', '\n').trim()
}

export function partnershipIn(fields: SentFields): Readonly<Record<PartnershipField, string>> {
  return valuesOf(partnershipFields, fields)
}

export function committeeIn(fields: SentFields): Readonly<Record<CommitteeField, string>> {
  return valuesOf(committeeFields, fields)
}

/** What stood when the form was made, as it carries it. Whoever has changed it is told that something else stands. */
export function stoodIn(fields: SentFields): BodyState {
  try {
    const stood: unknown = JSON.parse(sentIn(fields, 'was'))
    if (stood === null || typeof stood !== 'object') return {}
    return Object.fromEntries(Object.entries(stood).map(([field, value]) => [field, String(value)]))
  } catch {
    return {}
  }
}

export function endIn(fields: SentFields) {
  return { was: stoodIn(fields), on: sentIn(fields, 'on'), reason: sentIn(fields, 'reason'), withThose: sentIn(fields, 'withThose') !== '' }
}

export function successionIn(fields: SentFields) {
  const [successor, on] = [sentIn(fields, 'successor'), sentIn(fields, 'successionOn')]
  return { was: stoodIn(fields), successor, on, withThose: sentIn(fields, 'withThose') !== '' }
}

function valuesOf<Field extends string>(names: readonly Field[], fields: SentFields): Readonly<Record<Field, string>> {
  return Object.fromEntries(names.map((name) => [name, sentIn(fields, name)])) as Record<Field, string>
}
