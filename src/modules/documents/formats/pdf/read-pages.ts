import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { Unreadable } from '../../rules/reading.ts'
import type { Reading } from '../../rules/reading.ts'
import { safeHref } from '../safe-href.ts'
import type { Item, Page } from './layout.ts'
import { drawnSigns } from './drawn-signs.ts'
import type { Instructions, Place } from './drawn-signs.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

export interface PdfText {
  readonly pages: readonly Page[]
  readonly properties: Reading['properties']
  /** Links whose address could run code. */
  readonly droppedLinks: number
}

/** @throws Unreadable documents/encrypted, documents/damaged */
export async function readPages(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await open(bytes)
  try {
    const { OPS } = await getResolvedPDFJS()
    const pages: Page[] = []
    let droppedLinks = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const links = await linksOn(page)
      droppedLinks += links.filter(({ href }) => href === undefined).length
      pages.push(await readPage(page, number, links, OPS))
      page.cleanup()
    }
    return { pages, properties: await propertiesOf(pdf), droppedLinks }
  } finally {
    await pdf.loadingTask.destroy().catch(() => {})
  }
}

/** The library takes the bytes over, so it gets a copy. */
async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false, disableFontFace: true, maxImageSize: 1 })
  } catch (error) {
    const { name, message } = error as Error
    throw name === 'PasswordException' ? new Unreadable('documents/encrypted') : new Unreadable('documents/damaged', { reason: message })
  }
}

async function readPage(page: PdfPage, number: number, links: readonly Link[], ops: Readonly<Record<string, number>>): Promise<Page> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const content = await page.getTextContent()
  // Also makes the fonts known.
  const instructions: Instructions = await page.getOperatorList().catch(() => ({ fnArray: [], argsArray: [] }))
  const items: Item[] = []
  const turned: Item[] = []
  const seen = new Set<string>()
  for (const found of content.items) {
    if (!('str' in found) || found.str.trim() === '') continue
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = found.transform as number[]
    const place = { x: e - left, y: f - bottom, width: found.width, size: Math.round((Math.hypot(c, d) || found.height) * 10) / 10 }
    // Letters are made bold by printing them twice, a hair apart.
    const print = `${found.str}@${Math.round(place.x)},${Math.round(place.y)}`
    if (seen.has(print)) continue
    seen.add(print)
    const href = links.find((link) => link.holds(e + found.width / 2, f + place.size / 3))?.href
    const item = { text: found.str, ...place, ...styleOf(found.fontName, page), ...(href ? { href } : {}) }
    if (Math.abs(b) > Math.abs(a) / 4 || a < 0 || content.styles[found.fontName]?.vertical) turned.push(item)
    else items.push(item)
  }
  const { hyphens, spots } = drawnSigns(instructions, ops)
  const onPage = (place: Place) => ({ ...place, x: place.x - left, y: place.y - bottom })
  items.push(...hyphens.map((place) => hyphenBeside(items, onPage(place))))
  // A page with hundreds of spots is a drawing.
  if (spots.length < 300) items.push(...spots.flatMap((place) => bulletBefore(items, onPage(place)) ?? []))
  return { number, width: right - left, height: top - bottom, items, turned }
}

interface Link {
  readonly href: string | undefined
  holds(x: number, y: number): boolean
}

async function linksOn(page: PdfPage): Promise<Link[]> {
  const annotations: { subtype?: string; url?: string; unsafeUrl?: string; rect?: number[] }[] = await page.getAnnotations().catch(() => [])
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect = [] }) => {
    const address = url ?? unsafeUrl
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect
    return subtype === 'Link' && address
      ? [{ href: safeHref(address), holds: (x: number, y: number) => x >= x0 && x <= x1 && y >= y0 && y <= y1 }]
      : []
  })
}

/** A hyphen in the style of the text that it ends. */
function hyphenBeside(items: readonly Item[], place: Place): Item {
  const before = items.findLast((item) => Math.abs(item.y - place.y) < 1 && Math.abs(item.x + item.width - place.x) < place.size / 2)
  return {
    ...place,
    text: '\u00ad',
    strong: before?.strong ?? false,
    emphasis: before?.emphasis ?? false,
    ...(before?.href ? { href: before.href } : {}),
  }
}

/** A spot is a bullet when the first text of a line stands a little to its right. */
function bulletBefore(items: readonly Item[], spot: Place): Item | undefined {
  const middle = spot.y + spot.size / 2
  const level = items.filter(({ y, size }) => middle > y - size * 0.2 && middle < y + size)
  const [first] = level.toSorted((a, b) => a.x - b.x)
  const gap = first ? first.x - spot.x - spot.width : 0
  return first && gap > 0 && gap < first.size * 2.5 && spot.size < first.size * 0.7
    ? { text: '•', x: spot.x, y: first.y, width: spot.width, size: first.size, strong: false, emphasis: false }
    : undefined
}

/** Whether a font is bold or slanted stands in its name. */
function styleOf(fontName: string, page: PdfPage): { strong: boolean; emphasis: boolean } {
  const font = page.commonObjs.has(fontName) ? (page.commonObjs.get(fontName) as { name?: string } | null) : undefined
  const name = font?.name ?? ''
  return { strong: /bold|black|heavy|demi/i.test(name), emphasis: /italic|oblique|slanted/i.test(name) }
}

async function propertiesOf(pdf: Pdf): Promise<Reading['properties']> {
  const stated = (await pdf.getMetadata().catch(() => undefined))?.info as Record<string, unknown> | undefined
  const written = (key: string) => (typeof stated?.[key] === 'string' ? stated[key].trim() : '')
  const text = (key: string, name: string) => (written(key) ? { [name]: written(key) } : {})
  const date = (key: string, name: string) => {
    const [, year, month, day, hour = '00', minute = '00', second = '00'] =
      /^D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?/.exec(written(key)) ?? []
    return year ? { [name]: `${year}-${month}-${day}T${hour}:${minute}:${second}` } : {}
  }
  return { ...text('Title', 'title'), ...text('Author', 'author'), ...date('CreationDate', 'created'), ...date('ModDate', 'modified') }
}
