import type { FileText } from '../rules/file-text.ts'
import { elementsOf, findAll, textOfElement, tryParseXml, type XmlElement } from './parse-xml.ts'

/** A workbook's sheets and the texts that their cells share. */
export interface Workbook {
  readonly isSheet: (path: string) => boolean
  readonly textsOf: (path: string, sheet: XmlElement) => FileText[]
  /** What no cell names any more is still in the file. Asked last. */
  readonly leftOver: () => FileText[]
}

export function openWorkbook(parts: ReadonlyMap<string, Uint8Array>): Workbook {
  const sheets = sheetsOf(parts)
  const shared = findAll(tryParseXml(parts.get('xl/sharedStrings.xml')) ?? nothing, 'si').map(textOfElement)
  const used = new Set<number>()
  return {
    isSheet: (path) => sheets.has(path),
    textsOf(path, sheet) {
      const { name = '', hidden = false } = sheets.get(path) ?? {}
      const around = elementsOf(sheet).filter((part) => part.name !== 'sheetData')
      const text = [...findAll(sheet, 'c').flatMap(cellTexts), ...around.map(textOfElement)].filter(Boolean).join('\n')
      return [{ place: hidden ? 'hidden-sheet' : 'sheet', of: name, text }]
    },
    leftOver() {
      const text = shared.filter((_, at) => !used.has(at)).join('\n')
      return text ? [{ place: 'hidden-text', text }] : []
    },
  }

  function cellTexts(cell: XmlElement): string[] {
    const written = elementsOf(cell, 'v').map(textOfElement).join('')
    if (cell.attributes['t'] === 's') used.add(Number(written))
    const value = cell.attributes['t'] === 's' ? (shared[Number(written)] ?? '') : written
    // A number of nine digits may have lost the zero that it began with.
    const whole = cell.attributes['t'] === undefined && /^\d{9}$/.test(value) ? `0${value}` : value
    return [whole, ...elementsOf(cell, 'is').map(textOfElement), ...elementsOf(cell, 'f').map(textOfElement)]
  }
}

interface Sheet {
  readonly name: string
  readonly hidden: boolean
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }

function sheetsOf(parts: ReadonlyMap<string, Uint8Array>): Map<string, Sheet> {
  const workbook = tryParseXml(parts.get('xl/workbook.xml')) ?? nothing
  const relations = tryParseXml(parts.get('xl/_rels/workbook.xml.rels')) ?? nothing
  const targets = new Map(elementsOf(relations).map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']))
  return new Map(
    findAll(workbook, 'sheet').map(({ attributes }) => {
      const target = targets.get(attributes['r:id'] ?? '') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      return [path, { name: attributes['name'] ?? '', hidden: (attributes['state'] ?? 'visible') !== 'visible' }]
    }),
  )
}
