import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import type { FileText } from '../rules/file-text.ts'

/** Everything that a web page says, shows or keeps to itself. */
export function inspectHtml(html: string): FileText[] {
  const found = { text: [] as string[], comment: [] as string[], hidden: [] as string[] }
  walk(parse(html), found, false)
  return [
    { place: 'text', text: found.text.join('') },
    ...(found.comment.length > 0 ? [{ place: 'comment' as const, text: found.comment.join('\n') }] : []),
    ...(found.hidden.length > 0 ? [{ place: 'hidden-text' as const, text: found.hidden.join('\n') }] : []),
  ]
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'meta', 'head'])
const shown = new Set(['href', 'src', 'alt', 'title', 'content', 'value', 'placeholder'])

function walk(node: Tree.Node, found: { text: string[]; comment: string[]; hidden: string[] }, isHidden: boolean): void {
  if ('data' in node && node.nodeName === '#comment') found.comment.push(node.data)
  if (node.nodeName === '#text') {
    const { value } = node as Tree.TextNode
    if (!isHidden) found.text.push(value)
    else if (value.trim()) found.hidden.push(value)
  }
  if ('attrs' in node) for (const { name, value } of node.attrs) if (shown.has(name) || name.startsWith('data-')) found.hidden.push(value)
  const within =
    isHidden ||
    ('tagName' in node &&
      (unseen.has(node.tagName) || node.attrs.some(({ name, value }) => name === 'hidden' || /display:\s*none/i.test(value))))
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : []
  for (const child of children) walk(child, found, within)
  if ('tagName' in node && !['span', 'a', 'b', 'i', 'em', 'strong', 'u'].includes(node.tagName)) found.text.push('\n')
}
