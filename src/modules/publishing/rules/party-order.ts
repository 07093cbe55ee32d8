const sectors = ['region', 'municipality', 'general-practice', 'patients', 'other']

interface Ordered {
  readonly sector: string
  readonly name: string
}

/** Sector by sector as they sit at the table; municipalities by name, the others as they were entered. */
export function partyOrder(a: Ordered, b: Ordered): number {
  const bySector = sectors.indexOf(a.sector) - sectors.indexOf(b.sector)
  return bySector === 0 && a.sector === 'municipality' ? a.name.localeCompare(b.name, 'da') : bySector
}
