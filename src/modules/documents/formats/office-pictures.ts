import { elementsOf, findAll, type XmlElement } from './parse-xml.ts'

export interface OfficePicture {
  /** What it is said to show; empty where nothing is said. */
  readonly alternative: string
  /** Whether a screen reader can say what it shows, or that it only decorates. */
  readonly isDescribed: boolean
}

/** Pictures, charts and diagrams in a part of a Word, Excel or PowerPoint file. */
export function picturesIn(part: XmlElement): OfficePicture[] {
  return [
    ...[...findAll(part, 'wp:inline'), ...findAll(part, 'wp:anchor')]
      .filter((drawing) => isPicture(drawing))
      .map((drawing) => pictureWith(elementsOf(drawing).find(({ name }) => name.endsWith('docPr')))),
    ...['p:pic', 'xdr:pic'].flatMap((name) =>
      findAll(part, name).map((picture) => pictureWith(elementsOf(elementsOf(picture)[0]).find((inner) => inner.name.endsWith('cNvPr')))),
    ),
    ...findAll(part, 'v:shape')
      .filter((shape) => findAll(shape, 'v:imagedata').length > 0)
      .map(({ attributes }) => said(attributes['alt'])),
  ]
}

function isPicture(drawing: XmlElement): boolean {
  return ['pic:pic', 'c:chart', 'dgm:relIds'].some((name) => findAll(drawing, name).length > 0)
}

function pictureWith(properties: XmlElement | undefined): OfficePicture {
  if (!properties) return said(undefined)
  const { attributes } = properties
  const decorates = findAll(properties, 'adec:decorative').some(({ attributes: told }) => told['val'] !== '0')
  const shows = said(attributes['descr']?.trim() || attributes['title'])
  return decorates ? { ...shows, isDescribed: true } : shows
}

function said(written: string | undefined): OfficePicture {
  const alternative = (written ?? '').replace(/\s+/g, ' ').trim()
  return { alternative, isDescribed: alternative !== '' }
}
