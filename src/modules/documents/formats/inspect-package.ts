import type { FileDefect } from '../rules/file-defect.ts'
import type { FilePlace, FileText } from '../rules/file-text.ts'
import { inspectWord } from './inspect-word.ts'
import { openWorkbook } from './inspect-workbook.ts'
import { officeDefects } from './office-defects.ts'
import { openPackage, packageLimits } from './open-package.ts'
import { elementsOf, findAll, textOfElement, tryParseXml, type XmlElement } from './parse-xml.ts'

export interface EmbeddedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files within the file: Word keeps a chart's whole workbook. */
const embedded = /(?:^|\/)(?:embeddings|media|activeX)\/(?!.*\.(?:xml|rels|vml)$)|vbaProject\.bin$/i
const everyFile = /[^/]$/
/** Parts that say how things look, in words of the program's own. */
const furniture = /^\[Content_Types]|\/theme\/|\/fontTable\.xml$|\/styles\.xml$|^xl\/sharedStrings\.xml$/i

const places: readonly (readonly [RegExp, FilePlace])[] = [
  [/^docProps\//i, 'property'],
  [/comments|persons?\//i, 'comment'],
  [/\/(?:footnotes|endnotes)\.xml$|\/notesSlides\//i, 'footnote'],
  [/\/(?:header|footer)\d*\.xml$/i, 'header-or-footer'],
  [/^word\/document\d*\.xml$|\/slides\//i, 'text'],
]

/**
 * Every text of a Word, Excel or PowerPoint file, whatever part it stands in: what is deleted, hidden, commented, cached
 * or left in the properties goes along with the file. Of an archive, its files.
 *
 * @throws Unreadable
 */
export async function inspectPackage(bytes: Uint8Array): Promise<{ texts: FileText[]; files: EmbeddedFile[]; defects: FileDefect[] }> {
  const parts = await openPackage(bytes, packageLimits, embedded)
  if (!isDocument(parts)) return archive(await openPackage(bytes, packageLimits, everyFile))
  const workbook = openWorkbook(parts)
  const texts: FileText[] = []
  const files: EmbeddedFile[] = []
  const defects: FileDefect[] = []
  for (const [path, content] of parts) {
    const part = embedded.test(path) || furniture.test(path) ? undefined : tryParseXml(content)
    if (part) defects.push(...officeDefects(path, part))
    if (embedded.test(path)) files.push({ name: path.slice(path.lastIndexOf('/') + 1), bytes: content })
    else if (furniture.test(path)) continue
    else if (!part) texts.push({ place: 'other', of: path, text: new TextDecoder().decode(content) })
    else if (workbook.isSheet(path)) texts.push(...workbook.textsOf(path, part))
    else texts.push(...(/\.rels$/i.test(path) ? outwardLinks(part) : textsOf(path, part)))
  }
  return { texts: [...texts, ...workbook.leftOver()], files, defects: onceEach(defects) }
}

/** What names the parts of an Office file, or of an OpenDocument one. */
function isDocument(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return parts.has('[Content_Types].xml') || parts.has('mimetype')
}

/** An archive is as many files as it holds; its folders have names too. */
function archive(parts: ReadonlyMap<string, Uint8Array>) {
  const files = [...parts].map(([path, bytes]) => ({ name: path.slice(path.lastIndexOf('/') + 1), bytes }))
  const folders = new Set([...parts.keys()].flatMap((path) => path.split('/').slice(0, -1)))
  const texts: FileText[] = folders.size > 0 ? [{ place: 'file-name', text: [...folders].join('\n') }] : []
  return { texts, files, defects: [] }
}

function textsOf(path: string, part: XmlElement): FileText[] {
  const place = places.find(([pattern]) => pattern.test(path))?.[1] ?? 'other'
  const written = ['text', 'footnote', 'header-or-footer'].includes(place) ? inspectWord(part, place) : []
  if (written.length > 0) return written
  return [{ place, ...(place === 'other' && { of: path }), text: [...linesIn(part), ...attributesIn(part)].join('\n') }]
}

/** Text by element; a paragraph's runs stand together. */
function linesIn(element: XmlElement): string[] {
  const own = element.children.filter((child) => typeof child === 'string').join('')
  const joined = element.name === 'w:p' && findAll(element, 'w:t').length > 0 ? [textOfElement(element)] : []
  return [...(own.trim() ? [own] : []), ...joined, ...elementsOf(element).flatMap(linesIn)]
}

function attributesIn(element: XmlElement): string[] {
  return [...Object.values(element.attributes), ...elementsOf(element).flatMap(attributesIn)]
}

/** Also those that point to files on somebody's own drive. */
function outwardLinks(relations: XmlElement): FileText[] {
  const targets = elementsOf(relations).flatMap(({ attributes }) =>
    attributes['TargetMode'] === 'External' ? (attributes['Target'] ?? []) : [],
  )
  return targets.length > 0 ? [{ place: 'other', of: 'links', text: targets.join('\n') }] : []
}

function onceEach(defects: readonly FileDefect[]): FileDefect[] {
  return [...new Map(defects.map((defect) => [`${defect.kind} ${defect.of ?? ''}`, defect])).values()]
}
