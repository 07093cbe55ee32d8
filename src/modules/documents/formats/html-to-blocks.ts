import { parseFragment } from 'parse5'
import type { ReadingNote } from '../rules/reading.ts'
import type { SourcePlace } from '../rules/content-tree.ts'
import type { TreeBuilder } from '../rules/tree-builder.ts'
import { HtmlWalker } from './html-walker.ts'
import { sanitiseHtml } from './sanitise-html.ts'

/** What was left out of a piece of HTML; add up the pieces, then ask for the notes. */
export interface DroppedHtml {
  activeContent: number
  hidden: number
  links: number
  pictures: number
}

export function nothingDropped(): DroppedHtml {
  return { activeContent: 0, hidden: 0, links: 0, pictures: 0 }
}

/** Sanitises HTML and appends what it shows to the tree. `tables` numbers the tables of the whole document. */
export function htmlToBlocks(
  source: string,
  builder: TreeBuilder,
  place: () => SourcePlace,
  tables: { next: number },
  dropped: DroppedHtml,
): void {
  const sanitised = sanitiseHtml(source)
  const walker = new HtmlWalker(builder, place, tables)
  walker.walk(parseFragment(sanitised.html).childNodes)
  dropped.activeContent += sanitised.activeContent
  dropped.links += sanitised.links
  dropped.hidden += walker.hidden
  dropped.pictures += walker.pictures
}

export function notesOf(dropped: DroppedHtml): ReadingNote[] {
  return [
    { code: 'documents/dropped-active-content' as const, count: dropped.activeContent },
    { code: 'documents/dropped-hidden' as const, count: dropped.hidden },
    { code: 'documents/dropped-links' as const, count: dropped.links },
    { code: 'documents/left-out-pictures' as const, count: dropped.pictures },
  ].flatMap(({ code, count }) => (count ? [{ code, values: { count } }] : []))
}
