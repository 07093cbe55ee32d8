import { parseFragment } from 'parse5'
import type { ReadingNote } from '../rules/reading.ts'
import type { SourcePlace } from '../rules/content-tree.ts'
import type { ReadingWishes } from '../rules/taken-picture.ts'
import type { TreeBuilder } from '../rules/tree-builder.ts'
import { HtmlWalker } from './html-walker.ts'
import { PictureTaker } from './picture-taker.ts'
import { sanitiseHtml } from './sanitise-html.ts'

/** What was left out of a piece of HTML; add up the pieces, then ask for the notes. */
export interface DroppedHtml {
  activeContent: number
  hidden: number
  links: number
  readonly pictures: PictureTaker
}

export function nothingDropped(wishes?: ReadingWishes): DroppedHtml {
  return { activeContent: 0, hidden: 0, links: 0, pictures: new PictureTaker(wishes) }
}

/** Sanitises HTML and appends what it shows to the tree. `tables` numbers the tables of the whole document. */
export function htmlToBlocks(
  source: string,
  builder: TreeBuilder,
  place: () => SourcePlace,
  tables: { next: number },
  dropped: DroppedHtml,
): void {
  const sanitised = sanitiseHtml(source, dropped.pictures.isWished)
  const walker = new HtmlWalker(builder, place, tables, dropped.pictures, sanitised.pictures)
  walker.walk(parseFragment(sanitised.html).childNodes)
  dropped.activeContent += sanitised.activeContent
  dropped.links += sanitised.links
  dropped.hidden += walker.hidden
}

export function notesOf(dropped: DroppedHtml): ReadingNote[] {
  return [
    { code: 'documents/dropped-active-content' as const, count: dropped.activeContent },
    { code: 'documents/dropped-hidden' as const, count: dropped.hidden },
    { code: 'documents/dropped-links' as const, count: dropped.links },
    { code: 'documents/left-out-pictures' as const, count: dropped.pictures.leftOut },
  ].flatMap(({ code, count }) => (count ? [{ code, values: { count } }] : []))
}
