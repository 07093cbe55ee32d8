import {
  PDFDocument,
  type PDFFont,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  StandardFonts,
} from '@cantoo/pdf-lib'
import { type Annex, openAnnex } from './open-annex.ts'
import { JoinedStructure } from './join-structure.ts'
import { joinLayers } from './join-layers.ts'
import { quickReferences } from './quick-references.ts'
import { stampPage, wrapContent } from './stamp-page.ts'

quickReferences()

const name = PDFName.of

export interface PagesToJoin {
  /** Page of the base after which they come, from 1. */
  readonly afterPage: number
  readonly title: string
  /** Opened one after the other, so that only one is held at a time. */
  read(): Promise<Uint8Array>
}

export interface JoinManners {
  /** "Side 3 af 12". */
  readonly page: (page: number, pages: number) => string
  /** Whether the base says its page numbers itself. */
  readonly numbered: boolean
}

/**
 * A tagged PDF of our own with strangers' pages joined in. Those keep their tags, where they have any; bookmarks and links
 * of the base stay; every page says which it is.
 *
 */
export async function joinPdf(
  base: Uint8Array,
  insertions: readonly PagesToJoin[],
  manners: JoinManners,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await PDFDocument.load(base, { updateMetadata: false })
  const own = pdf
    .getPages()
    .map(({ node, ref }) => ({ page: PDFPage.of(withInherited(node), ref, pdf), title: undefined as string | undefined }))
  const structure = new JoinedStructure(pdf)
  const order: typeof own = []
  let at = 0
  for (const insertion of insertions.toSorted((a, b) => a.afterPage - b.afterPage)) {
    order.push(...own.slice(at, insertion.afterPage))
    at = Math.max(at, insertion.afterPage)
    const annex = await openAnnex(await insertion.read())
    if (typeof annex === 'string') throw new Error(`cannot be joined: ${annex}`)
    for (const page of copyAnnex(pdf, annex, structure, insertion)) order.push({ page, title: insertion.title })
  }
  order.push(...own.slice(at))
  structure.finish()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  number(order, font, manners)
  layPages(
    pdf,
    order.map(({ page }) => page),
  )
  if (insertions.length > 0) dropClaim(pdf)
  pdf.catalog.set(name('PageLabels'), pdf.context.obj({ Nums: [0, { S: 'D' }] }))
  pdf.catalog.set(name('PageMode'), name('UseOutlines'))
  const bytes = await pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity })
  return { bytes, pages: order.length }
}

/** @throws where the file's parts do not hold together */
function copyAnnex(pdf: PDFDocument, annex: Annex, structure: JoinedStructure, { title, afterPage }: PagesToJoin): PDFPage[] {
  const copier = PDFObjectCopier.for(annex.pdf.context, pdf.context)
  const pages = annex.pdf.getPages().map(({ ref }) => {
    const copied = copier.copy(ref)
    return PDFPage.of(pdf.context.lookup(copied) as PDFPageLeaf, copied, pdf)
  })
  joinLayers(annex.pdf, pdf, copier)
  if (annex.structure) {
    structure.addTagged(
      annex,
      copier,
      pages.map(({ node }) => node),
      title,
      afterPage,
    )
    return pages
  }
  // What was tagged once has marks of its own inside, which a mark around it must not repeat.
  const untagged = pages.map((page) => ({ page, marked: !page.node.has(name('StructParents')) }))
  for (const { page, marked } of untagged) if (marked) wrapContent(page, 'q /P <</MCID 0>> BDC', 'EMC Q')
  structure.addUntagged(
    untagged.map(({ page, marked }) => ({ page: page.node, ref: page.ref, marked })),
    title,
    afterPage,
  )
  return pages
}

function number(
  order: readonly { readonly page: PDFPage; readonly title: string | undefined }[],
  font: PDFFont,
  { page: say, numbered }: JoinManners,
): void {
  for (const [at, { page, title }] of order.entries())
    if (title !== undefined || (!numbered && at > 0)) stampPage(page, font, { left: title ?? '', right: say(at + 1, order.length) })
}

/** What a page had from the tree above it, it has itself: the tree is made anew. */
function withInherited(node: PDFPageLeaf): PDFPageLeaf {
  for (const key of ['Resources', 'MediaBox', 'CropBox', 'Rotate']) {
    const value = node.getInheritableAttribute(name(key))
    if (value && !node.has(name(key))) node.set(name(key), value)
  }
  return node
}

function layPages(pdf: PDFDocument, pages: readonly PDFPage[]): void {
  const tree: PDFRef = pdf.context.register(pdf.context.obj({ Type: 'Pages', Count: pages.length, Kids: pages.map(({ ref }) => ref) }))
  for (const { node } of pages) node.set(name('Parent'), tree)
  pdf.catalog.set(name('Pages'), tree)
}

/** With strangers' pages in it, the whole does not claim what its writer could not see to. */
function dropClaim(pdf: PDFDocument): void {
  const ref = pdf.catalog.get(name('Metadata'))
  const metadata = pdf.context.lookup(ref)
  if (!(ref instanceof PDFRef && metadata instanceof PDFRawStream)) return
  const xmp = Buffer.from(metadata.getContents()).toString('utf8')
  const without = xmp.replace(/<pdfuaid:(\w+)>[^<]*<\/pdfuaid:\1>/g, '').replace(/\spdfuaid:\w+="[^"]*"/g, '')
  pdf.context.assign(ref, pdf.context.stream(without, { Type: 'Metadata', Subtype: 'XML' }))
}
