import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFObjectCopier,
  PDFRef,
} from '@cantoo/pdf-lib'
import { kidsOf, numbersIn } from './read-structure.ts'
import type { Annex } from './open-annex.ts'

const name = PDFName.of

/** The tags of a document that others' tags are joined into, each at its place in the reading order. */
export class JoinedStructure {
  readonly #pdf: PDFDocument
  readonly #root: PDFDict
  readonly #document: PDFDict
  readonly #documentRef: PDFObject
  readonly #parents: [number, PDFObject][]
  readonly #own: readonly { readonly kid: PDFObject; readonly page: number }[]
  readonly #added: { readonly section: PDFRef; readonly page: number }[] = []
  #next: number

  /** @param pdf tagged, by our own writer */
  constructor(pdf: PDFDocument) {
    this.#pdf = pdf
    this.#root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict)
    this.#documentRef = kidsOf(this.#root)[0]!
    this.#document = pdf.context.lookup(this.#documentRef, PDFDict)
    this.#parents = numbersIn(this.#root.lookup(name('ParentTree'), PDFDict))
    this.#next = Math.max(0, ...this.#parents.map(([key]) => key + 1))
    const pages = new Map(pdf.getPages().map(({ ref }, at) => [ref.toString(), at + 1]))
    let page = 1
    this.#own = kidsOf(this.#document).map((kid) => {
      page = Math.max(page, pages.get(firstPageOf(pdf, kid)) ?? page)
      return { kid, page }
    })
  }

  /** Pages that keep their own tags. @param copied the annex's pages as they now are in this document */
  addTagged({ structure }: Annex, copier: PDFObjectCopier, copied: readonly PDFDict[], title: string, afterPage: number): void {
    const offset = this.#next
    for (const page of copied) {
      shift(page, 'StructParents', offset)
      for (const annotation of annotationsOf(page)) shift(annotation, 'StructParent', offset)
    }
    // Its tables of places are made anew here.
    for (const key of ['ParentTree', 'IDTree']) structure!.root.delete(name(key))
    const rootRef = copier.copy(structure!.rootRef)
    const root = this.#pdf.context.lookup(rootRef, PDFDict)
    const section = this.#section(title, kidsOf(root), afterPage)
    for (const kid of kidsOf(root)) {
      const element = this.#pdf.context.lookup(kid)
      if (!(element instanceof PDFDict)) continue
      element.set(name('P'), section)
      if (element.get(name('S')) === name('Document')) element.set(name('S'), name('Part'))
    }
    for (const [key, elements] of structure!.parents) this.#parent(key + offset, copier.copy(elements))
    this.#takeRoles(root)
    this.#pdf.context.delete(rootRef)
  }

  /** Pages without tags: each is one paragraph, so that its words are at least reached in their turn. */
  addUntagged(
    copied: readonly { readonly page: PDFDict; readonly ref: PDFRef; readonly marked: boolean }[],
    title: string,
    afterPage: number,
  ): void {
    const { context } = this.#pdf
    const kids = copied.flatMap(({ page, ref, marked }) => {
      page.delete(name('StructParents'))
      for (const annotation of annotationsOf(page)) annotation.delete(name('StructParent'))
      if (!marked) return []
      const element = context.register(context.obj({ Type: 'StructElem', S: 'P', Pg: ref, K: 0 }))
      const key = this.#next
      page.set(name('StructParents'), PDFNumber.of(key))
      this.#parent(key, context.obj([element]))
      return [element]
    })
    const section = this.#section(title, kids, afterPage)
    for (const kid of kids) context.lookup(kid, PDFDict).set(name('P'), section)
  }

  /** Last of all. */
  finish(): void {
    const { context } = this.#pdf
    const kids: PDFObject[] = []
    const waiting = [...this.#added]
    for (const { kid, page } of this.#own) {
      while (waiting.length > 0 && waiting[0]!.page < page) kids.push(waiting.shift()!.section)
      kids.push(kid)
    }
    this.#document.set(name('K'), context.obj([...kids, ...waiting.map(({ section }) => section)]))
    const numbers = this.#parents.toSorted(([a], [b]) => a - b).flatMap(([key, elements]) => [PDFNumber.of(key), elements])
    this.#root.set(name('ParentTree'), context.register(context.obj({ Nums: numbers })))
    this.#root.set(name('ParentTreeNextKey'), PDFNumber.of(this.#next))
  }

  #section(title: string, kids: readonly PDFObject[], page: number): PDFRef {
    const { context } = this.#pdf
    const section = context.register(
      context.obj({ Type: 'StructElem', S: 'Sect', T: PDFHexString.fromText(title), P: this.#documentRef, K: [...kids] }),
    )
    this.#added.push({ section, page })
    return section
  }

  #parent(key: number, elements: PDFObject): void {
    this.#parents.push([key, elements])
    this.#next = Math.max(this.#next, key + 1)
  }

  /** What an author's own kinds of element stand for. The first meaning of a word stays. */
  #takeRoles(root: PDFDict): void {
    for (const map of ['RoleMap', 'ClassMap']) {
      const theirs = root.lookupMaybe(name(map), PDFDict)
      if (!theirs) continue
      if (!this.#root.has(name(map))) this.#root.set(name(map), this.#pdf.context.obj({}))
      const ours = this.#root.lookup(name(map), PDFDict)
      for (const [word, meaning] of theirs.entries()) if (!ours.has(word)) ours.set(word, meaning)
    }
  }
}

function shift(dict: PDFDict, key: string, offset: number): void {
  const old = dict.lookup(name(key))
  if (old instanceof PDFNumber) dict.set(name(key), PDFNumber.of(old.asNumber() + offset))
}

function annotationsOf(page: PDFDict): PDFDict[] {
  const annotations = page.lookup(name('Annots'))
  if (!(annotations instanceof PDFArray)) return []
  return annotations.asArray().flatMap((one) => {
    const found = page.context.lookup(one)
    return found instanceof PDFDict ? [found] : []
  })
}

/** Where an element begins. */
function firstPageOf(pdf: PDFDocument, kid: PDFObject): string {
  const element = pdf.context.lookup(kid)
  if (!(element instanceof PDFDict)) return ''
  const page = element.get(name('Pg'))
  if (page instanceof PDFRef) return page.toString()
  for (const under of kidsOf(element)) {
    const found = firstPageOf(pdf, under)
    if (found) return found
  }
  return ''
}
