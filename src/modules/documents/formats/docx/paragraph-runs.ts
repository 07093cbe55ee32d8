import type { Run } from '../../rules/compose-runs.ts'
import { safeHref } from '../safe-href.ts'
import { elementsOf, first, textOfElement } from '../parse-xml.ts'
import { type OfficePicture, picturesIn } from '../office-pictures.ts'
import type { PictureWords } from '../picture-taker.ts'
import type { XmlElement } from '../parse-xml.ts'
import type { TextStyle } from './styles.ts'

export interface ParagraphText {
  readonly runs: Run[]
  /** Text that Word hides. */
  readonly hidden: Run[]
  /** Contents of text boxes anchored here: they stand beside the paragraph, not in it. */
  readonly boxes: XmlElement[]
}

export interface ParagraphContext {
  styleOf(runProperties: XmlElement | undefined): TextStyle
  linkTarget(id: string | undefined): string | undefined
  onDeletion(): void
  onUnsafeLink(): void
  /** What stands for it in the text. */
  takePicture(picture: OfficePicture): readonly PictureWords[]
}

export function paragraphRuns(paragraph: XmlElement, context: ParagraphContext): ParagraphText {
  const text: ParagraphText = { runs: [], hidden: [], boxes: [] }
  collect(paragraph, text, context, undefined)
  return text
}

function collect(parent: XmlElement, text: ParagraphText, context: ParagraphContext, href: string | undefined): void {
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:r') collectRun(child, text, context, href)
    else if (child.name === 'w:del' || child.name === 'w:moveFrom') context.onDeletion()
    else if (child.name === 'w:hyperlink') collect(child, text, context, linkOf(child, context) ?? href)
    else if (child.name === 'mc:AlternateContent') collect(alternative(child), text, context, href)
    else if (child.name === 'm:t') text.runs.push({ text: textOfElement(child) })
    else if (!properties.has(child.name)) collect(child, text, context, href)
  }
}

function collectRun(run: XmlElement, text: ParagraphText, context: ParagraphContext, href: string | undefined): void {
  const { hidden, ...style } = context.styleOf(first(run, 'w:rPr'))
  const into = hidden ? text.hidden : text.runs
  const content = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      const written = writtenBy(child)
      if (written !== undefined && into.at(-1)?.image && !/^\s/.test(written)) into.push({ text: ' ' })
      if (written !== undefined) into.push({ ...style, text: written, ...(href ? { href } : {}) })
      else if (child.name === 'mc:AlternateContent') content(alternative(child))
      else if (drawings.has(child.name)) {
        text.boxes.push(...findBoxes(child))
        for (const picture of picturesIn(child)) {
          // What is hidden is shown to nobody.
          const shown = hidden ? [{ text: picture.alternative }] : context.takePicture(picture)
          for (const words of shown) if (words.text) into.push(...apart(into, words).map((one) => ({ ...style, ...one })))
        }
      } else if (child.name === 'w:ruby') collect(child, text, context, href)
    }
  }
  content(run)
}

/** It stands apart from the words beside it, and an image is its words alone. */
function apart(before: readonly Run[], { text, image }: PictureWords): Run[] {
  const space = /(?:^|\s)$/.test(before.at(-1)?.text ?? '') ? '' : ' '
  return image ? [{ text: space }, { text, image }] : [{ text: `${space}${text} ` }]
}

function writtenBy(element: XmlElement): string | undefined {
  switch (element.name) {
    case 'w:t':
      return textOfElement(element)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:cr':
      return '\n'
    case 'w:br':
      return (element.attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? '\n' : ''
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:sym':
      return symbol(element.attributes['w:char'] ?? '')
  }
  return undefined
}

/** A character of a symbol font, by its number; in the private area where fonts keep them. */
function symbol(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code > 0 && code < 0xd800 ? String.fromCodePoint(code) : code >= 0xe000 && code <= 0xffff ? String.fromCodePoint(code) : ''
}

/** Of the same thing said for new and for old programs, the new; the old where that is empty. */
export function alternative(element: XmlElement): XmlElement {
  const choice = elementsOf(element, 'mc:Choice').find((candidate) => elementsOf(candidate).length > 0)
  return choice ?? first(element, 'mc:Fallback') ?? element
}

function findBoxes(drawing: XmlElement): XmlElement[] {
  return elementsOf(drawing).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child]
    return findBoxes(child.name === 'mc:AlternateContent' ? alternative(child) : child)
  })
}

function linkOf(hyperlink: XmlElement, context: ParagraphContext): string | undefined {
  const target = context.linkTarget(hyperlink.attributes['r:id'])
  const safe = target === undefined ? undefined : safeHref(target)
  if (target !== undefined && safe === undefined) context.onUnsafeLink()
  return safe
}

const drawings = new Set(['w:drawing', 'w:pict', 'w:object'])
const properties = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:instrText',
  'm:rPr',
  'm:ctrlPr',
  'w:rt',
])
