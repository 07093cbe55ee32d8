import type { Refusal } from '../../../../kernel/refusal.ts'
import { type BodyBasicsRefusalCode, whyNotName, whyNotSpan } from './body-basics.ts'
import type { CommitteeState } from './body-state.ts'

export type CommitteeRefusalCode =
  | 'committees/body-belongs-to-partnership'
  | 'committees/body-belongs-to-organisation'
  | 'committees/body-outside-partnership'
  | 'committees/body-parent-not-there'
  | 'committees/body-parent-loop'
  | 'committees/body-committee-name-taken'

interface Span {
  readonly name: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

export interface AroundCommittee {
  readonly belongsTo: 'partnership' | 'organisation' | 'either'
  /** Those that the wanted slugs name. */
  readonly partnership?: Span | undefined
  readonly organisation?: { readonly name: string } | undefined
  readonly parent?: (Span & { readonly id: string }) | undefined
  /** Committee → what it is under, of all of them. */
  readonly parents: ReadonlyMap<string, string>
  /** Others of the same partnership or organisation that bear the name at the same time. */
  readonly sameName: readonly Span[]
}

/** @param wanted `to` is empty while no end is known */
export function whyNotKeepCommittee(
  wanted: CommitteeState & { readonly to: string; readonly id?: string },
  around: AroundCommittee,
): Refusal<BodyBasicsRefusalCode | CommitteeRefusalCode> | undefined {
  const { id, name, from, to } = wanted
  const wrong = whyNotName(name) ?? whyNotSpan(from, to) ?? whyNotBelong(around)
  if (wrong) return wrong
  if (around.sameName.length > 0) return { code: 'committees/body-committee-name-taken', values: { field: 'name', name } }
  return whyNotWithin({ from, to }, around.partnership) ?? whyNotUnder(from, around, id)
}

function whyNotBelong({ belongsTo, partnership, organisation }: AroundCommittee): Refusal<CommitteeRefusalCode> | undefined {
  if (belongsTo === 'partnership' && !partnership)
    return { code: 'committees/body-belongs-to-partnership', values: { field: 'partnership' } }
  if (belongsTo === 'organisation' && !organisation)
    return { code: 'committees/body-belongs-to-organisation', values: { field: 'organisation' } }
  return undefined
}

/** A committee is not under one that does not exist when it begins, nor under itself. */
function whyNotUnder(from: string, { parent, parents }: AroundCommittee, id?: string): Refusal<CommitteeRefusalCode> | undefined {
  if (!parent) return undefined
  for (
    let above: string | undefined = parent.id, steps = 0;
    above !== undefined && steps <= parents.size;
    above = parents.get(above), steps++
  )
    if (above === id) return { code: 'committees/body-parent-loop', values: { field: 'parent', parent: parent.name } }
  if ((parent.validFrom !== null && parent.validFrom > from) || (parent.validTo !== null && parent.validTo < from))
    return { code: 'committees/body-parent-not-there', values: { field: 'parent', parent: parent.name, from } }
  return undefined
}

/** No committee of a partnership lives longer than the partnership, nor began before it. */
export function whyNotWithin(
  { from, to }: { readonly from: string; readonly to: string },
  partnership: Span | undefined,
): Refusal<CommitteeRefusalCode> | undefined {
  if (!partnership) return undefined
  const { name, validFrom, validTo } = partnership
  const outside = (field: string, day: string, limit: string): Refusal<CommitteeRefusalCode> => ({
    code: 'committees/body-outside-partnership',
    values: { field, day, limit, partnership: name, side: field === 'from' ? 'before' : 'after' },
  })
  if (validFrom !== null && from < validFrom) return outside('from', from, validFrom)
  if (validTo === null) return undefined
  if (from > validTo) return outside('to', from, validTo)
  return to !== '' && to > validTo ? outside('to', to, validTo) : undefined
}
