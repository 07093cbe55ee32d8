import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Style } from '../rules/compose-runs.ts'
import { letters, roman } from '../rules/count-in-letters.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isHidden(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attributeOf(element, 'style') ?? '')
  )
}

/** The style of an element's text, from its tag and from what Word writes as CSS. */
export function styleWithin(element: Element, around: Style): Style {
  const css = attributeOf(element, 'style') ?? ''
  const weight = /font-weight\s*:\s*(\w+)/i.exec(css)?.[1]
  const slant = /font-style\s*:\s*(\w+)/i.exec(css)?.[1]
  return {
    ...around,
    ...(['b', 'strong'].includes(element.tagName) ? { strong: true } : {}),
    ...(['i', 'em', 'cite'].includes(element.tagName) ? { emphasis: true } : {}),
    ...(element.tagName === 'sup' ? { superscript: true } : {}),
    ...(weight ? { strong: /^bold/i.test(weight) || Number(weight) >= 600 } : {}),
    ...(slant ? { emphasis: /^(?:italic|oblique)/i.test(slant) } : {}),
    ...(element.tagName === 'a' && attributeOf(element, 'href') ? { href: attributeOf(element, 'href') } : {}),
  }
}

/** What a browser writes before an item of an ordered list. */
export function listMarker(list: Element, number: number): string | undefined {
  const css = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributeOf(list, 'style') ?? '')?.[1]?.toLowerCase()
  const type = css ?? attributeOf(list, 'type') ?? 'decimal'
  if (type === 'none') return undefined
  if (type === 'a' || /^lower-(?:alpha|latin)$/.test(type)) return `${letters(number)}.`
  if (type === 'A' || /^upper-(?:alpha|latin)$/.test(type)) return `${letters(number).toUpperCase()}.`
  if (type === 'i' || type === 'lower-roman') return `${roman(number)}.`
  return type === 'I' || type === 'upper-roman' ? `${roman(number).toUpperCase()}.` : `${number}.`
}
