import type { Refusal } from '../../../../kernel/refusal.ts'

/** The three that sit at a cluster's table. */
export const sectorsAtTable = ['region', 'municipality', 'general-practice'] as const
export type SectorAtTable = (typeof sectorsAtTable)[number]

export type SectorCode = 'meetings/sectors-missing' | 'meetings/why-here-missing'

/** Only a committee of several sectors has the question: which of them it concerns. @param parties sectors of its parties, repeated as they come */
export function sectorsAsked(parties: readonly string[]): SectorAtTable[] {
  const present = sectorsAtTable.filter((sector) => parties.includes(sector))
  return present.length > 1 ? present : []
}

/** What concerns one or two only can mostly be solved between them: then it is asked why the cluster treats it. */
export function asksWhyHere(concerned: readonly string[], asked: readonly SectorAtTable[]): boolean {
  return asked.some((sector) => !concerned.includes(sector))
}

export function whyNotOfSectors(
  concerned: readonly string[],
  whyHere: string | null | undefined,
  asked: readonly SectorAtTable[],
): Refusal<SectorCode> | undefined {
  if (asked.length === 0) return undefined
  if (!asked.some((sector) => concerned.includes(sector))) return { code: 'meetings/sectors-missing', values: { field: 'sectors' } }
  if (!asksWhyHere(concerned, asked) || whyHere?.trim()) return undefined
  return { code: 'meetings/why-here-missing', values: { field: 'whyHere' } }
}
