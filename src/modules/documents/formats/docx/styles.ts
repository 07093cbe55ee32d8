import { elementsOf, first, flag, value } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'

export interface TextStyle {
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly superscript?: boolean
  readonly hidden?: boolean
}

/** What the styles of a document say of its paragraphs and runs, each inherited from what it is based on. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>()
  private readonly defaultParagraph: string | undefined

  constructor(root: XmlElement | undefined) {
    for (const style of elementsOf(root, 'w:style')) this.byId.set(style.attributes['w:styleId'] ?? '', style)
    const normal = [...this.byId].find(
      ([, style]) =>
        style.attributes['w:type'] === 'paragraph' && flag({ ...style, attributes: { 'w:val': style.attributes['w:default'] ?? '0' } }),
    )
    this.defaultParagraph = normal?.[0]
  }

  /** 1 to 6 by outline level or by the style's name in English or Danish; undefined for running text. */
  headingLevel(paragraphProperties: XmlElement | undefined): number | undefined {
    const own = value(paragraphProperties, 'w:outlineLvl')
    if (own !== undefined) return levelOf(own)
    const id = value(paragraphProperties, 'w:pStyle')
    if (id !== undefined && !this.byId.has(id)) return levelNamed(id)
    for (const style of this.chain(id)) {
      const named = levelNamed(value(style, 'w:name') ?? '')
      if (named) return named
      const outline = value(style, 'w:pPr', 'w:outlineLvl')
      if (outline !== undefined) return levelOf(outline)
    }
    return undefined
  }

  /** `w:numPr` of the paragraph or of its style. */
  numbering(paragraphProperties: XmlElement | undefined): { numberingId: string; level: number; styleId?: string } | undefined {
    const own = first(paragraphProperties, 'w:numPr')
    const chain = this.chain(value(paragraphProperties, 'w:pStyle'))
    const styled = chain.find((style) => first(style, 'w:pPr', 'w:numPr', 'w:numId'))
    const numberingId = value(own, 'w:numId') ?? value(styled, 'w:pPr', 'w:numPr', 'w:numId')
    if (!numberingId || numberingId === '0') return undefined
    const level =
      value(own, 'w:ilvl') ?? chain.map((style) => value(style, 'w:pPr', 'w:numPr', 'w:ilvl')).find((found) => found !== undefined)
    return { numberingId, level: Number(level ?? 0), ...(own ? {} : { styleId: styled?.attributes['w:styleId'] }) }
  }

  /** The style of a run; a heading's own boldness says nothing. */
  textStyle(runProperties: XmlElement | undefined, paragraphStyleId: string | undefined, inHeading: boolean): TextStyle {
    const chain = [
      runProperties,
      ...this.chain(value(runProperties, 'w:rStyle'), false).map((style) => first(style, 'w:rPr')),
      ...(inHeading ? [] : this.chain(paragraphStyleId).map((style) => first(style, 'w:rPr'))),
    ]
    const inherited = (name: string) => chain.map((properties) => flag(first(properties, name))).find((found) => found !== undefined)
    const raised = chain.map((properties) => value(properties, 'w:vertAlign')).find((found) => found !== undefined)
    return {
      ...(inherited('w:b') ? { strong: true } : {}),
      ...(inherited('w:i') ? { emphasis: true } : {}),
      ...(raised === 'superscript' ? { superscript: true } : {}),
      ...(inherited('w:vanish') ? { hidden: true } : {}),
    }
  }

  private chain(styleId: string | undefined, orDefault = true): XmlElement[] {
    const chain: XmlElement[] = []
    let id = styleId ?? (orDefault ? this.defaultParagraph : undefined)
    while (id !== undefined && chain.length < 20) {
      const style = this.byId.get(id)
      if (!style || chain.includes(style)) break
      chain.push(style)
      id = value(style, 'w:basedOn')
    }
    return chain
  }
}

function levelNamed(name: string): number | undefined {
  if (/^(?:title|titel)$/i.test(name)) return 1
  const digit = /^(?:heading|overskrift)\s*([1-9])$/i.exec(name)?.[1]
  return digit ? Math.min(6, Number(digit)) : undefined
}

function levelOf(outline: string): number | undefined {
  const level = Number(outline)
  return level >= 0 && level < 9 ? Math.min(6, level + 1) : undefined
}
