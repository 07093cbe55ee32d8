import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import type { FileDefect } from '../rules/file-defect.ts'

/** Pictures of a web page that say nothing to those who cannot see them; an empty description says that one only decorates. */
export function htmlDefects(html: string): FileDefect[] {
  return hasUndescribedPicture(parse(html)) ? [{ kind: 'picture-without-text' }] : []
}

function hasUndescribedPicture(node: Tree.Node): boolean {
  if ('tagName' in node && node.tagName === 'img' && !node.attrs.some(({ name }) => name === 'alt')) return true
  return 'childNodes' in node && node.childNodes.some(hasUndescribedPicture)
}
