import { cleanCharacters } from '../../rules/clean-characters.ts'
import { Unreadable } from '../../rules/reading.ts'
import type { FormatReader, Reading, ReadingNote } from '../../rules/reading.ts'
import { TreeBuilder } from '../../rules/tree-builder.ts'
import { startsWith } from '../bytes.ts'
import { BodyWalker } from './body-walker.ts'
import type { DroppedDocx, Part } from './body-walker.ts'
import { Numbering } from './numbering.ts'
import { DocxPictures } from './docx-pictures.ts'
import { openMedia } from '../open-media.ts'
import { openPackage } from '../open-package.ts'
import { PictureTaker } from '../picture-taker.ts'
import { elementsOf, first, parseXml, textOfElement } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'
import { Styles } from './styles.ts'

/** Word documents. Any zip package is asked for one, so that the refusal can say what else it is. */
export const docxReader: FormatReader = {
  name: 'docx',
  recognises: (bytes) => startsWith(bytes, '504b0304') || startsWith(bytes, '504b0506'),
  async read(bytes, wishes): Promise<Reading> {
    const parts = await openPackage(bytes)
    const path = mainPath(parts)
    const main = partAt(parts, path)
    const styles = new Styles(related(parts, path, 'styles')[0]?.root)
    const numbering = new Numbering(related(parts, path, 'numbering')[0]?.root)
    const builder = new TreeBuilder()
    const dropped: DroppedDocx = { deletions: 0, links: 0 }
    const taker = new PictureTaker(wishes)
    const media = taker.isWished ? await openMedia(bytes, new Set(main.images.values())) : new Map<string, Uint8Array>()
    const walker = new BodyWalker(builder, styles, numbering, dropped, new DocxPictures(taker, media))

    for (const header of distinct(related(parts, path, 'header'))) walker.walk(header, header.root, 'header')
    walker.walk(main, first(main.root, 'w:body') ?? main.root)
    for (const footer of distinct(related(parts, path, 'footer'))) walker.walk(footer, footer.root, 'footer')
    for (const kind of ['footnotes', 'endnotes', 'comments']) {
      for (const carrier of related(parts, path, kind)) {
        for (const note of elementsOf(carrier.root).filter((element) => !isSeparator(element))) walker.walk(carrier, note, 'comment')
      }
    }
    return {
      format: 'docx',
      tree: builder.tree(),
      properties: propertiesOf(parts),
      notes: notesOf(dropped, taker.leftOut),
      ...(taker.isWished && { pictures: taker.taken }),
    }
  },
}

type Parts = ReadonlyMap<string, Uint8Array>

/** @throws Unreadable documents/unknown-format naming the kind of package, documents/damaged */
function mainPath(parts: Parts): string {
  const stated = relationships(parts, '').find(({ type }) => type === 'officeDocument')?.target
  if (stated && parts.has(stated) && !/^(?:xl|ppt)\//.test(stated)) return stated
  if (parts.has('word/document.xml')) return 'word/document.xml'
  const opendocument = new TextDecoder().decode(parts.get('mimetype')).startsWith('application/vnd.oasis.opendocument')
  const kind = opendocument ? 'odt' : parts.has('xl/workbook.xml') ? 'xlsx' : parts.has('ppt/presentation.xml') ? 'pptx' : 'zip'
  if (stated && kind === 'zip') throw new Unreadable('documents/damaged', { reason: stated })
  throw new Unreadable('documents/unknown-format', { kind })
}

function partAt(parts: Parts, path: string): Part {
  const relations = relationships(parts, path)
  return {
    root: parseXml(parts.get(path) ?? new Uint8Array()),
    links: new Map(relations.map(({ id, target, written }) => [id, written || target])),
    images: new Map(relations.filter(({ type }) => type === 'image').map(({ id, target }) => [id, target])),
  }
}

function related(parts: Parts, path: string, type: string): Part[] {
  return relationships(parts, path)
    .filter((relation) => relation.type === type && parts.has(relation.target))
    .map(({ target }) => partAt(parts, target))
}

/** `target` is the path in the package; `written` as the file says it, which for links is an address. */
function relationships(parts: Parts, path: string): { id: string; type: string; target: string; written: string }[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const rels = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`)
  if (!rels) return []
  return elementsOf(parseXml(rels)).map(({ attributes }) => {
    const written = attributes['Target'] ?? ''
    return { id: attributes['Id'] ?? '', type: (attributes['Type'] ?? '').split('/').at(-1)!, target: resolve(folder, written), written }
  })
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = `${folder}${target}`.split('/').filter((step) => step !== '.')
  return steps.reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), []).join('/')
}

/** First page, even and odd pages usually carry the same words. */
function distinct(found: readonly Part[]): Part[] {
  return found.filter((part, at) => found.findIndex((other) => textOfElement(other.root) === textOfElement(part.root)) === at)
}

function isSeparator(note: XmlElement): boolean {
  return /separator|continuationNotice/i.test(note.attributes['w:type'] ?? '')
}

function propertiesOf(parts: Parts): Reading['properties'] {
  const core = relationships(parts, '').find(({ type }) => type === 'core-properties')?.target ?? 'docProps/core.xml'
  const bytes = parts.get(core)
  const root = bytes && parseXml(bytes)
  const property = (name: string, local: string) => {
    const written = cleanCharacters(textOfElement(first(root, name))).trim()
    return written ? { [local]: written } : {}
  }
  return {
    ...property('dc:title', 'title'),
    ...property('dc:creator', 'author'),
    ...property('dcterms:created', 'created'),
    ...property('dcterms:modified', 'modified'),
  }
}

function notesOf(dropped: DroppedDocx, pictures: number): ReadingNote[] {
  return [
    ...(dropped.deletions ? [{ code: 'documents/dropped-deletions' as const, values: { count: dropped.deletions } }] : []),
    ...(dropped.links ? [{ code: 'documents/dropped-links' as const, values: { count: dropped.links } }] : []),
    ...(pictures ? [{ code: 'documents/left-out-pictures' as const, values: { count: pictures } }] : []),
  ]
}
