import type { FileDefect } from '../rules/file-defect.ts'
import { elementsOf, findAll, type XmlElement } from './parse-xml.ts'

/** What a part of a Word, Excel or PowerPoint file keeps that its readers were not to have, or cannot read. */
export function officeDefects(path: string, part: XmlElement): FileDefect[] {
  return [
    ...(hasEarlierWords(path, part) ? [{ kind: 'tracked-changes' as const }] : []),
    ...(hasComments(path, part) ? [{ kind: 'comments' as const }] : []),
    ...(isShown.test(path) && picturesIn(part).some((described) => !described) ? [{ kind: 'picture-without-text' as const }] : []),
  ]
}

const changes = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']
const isShown = /^(?:word\/(?:document|header|footer)\d*\.xml|ppt\/slides\/[^/]*\.xml|xl\/drawings\/[^/]*\.xml)$/i

function hasEarlierWords(path: string, part: XmlElement): boolean {
  if (/^xl\/revisions\/revisionLog/i.test(path)) return true
  return /^word\//i.test(path) && changes.some((name) => findAll(part, name).length > 0)
}

/** A part for comments may be there with none in it. */
function hasComments(path: string, part: XmlElement): boolean {
  if (!/comments/i.test(path) || /\.rels$|commentsExtended|commentsIds|commentsExtensible|commentAuthors/i.test(path)) return false
  return elementsOf(part).some((element) => elementsOf(element).length > 0 || element.children.length > 0)
}

/** Of each picture whether a screen reader can say what it shows, or that it only decorates. */
function picturesIn(part: XmlElement): boolean[] {
  return [
    ...[...findAll(part, 'wp:inline'), ...findAll(part, 'wp:anchor')]
      .filter((drawing) => isPicture(drawing))
      .map((drawing) => isDescribed(elementsOf(drawing).find(({ name }) => name.endsWith('docPr')))),
    ...['p:pic', 'xdr:pic'].flatMap((name) =>
      findAll(part, name).map((picture) => isDescribed(elementsOf(elementsOf(picture)[0]).find((inner) => inner.name.endsWith('cNvPr')))),
    ),
    ...findAll(part, 'v:shape')
      .filter((shape) => findAll(shape, 'v:imagedata').length > 0)
      .map((shape) => Boolean(shape.attributes['alt']?.trim())),
  ]
}

function isPicture(drawing: XmlElement): boolean {
  return ['pic:pic', 'c:chart', 'dgm:relIds'].some((name) => findAll(drawing, name).length > 0)
}

function isDescribed(properties: XmlElement | undefined): boolean {
  if (!properties) return false
  const { attributes } = properties
  if (attributes['descr']?.trim() || attributes['title']?.trim()) return true
  return findAll(properties, 'adec:decorative').some(({ attributes: said }) => said['val'] !== '0')
}
