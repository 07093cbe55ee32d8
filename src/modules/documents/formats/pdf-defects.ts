import type { getDocumentProxy } from 'unpdf'
import type { FileDefect } from '../rules/file-defect.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

/** What a PDF as a whole does not tell those who hear it: its structure, its title, its language. */
export async function pdfDefects(pdf: Pdf): Promise<FileDefect[]> {
  const marks = (await pdf.getMarkInfo().catch(() => null)) as { readonly Marked?: boolean } | null
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }))
  const said = info as { readonly Title?: unknown; readonly Language?: unknown }
  return [
    ...(marks?.Marked ? [] : [{ kind: 'untagged' as const }]),
    ...(isWritten(said.Title) || isWritten(metadata?.get('dc:title')) ? [] : [{ kind: 'no-title' as const }]),
    ...(isWritten(said.Language) ? [] : [{ kind: 'no-language' as const }]),
  ]
}

function isWritten(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined
}

/** Notes that a reader put on the page, not its own links and fields. */
export function isRemark({
  subtype,
  contentsObj,
}: {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
}): boolean {
  return (
    ['Text', 'FreeText', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Caret'].includes(subtype ?? '') && Boolean(contentsObj?.str)
  )
}

interface Structure {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Structure[]
}

/** Whether a tagged page shows a figure without words for it. */
export async function hasUndescribedFigure(page: PdfPage): Promise<boolean> {
  const tree = (await page.getStructTree().catch(() => null)) as Structure | null
  return tree !== null && hasFigureWithout(tree)
}

function hasFigureWithout({ role, alt, children = [] }: Structure): boolean {
  return (role === 'Figure' && !alt?.trim()) || children.some(hasFigureWithout)
}
