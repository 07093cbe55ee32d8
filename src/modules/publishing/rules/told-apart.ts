/**
 * Names of partnerships that no two share: three clusters are called Midt, so those get their region behind.
 * @returns by id: "Sundhedsklynge Midt (Hovedstaden)", "Sundhedsklynge Byen"
 */
export function toldApart(
  partnerships: readonly { readonly id: string; readonly name: string; readonly region: string }[],
): ReadonlyMap<string, string> {
  const bearers = Map.groupBy(partnerships, ({ name }) => name)
  return new Map(
    partnerships.map(({ id, name, region }) => [id, bearers.get(name)!.length > 1 ? `${name} (${region.replace(/^Region /, '')})` : name]),
  )
}
