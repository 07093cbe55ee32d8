import { elementsOf, findAll, type XmlElement } from './parse-xml.ts'

export interface OfficePicture {
  /** What it is said to show; empty where nothing is said. */
  readonly alternative: string
  /** Whether a screen reader can say what it shows, or that it only decorates. */
  readonly isDescribed: boolean
  /** Of the relationships to its files; a chart has none, a group several. */
  readonly files: readonly string[]
}

/** Pictures, charts and diagrams in a part of a Word, Excel or PowerPoint file. */
export function picturesIn(part: XmlElement): OfficePicture[] {
  return [
    ...[...findAll(part, 'wp:inline'), ...findAll(part, 'wp:anchor')]
      .filter((drawing) => isPicture(drawing))
      .map((drawing) => ({ ...pictureWith(elementsOf(drawing).find(({ name }) => name.endsWith('docPr'))), files: filesOf(drawing) })),
    ...['p:pic', 'xdr:pic'].flatMap((name) =>
      findAll(part, name).map((picture) => ({
        ...pictureWith(elementsOf(elementsOf(picture)[0]).find((inner) => inner.name.endsWith('cNvPr'))),
        files: filesOf(picture),
      })),
    ),
    ...findAll(part, 'v:shape')
      .filter((shape) => findAll(shape, 'v:imagedata').length > 0)
      .map((shape) => ({ ...said(shape.attributes['alt']), files: filesOf(shape) })),
  ]
}

function filesOf(picture: XmlElement): string[] {
  const named = [
    ...findAll(picture, 'a:blip').map(({ attributes }) => attributes['r:embed']),
    ...findAll(picture, 'v:imagedata').map(({ attributes }) => attributes['r:id']),
  ]
  return [...new Set(named.flatMap((id) => id ?? []))]
}

type Said = Pick<OfficePicture, 'alternative' | 'isDescribed'>

function isPicture(drawing: XmlElement): boolean {
  return ['pic:pic', 'c:chart', 'dgm:relIds'].some((name) => findAll(drawing, name).length > 0)
}

function pictureWith(properties: XmlElement | undefined): Said {
  if (!properties) return said(undefined)
  const { attributes } = properties
  const decorates = findAll(properties, 'adec:decorative').some(({ attributes: told }) => told['val'] !== '0')
  const shows = said(attributes['descr']?.trim() || attributes['title'])
  return decorates ? { ...shows, isDescribed: true } : shows
}

function said(written: string | undefined): Said {
  const alternative = (written ?? '').replace(/\s+/g, ' ').trim()
  return { alternative, isDescribed: alternative !== '' }
}
