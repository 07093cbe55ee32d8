import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftItemType, DraftRecommendation } from '../draft.ts'
import { itemTypeOf } from '../lexicon/item-words.ts'
import { spanOf } from '../lines/lines.ts'
import type { ItemPart } from '../head/paper-parts.ts'
import type { SectionPart } from './sections.ts'

interface TypeFound {
  type?: DraftItemType
  written?: string
  spans?: readonly Span[]
  assumed: boolean
}

/** From the headline, from a line that names the type of case, or assumed from title and recommendation. */
export function typeOf(part: ItemPart, sections: readonly SectionPart[], recommendations: readonly DraftRecommendation[]): TypeFound {
  const { type, typeAsWritten, typeSpan, title } = part.title
  if (type)
    return {
      type,
      ...(typeAsWritten ? { written: typeAsWritten } : {}),
      ...(typeSpan && part.headLines[0] ? { spans: [[part.headLines[0].start + typeSpan[0], part.headLines[0].start + typeSpan[1]]] } : {}),
      assumed: false,
    }
  for (const { kind, lines } of sections) {
    if (kind !== 'caseRoute' && kind !== 'competence' && kind !== 'theme') continue
    for (const line of lines) {
      const word = line.text.length < 30 ? itemTypeOf(line.text) : undefined
      const inBrackets = /\((orientering|beslutning|drøftelse|godkendelse)\)/i.exec(line.text)
      const found = word ?? (inBrackets?.[1] ? itemTypeOf(inBrackets[1]) : undefined)
      if (found) return { type: found, written: word ? line.text : inBrackets![1]!, spans: [spanOf(line)], assumed: false }
    }
  }
  const assumed = assumedType(title, recommendations)
  return assumed ? { type: assumed, assumed: true } : { assumed: false }
}

/** From the first word of the title, or from what the recommendation asks for. A doubt goes with it. */
function assumedType(title: string, recommendations: readonly DraftRecommendation[]): DraftItemType | undefined {
  if (/^(?:orientering|status(?:orientering)? (?:på|for|om|vedr)|gensidig orientering)/i.test(title)) return 'information'
  if (/^(?:tema)?drøftelse|^dialog om|^temadrøftelse/i.test(title)) return 'discussion'
  if (/^(?:beslutning(?!er)|godkendelse af (?!referat|dagsorden))/i.test(title)) return 'decision'
  if (
    recommendations.length === 1 &&
    /\borientering\S* (?:om .{1,120} )?(?:tages|blev taget|bliver taget) til efterretning/i.test(recommendations[0]!.text)
  )
    return 'information'
  return undefined
}
