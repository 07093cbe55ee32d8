import type { IsoDay } from '../../../../kernel/dates.ts'

/** A committee as far as it can be asked on a day. */
export interface AskedCommittee {
  readonly id: string
  readonly name: string
  readonly organisationId: string | null
  readonly validFrom: IsoDay | null
  readonly validTo: IsoDay | null
  readonly successorId: string | null
}

/** The committee itself while it is there, else the one that follows it on that day; none where nobody does. */
export function committeeInOffice(
  committees: ReadonlyMap<string, AskedCommittee>,
  id: string,
  day: IsoDay,
): { readonly committee: AskedCommittee; readonly inPlaceOf?: AskedCommittee } | undefined {
  const first = committees.get(id)
  const passed = new Set<string>()
  for (let at = first; at && !passed.has(at.id); at = committees.get(at.successorId ?? '')) {
    if (!isDissolved(at, day)) return at === first ? { committee: at } : { committee: at, inPlaceOf: first! }
    passed.add(at.id)
  }
  return undefined
}

export function isDissolved({ validTo }: Pick<AskedCommittee, 'validTo'>, day: IsoDay): boolean {
  return validTo !== null && validTo < day
}
