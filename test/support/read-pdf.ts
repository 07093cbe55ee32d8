import { extractText, getDocumentProxy } from 'unpdf'

export interface PdfAsRead {
  readonly text: string
  readonly tagged: boolean
  readonly language: string | undefined
  /** Titles of the outline, parts under their whole. */
  readonly bookmarks: readonly string[]
  /** What a reader shows as the number of each page. */
  readonly labels: readonly string[]
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }

/** What a PDF says of itself, as a reader sees it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfAsRead> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const { text } = await extractText(pdf, { mergePages: true })
  const [marks, outline, labels, { info }] = [
    await pdf.getMarkInfo(),
    await pdf.getOutline(),
    await pdf.getPageLabels(),
    await pdf.getMetadata(),
  ]
  const titles = (of: readonly Bookmark[]): string[] => of.flatMap(({ title, items }) => [title, ...titles(items)])
  return {
    text: text.replaceAll(/\s+/g, ' '),
    tagged: marks?.['Marked'] === true,
    language: (info as { Language?: string }).Language,
    bookmarks: titles(outline ?? []),
    labels: labels ?? [],
  }
}
