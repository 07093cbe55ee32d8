import type { CommitteeKindTexts, SeatSector, Span } from './committee-kind.ts'
import type { CompositionFinding } from './composition.ts'
import type { KindSource } from './kind-sources.ts'

/** The words of the texts' section `composition`, in one language. */
export interface CompositionWords {
  readonly sources: Readonly<Record<KindSource, string>>
  readonly sectors: Readonly<Record<SeatSector, string>>
  seats(told: { readonly source: string; readonly asks: string; readonly found: number; readonly wanted: Span }): string
  nobody(told: { readonly source: string; readonly asks: string; readonly missing: string }): string
  chairs(told: { readonly source: string; readonly found: number; readonly wanted: number }): string
  noChairFrom(told: { readonly source: string; readonly sector: string }): string
  chairsFrom(told: { readonly source: string; readonly sector: string; readonly found: number }): string
  noLeg(told: { readonly source: string; readonly sector: string }): string
  inferred(sentence: string): string
}

/** A finding as a reader is told it, with its source, and with a mark when it was worked out rather than read. */
export function compositionSentence(finding: CompositionFinding, kind: CommitteeKindTexts, said: CompositionWords): string {
  const sentence = plainSentence(finding, kind, said)
  return finding.rule.inferred ? said.inferred(sentence) : sentence
}

function plainSentence({ about, rule, wanted, found }: CompositionFinding, kind: CommitteeKindTexts, said: CompositionWords): string {
  const source = said.sources[rule.source]
  const sector = said.sectors[rule.sector ?? 'other']
  if (about === 'chairs') return said.chairs({ source, found, wanted: wanted.atLeast })
  if (about === 'chair-from') return found === 0 ? said.noChairFrom({ source, sector }) : said.chairsFrom({ source, sector, found })
  if (about === 'secretariat-leg') return said.noLeg({ source, sector })
  const { asks, missing } = kind.composition[rule.key] ?? { asks: sector, missing: sector }
  return found === 0 ? said.nobody({ source, asks, missing }) : said.seats({ source, asks, found, wanted })
}
