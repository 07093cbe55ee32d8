import type { Language } from '../../../kernel/language.ts'
import { textsIn } from '../../../ui/texts-in.ts'
import type { ChartEntry } from '../rules/chart-entries.ts'
import { boxWidth } from '../rules/organisation-chart.ts'
import { wrappedLines } from '../rules/wrapped-lines.ts'
import { committeeKindName } from './committee-kind-name.ts'
import { partnershipKindName } from './partnership-kind-name.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

export const boxPadding = 12

export interface SectorChip {
  readonly sector: string
  readonly word: string
  readonly x: number
  readonly line: number
}

/** What is written in an entry's box, line by line, and how high that makes it. Widths are estimated: a file brings no fonts. */
export interface WrittenBox {
  readonly kind: readonly string[]
  readonly name: readonly string[]
  readonly level: readonly string[]
  readonly chips: readonly SectorChip[]
  readonly height: number
}

const inside = boxWidth - 2 * boxPadding
const letter = { small: 7, name: 8.6, chip: 7.6 }
export const lineHeight = { small: 17, name: 20, chip: 20 }

export function writtenBox(entry: ChartEntry, language: Language): WrittenBox {
  const kind = wrappedLines(kindOf(entry, language), Math.floor(inside / letter.small))
  const name = wrappedLines(entry.name, Math.floor(inside / letter.name))
  const level = wrappedLines(besideName(entry, language), Math.floor(inside / letter.small))
  const chips = sectorChips(entry.sectors, language)
  const chipLines = chips.length > 0 ? chips.at(-1)!.line + 1 : 0
  const height =
    2 * boxPadding + (kind.length + level.length) * lineHeight.small + name.length * lineHeight.name + chipLines * lineHeight.chip
  return { kind, name, level, chips, height: height + (chipLines > 0 ? 4 : 0) }
}

export function kindOf({ what, kind }: ChartEntry, language: Language): string {
  return what === 'partnership' ? partnershipKindName(kind, language) : committeeKindName(kind, language)
}

/** "Fagligt niveau", "Furesø Kommune". */
export function besideName({ level, organisation }: ChartEntry, language: Language): string {
  return organisation ?? (level ? wordFor(words(language).levels, level) : '')
}

export function sectorWord(sector: string, language: Language): string {
  return wordFor({ ...textsIn(language).sectors, ...words(language).chart.sectors }, sector)
}

function sectorChips(sectors: readonly string[], language: Language): SectorChip[] {
  let x = 0
  let line = 0
  return sectors.map((sector) => {
    const word = sectorWord(sector, language)
    const width = 18 + word.length * letter.chip + 12
    if (x > 0 && x + width > inside + 12) {
      x = 0
      line += 1
    }
    const chip = { sector, word, x, line }
    x += width
    return chip
  })
}
