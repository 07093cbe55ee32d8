import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObjectCopier, PDFRef } from '@cantoo/pdf-lib'

const name = PDFName.of

/** Layers that the author had hidden stay hidden. */
export function joinLayers(from: PDFDocument, to: PDFDocument, copier: PDFObjectCopier): void {
  const theirs = from.catalog.lookup(name('OCProperties'))
  if (!(theirs instanceof PDFDict)) return
  if (!to.catalog.has(name('OCProperties')))
    to.catalog.set(name('OCProperties'), to.context.obj({ OCGs: [], D: { ON: [], OFF: [], Order: [] } }))
  const ours = to.catalog.lookup(name('OCProperties'), PDFDict)
  const our = ours.lookup(name('D'), PDFDict)
  const their = theirs.lookup(name('D'))
  take(theirs, 'OCGs', ours)
  if (their instanceof PDFDict) {
    take(their, 'OFF', our)
    // Where all are hidden but some, only those some are said.
    if (their.get(name('BaseState')) === name('OFF')) hideAllBut(their)
  }

  function take(source: PDFDict, key: string, target: PDFDict): void {
    const entries = source.lookup(name(key))
    if (!(entries instanceof PDFArray)) return
    for (const entry of entries.asArray()) target.lookup(name(key), PDFArray).push(copier.copy(entry))
  }

  function hideAllBut(state: PDFDict): void {
    const all = (theirs as PDFDict).lookup(name('OCGs'))
    const shown = state.lookup(name('ON'))
    const on = new Set(shown instanceof PDFArray ? shown.asArray().map(String) : [])
    if (!(all instanceof PDFArray)) return
    for (const layer of all.asArray())
      if (layer instanceof PDFRef && !on.has(layer.toString())) our.lookup(name('OFF'), PDFArray).push(copier.copy(layer))
  }
}
