import type { Refusal } from '../../../../kernel/refusal.ts'

export type AnchorCode = 'meetings/minutes-place-gone' | 'meetings/minutes-quote-not-there' | 'meetings/minutes-quote-ambiguous'

/** A text that can be commented, as it stands. */
export interface CommentableText {
  readonly itemId: string
  readonly textId: string
  readonly revision: number
  readonly markdown: string
}

/** What a comment is about; without a text it is about an item, without an item about the whole. */
export interface Anchor {
  readonly itemId?: string
  readonly textId?: string
  readonly revision?: number
  readonly paragraph?: string
  readonly quote?: string
}

/** As they are counted in a list to choose from, and kept with a comment: their words, without marks and double spaces. */
export function paragraphsOf(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/)
    .map(plain)
    .filter((paragraph) => paragraph !== '')
}

/**
 * @param place "" for the whole, "item:<id>", or "text:<id>:<paragraph>"; where only words are given, they are looked for
 */
export function anchorOf(
  { place, quote: written }: { readonly place: string; readonly quote: string },
  texts: readonly CommentableText[],
  itemIds: readonly string[],
): Anchor | Refusal<AnchorCode> {
  const quote = plain(written)
  const [kind = '', id = '', at = ''] = place.split(':')
  if (kind === 'text') {
    const text = texts.find(({ textId }) => textId === id)
    const paragraph = text && paragraphsOf(text.markdown)[Number(at)]
    if (!text || paragraph === undefined) return { code: 'meetings/minutes-place-gone', values: { field: 'place' } }
    if (!paragraph.includes(quote)) return { code: 'meetings/minutes-quote-not-there', values: { field: 'quote' } }
    return anchorIn(text, paragraph, quote)
  }
  if (kind === 'item' && !itemIds.includes(id)) return { code: 'meetings/minutes-place-gone', values: { field: 'place' } }
  if (quote === '') return kind === 'item' ? { itemId: id } : {}
  const found = texts
    .filter(({ itemId }) => kind !== 'item' || itemId === id)
    .flatMap((text) =>
      paragraphsOf(text.markdown).flatMap((paragraph) => (paragraph.includes(quote) ? [anchorIn(text, paragraph, quote)] : [])),
    )
  if (found.length === 0) return { code: 'meetings/minutes-quote-not-there', values: { field: 'quote' } }
  return found.length > 1 ? { code: 'meetings/minutes-quote-ambiguous', values: { field: 'quote' } } : found[0]!
}

function anchorIn({ itemId, textId, revision }: CommentableText, paragraph: string, quote: string): Anchor {
  return { itemId, textId, revision, paragraph, quote: quote || paragraph }
}

export type Standing = 'as-it-was' | 'elsewhere-changed' | 'words-changed' | 'gone'

/** A comment stays with the words it was written to. @param now the text as it stands; absent where it is gone */
export function standingOf(
  anchor: { readonly revision: number | null; readonly paragraph: string | null; readonly quote: string | null },
  now: { readonly revision: number; readonly markdown: string } | undefined,
): Standing {
  if (!now) return 'gone'
  if (anchor.revision === now.revision) return 'as-it-was'
  const paragraphs = paragraphsOf(now.markdown)
  if (anchor.paragraph !== null && paragraphs.includes(anchor.paragraph)) return 'as-it-was'
  return anchor.quote !== null && paragraphs.some((paragraph) => paragraph.includes(anchor.quote!)) ? 'elsewhere-changed' : 'words-changed'
}

function plain(text: string): string {
  return text
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)]|>)\s+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>|])/g, '$1')
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim()
}
