import type { FilePlace, FileText } from '../rules/file-text.ts'
import { elementsOf, findAll, type XmlElement } from './parse-xml.ts'

type Seen = 'seen' | 'changed' | 'hidden'

/** The paragraphs of a Word part or a slide, what a reader does not see told apart. Nothing where there are no paragraphs. */
export function inspectWord(root: XmlElement, place: FilePlace): FileText[] {
  const paragraphs = [...findAll(root, 'w:p'), ...findAll(root, 'a:p')].map((paragraph) => {
    const line: Record<Seen | 'all', string> = { seen: '', changed: '', hidden: '', all: '' }
    walk(paragraph, line, 'seen')
    return line
  })
  if (paragraphs.length === 0) return []
  return [
    { place, text: paragraphs.map(({ seen }) => seen).join('\n') },
    // With what is seen around it: the change may have cut a number in two.
    ...pieces(
      'tracked-change',
      paragraphs.flatMap(({ changed, all }) => (changed ? [all] : [])),
    ),
    ...pieces(
      'hidden-text',
      paragraphs.flatMap(({ hidden }) => hidden || []),
    ),
    ...pieces('alternative-text', descriptionsIn(root)),
  ]
}

function pieces(place: FilePlace, texts: readonly string[]): FileText[] {
  return texts.length > 0 ? [{ place, text: texts.join('\n') }] : []
}

function walk(element: XmlElement, line: Record<Seen | 'all', string>, as: Seen): void {
  for (const child of element.children) {
    if (typeof child !== 'string') {
      if (child.name === 'w:tab' || child.name === 'w:br') add(' ')
      else walk(child, line, kindOf(child, as))
    } else if (holdsText.has(element.name)) add(child)
  }

  function add(text: string): void {
    line[as] += text
    line.all += text
  }
}

const holdsText: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'a:t', 'm:t'])

function kindOf(child: XmlElement, as: Seen): Seen {
  if (child.name === 'w:del' || child.name === 'w:moveFrom') return 'changed'
  const properties = child.name === 'w:r' ? elementsOf(child, 'w:rPr')[0] : undefined
  return elementsOf(properties).some(({ name }) => name === 'w:vanish' || name === 'w:webHidden') ? 'hidden' : as
}

/** What a screen reader says of pictures. */
function descriptionsIn(element: XmlElement): string[] {
  return elementsOf(element).flatMap((child) => [
    ...['descr', 'title', 'alt'].flatMap((name) => child.attributes[name] ?? []),
    ...descriptionsIn(child),
  ])
}
