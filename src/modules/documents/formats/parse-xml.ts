import { SaxesParser } from 'saxes'
import { Unreadable } from '../rules/reading.ts'

/** An XML element; names carry the usual prefix of their namespace, whatever prefix the file chose. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** @throws Unreadable documents/damaged when it is not well-formed; entities beyond XML's own five are not. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  }
  const open = [root]
  parser.on('error', (error) => {
    throw new Unreadable('documents/damaged', { reason: error.message })
  })
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const { uri, prefix, local, value } of Object.values(tag.attributes)) attributes[nameOf(uri, prefix, local)] = value
    const element = { name: nameOf(tag.uri, tag.prefix, tag.local), attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void open.at(-1)!.children.push(text))
  parser.on('cdata', (text) => void open.at(-1)!.children.push(text))
  parser.write(decode(bytes)).close()
  return root.children.find((child) => typeof child !== 'string') ?? root
}

export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== 'string')
  return name ? elements.filter((child) => child.name === name) : elements
}

export function first(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => elementsOf(found, name)[0], element)
}

export function value(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return first(element, ...path)?.attributes['w:val']
}

/** An on/off property: present without a value means on. */
export function flag(element: XmlElement | undefined): boolean | undefined {
  return element && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1')
}

export function textOfElement(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOfElement(child))).join('')
}

/** Nothing for what is not there, or not well-formed. */
export function tryParseXml(bytes: Uint8Array | undefined): XmlElement | undefined {
  if (!bytes) return undefined
  try {
    return parseXml(bytes)
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

/** Every element of the name below, outermost first; not inside one that was found. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
}

function nameOf(uri: string, prefix: string, local: string): string {
  const usual = prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? prefix
  return usual ? `${usual}:${local}` : local
}

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/dc\/elements\/1\.1\/$/, 'dc'],
  [/\/dc\/terms\/$/, 'dcterms'],
]

function decode(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}
