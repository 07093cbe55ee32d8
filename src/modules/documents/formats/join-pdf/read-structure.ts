import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'

const name = PDFName.of

/** A document's tags, found to hold together. */
export interface Structure {
  readonly root: PDFDict
  readonly rootRef: PDFRef
  /** Key of a page or an annotation → its elements. */
  readonly parents: ReadonlyMap<number, PDFObject>
}

/** Undefined where there are none, and where they do not hold together: then nobody is served by them. */
export function readStructure(pdf: PDFDocument): Structure | undefined {
  try {
    const marked = pdf.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))?.toString() === 'true'
    const rootRef = pdf.catalog.get(name('StructTreeRoot'))
    const root = pdf.catalog.lookup(name('StructTreeRoot'))
    if (!marked || !(rootRef instanceof PDFRef) || !(root instanceof PDFDict)) return undefined
    const parents = new Map(numbersIn(root.lookup(name('ParentTree'), PDFDict)))
    if (parents.size === 0 || countElements(root) === 0) return undefined
    return { root, rootRef, parents }
  } catch {
    return undefined
  }
}

/** A number tree's pairs. @throws where it is none */
export function numbersIn(node: PDFDict, depth = 0): [number, PDFObject][] {
  if (depth > 40) throw new Error('a number tree without an end')
  const own: [number, PDFObject][] = []
  const numbers = node.lookupMaybe(name('Nums'), PDFArray)
  for (let at = 0; at + 1 < (numbers?.size() ?? 0); at += 2) own.push([numbers!.lookup(at, PDFNumber).asNumber(), numbers!.get(at + 1)])
  const kids = node.lookupMaybe(name('Kids'), PDFArray)
  for (let at = 0; at < (kids?.size() ?? 0); at++) own.push(...numbersIn(kids!.lookup(at, PDFDict), depth + 1))
  return own
}

/** The elements directly under one. */
export function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(name('K'))
  if (kids instanceof PDFArray) return kids.asArray()
  const only = element.get(name('K'))
  return only === undefined ? [] : [only]
}

/** @throws where an element is its own ancestor, or the tree is deeper than any document */
function countElements(root: PDFDict): number {
  let count = 0
  const above = new Set<PDFDict>()
  const walk = (element: PDFDict): void => {
    if (above.has(element) || above.size > 400) throw new Error('tags without an end')
    above.add(element)
    for (const kid of kidsOf(element)) {
      const found = root.context.lookup(kid)
      if (found instanceof PDFDict && found.has(name('S'))) {
        count++
        walk(found)
      }
    }
    above.delete(element)
  }
  walk(root)
  return count
}
