import { letters, roman } from '../../rules/count-in-letters.ts'
import { elementsOf, first, value } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'

interface Level {
  readonly format: string
  /** "%1.%2." */
  readonly text: string
  readonly start: number
  /** The first level whose step makes this one begin again; 0 for never. */
  readonly restart: number | undefined
  readonly styleId: string | undefined
  readonly legal: boolean
}

export interface Counted {
  readonly ordered: boolean
  readonly level: number
  /** As Word shows it; empty for bullets and for lists without numbers. */
  readonly marker: string
}

/** Counts as Word does: the file holds no numbers, only which list a paragraph belongs to. */
export class Numbering {
  private readonly abstracts = new Map<string, XmlElement>()
  private readonly lists = new Map<string, XmlElement>()
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()
  private readonly levelsOf = new Map<XmlElement, (Level | undefined)[]>()

  constructor(root: XmlElement | undefined) {
    for (const abstract of elementsOf(root, 'w:abstractNum')) this.abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract)
    for (const list of elementsOf(root, 'w:num')) this.lists.set(list.attributes['w:numId'] ?? '', list)
  }

  next({ numberingId, level: asked, styleId }: { numberingId: string; level: number; styleId?: string }): Counted | undefined {
    const list = this.lists.get(numberingId)
    const abstractId = this.abstractOf(list)
    if (!list || abstractId === undefined) return undefined
    const levels = this.levels(list, abstractId)
    const linked = styleId ? levels.findIndex((level) => level?.styleId === styleId) : -1
    const at = linked >= 0 ? linked : Math.min(8, Math.max(0, asked))
    const level = levels[at]
    if (!level) return undefined
    this.step(list, abstractId, at, levels)
    const ordered = level.format !== 'bullet'
    return { ordered, level: at, marker: ordered ? this.shown(abstractId, level, levels) : '' }
  }

  isBullet({ numberingId, level }: { numberingId: string; level: number }): boolean {
    const list = this.lists.get(numberingId)
    const abstractId = this.abstractOf(list)
    return list !== undefined && abstractId !== undefined && this.levels(list, abstractId)[level]?.format === 'bullet'
  }

  private step(list: XmlElement, abstractId: string, at: number, levels: readonly (Level | undefined)[]): void {
    const counters = this.counters.get(abstractId) ?? []
    this.counters.set(abstractId, counters)
    const id = list.attributes['w:numId'] ?? ''
    for (const override of this.begun.has(id) ? [] : elementsOf(list, 'w:lvlOverride')) {
      if (first(override, 'w:startOverride')) counters[Number(override.attributes['w:ilvl'] ?? 0)] = undefined
    }
    this.begun.add(id)
    for (let above = 0; above < at; above++) counters[above] ??= levels[above]?.start ?? 1
    const count = counters[at]
    counters[at] = count === undefined ? (levels[at]?.start ?? 1) : count + 1
    for (let below = at + 1; below < 9; below++) {
      const restart = levels[below]?.restart ?? below
      if (restart !== 0 && at < restart) counters[below] = undefined
    }
  }

  private shown(abstractId: string, level: Level, levels: readonly (Level | undefined)[]): string {
    const counters = this.counters.get(abstractId) ?? []
    return level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1
        return written(counters[index] ?? levels[index]?.start ?? 1, level.legal ? 'decimal' : (levels[index]?.format ?? 'decimal'))
      })
      .trim()
  }

  /** A list may point at another through a style of its own. */
  private abstractOf(list: XmlElement | undefined): string | undefined {
    const id = value(list, 'w:abstractNumId')
    const link = value(this.abstracts.get(id ?? ''), 'w:numStyleLink')
    if (!link) return id
    return [...this.abstracts].find(([, abstract]) => value(abstract, 'w:styleLink') === link)?.[0] ?? id
  }

  private levels(list: XmlElement, abstractId: string): (Level | undefined)[] {
    const known = this.levelsOf.get(list)
    if (known) return known
    const levels: (Level | undefined)[] = []
    for (const element of elementsOf(this.abstracts.get(abstractId), 'w:lvl'))
      levels[Number(element.attributes['w:ilvl'] ?? 0)] = levelFrom(element)
    for (const override of elementsOf(list, 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl'] ?? 0)
      const replaced = first(override, 'w:lvl')
      const start = value(override, 'w:startOverride')
      if (replaced) levels[at] = levelFrom(replaced)
      if (start && levels[at]) levels[at] = { ...levels[at], start: Number(start) }
    }
    this.levelsOf.set(list, levels)
    return levels
  }
}

function levelFrom(element: XmlElement): Level {
  const restart = value(element, 'w:lvlRestart')
  return {
    format: value(element, 'w:numFmt') ?? 'decimal',
    text: value(element, 'w:lvlText') ?? '',
    start: Number(value(element, 'w:start') ?? 1),
    restart: restart === undefined ? undefined : Number(restart),
    styleId: value(element, 'w:pStyle'),
    legal: first(element, 'w:isLgl') !== undefined,
  }
}

function written(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count)
  if (format === 'upperLetter') return letters(count).toUpperCase()
  if (format === 'lowerRoman') return roman(count)
  if (format === 'upperRoman') return roman(count).toUpperCase()
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  return format === 'none' ? '' : String(count)
}
