import { attributeOf, isElement } from './html-style.ts'
import type { Element, Node } from './html-style.ts'

/** Word writes a list as paragraphs that carry their level, from 1, and their number as text that others shall ignore. */
export function wordListLevel(element: Element): number | undefined {
  const level = /mso-list\s*:\s*\S{1,20}\s+level(\d)/i.exec(attributeOf(element, 'style') ?? '')?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Takes the number out of the paragraph. */
export function takeWordMarker(element: Element): string {
  for (const [at, child] of element.childNodes.entries()) {
    if (!isElement(child)) continue
    if (/mso-list\s*:\s*ignore/i.test(attributeOf(child, 'style') ?? '')) {
      element.childNodes.splice(at, 1)
      return textWithin(child).trim()
    }
    const inner = takeWordMarker(child)
    if (inner) return inner
  }
  return ''
}

function textWithin(node: Node): string {
  if ('value' in node) return node.value
  return isElement(node) ? node.childNodes.map(textWithin).join('') : ''
}
