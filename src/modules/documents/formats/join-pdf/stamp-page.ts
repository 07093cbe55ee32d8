import { PDFDict, type PDFFont, PDFName, type PDFPage } from '@cantoo/pdf-lib'

const name = PDFName.of
const fontName = 'SamspilPage'
const size = 8
const margin = 15

/** Which page this is of the whole, at the foot as the reader sees it, whatever way the page is turned and however large it is. */
export function stampPage(page: PDFPage, font: PDFFont, { left, right }: { readonly left: string; readonly right: string }): void {
  const { x, y, width, height } = visibleBox(page)
  const turned = ((page.getRotation().angle % 360) + 360) % 360
  const [wide, high] = turned % 180 === 0 ? [width, height] : [height, width]
  const turn = {
    0: [1, 0, 0, 1, x, y],
    90: [0, 1, -1, 0, x + width, y],
    180: [-1, 0, 0, -1, x + width, y + height],
    270: [0, -1, 1, 0, x, y + height],
  }[turned] ?? [1, 0, 0, 1, x, y]
  // A drawing of a metre is looked at from further away.
  const scale = Math.max(0.4, Math.min(wide, high) / 595)
  const room = wide / scale
  const line = [
    '/Artifact <</Type /Pagination /Subtype /Footer>> BDC q',
    `${turn.join(' ')} cm ${scale} 0 0 ${scale} 0 0 cm`,
    text(font, right, room - margin - font.widthOfTextAtSize(right, size)),
    text(font, fitted(font, left, room - 3 * margin - font.widthOfTextAtSize(right, size)), margin),
    'Q EMC',
  ]
  addFont(page, font)
  wrapContent(page, 'q', `Q ${line.join('\n')}`)
}

/** The page's own content between these operators. */
export function wrapContent(page: PDFPage, before: string, after: string): void {
  const { context } = page.doc
  const own = page.node.Contents()
  const streams = own === undefined ? [] : 'asArray' in own ? own.asArray() : [page.node.get(name('Contents'))!]
  const stream = (operators: string) => context.register(context.stream(`${operators}\n`))
  page.node.set(name('Contents'), context.obj([stream(before), ...streams, stream(`\n${after}`)]))
}

/** On white, so that it can be read on whatever lies beneath. */
function text(font: PDFFont, words: string, x: number): string {
  if (words === '') return ''
  const width = font.widthOfTextAtSize(words, size)
  return [
    `1 1 1 rg ${x - 3} ${margin - 4} ${width + 6} ${size + 4} re f`,
    `0.35 0.39 0.40 rg BT /${fontName} ${size} Tf ${x} ${margin - 1} Td ${font.encodeText(words).toString()} Tj ET`,
  ].join(' ')
}

function fitted(font: PDFFont, words: string, room: number): string {
  let fitting = sayable(words)
  while (fitting.length > 1 && font.widthOfTextAtSize(fitting, size) > room) fitting = `${fitting.slice(0, -2).trimEnd()}…`
  return fitting.length > 1 ? fitting : ''
}

/** The letters of Western Europe, which the font has. */
function sayable(words: string): string {
  return words.replace(/[^\u0020-\u007e\u00a0-\u00ff–—…‘’“”•]/g, '?')
}

function addFont(page: PDFPage, font: PDFFont): void {
  const { context } = page.doc
  const dict = (holder: PDFDict, key: string): PDFDict => {
    const found = holder.lookup(name(key))
    if (found instanceof PDFDict) return found
    const made = context.obj({})
    holder.set(name(key), made)
    return made
  }
  dict(dict(page.node, 'Resources'), 'Font').set(name(fontName), font.ref)
}

function visibleBox(page: PDFPage) {
  const crop = page.getCropBox()
  return crop.width > 0 && crop.height > 0 ? crop : page.getMediaBox()
}
