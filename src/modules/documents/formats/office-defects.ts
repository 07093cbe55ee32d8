import type { FileDefect } from '../rules/file-defect.ts'
import { picturesIn } from './office-pictures.ts'
import { elementsOf, findAll, type XmlElement } from './parse-xml.ts'

/** What a part of a Word, Excel or PowerPoint file keeps that its readers were not to have, or cannot read. */
export function officeDefects(path: string, part: XmlElement): FileDefect[] {
  return [
    ...(hasEarlierWords(path, part) ? [{ kind: 'tracked-changes' as const }] : []),
    ...(hasComments(path, part) ? [{ kind: 'comments' as const }] : []),
    ...(isShown.test(path) && picturesIn(part).some(({ isDescribed }) => !isDescribed) ? [{ kind: 'picture-without-text' as const }] : []),
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
