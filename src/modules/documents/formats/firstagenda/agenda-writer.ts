import { cleanCharacters } from '../../rules/clean-characters.ts'
import type { Span } from '../../rules/content-tree.ts'
import type { Stated, StatedItem } from '../../rules/reading.ts'
import { TreeBuilder } from '../../rules/tree-builder.ts'
import { htmlToBlocks, nothingDropped } from '../html-to-blocks.ts'
import type { Payload } from './payload.ts'

interface Written {
  readonly value: string
  readonly pointer: string
}

/** Writes a payload's parts into one tree and says where each stated value came to stand. */
export class AgendaWriter {
  readonly builder = new TreeBuilder()
  readonly dropped = nothingDropped()
  private readonly tables = { next: 0 }

  /** A value in a block of its own; with a level it is a heading. */
  stated(written: Written | undefined, level?: number): Stated | undefined {
    if (!written) return undefined
    const value = plain(written.value)
    const place = { pointer: written.pointer }
    const span = level ? this.builder.heading(level, value, place) : this.builder.paragraph(value, place)
    return span && { value, span }
  }

  item(item: Payload): StatedItem {
    const heading = this.itemHeading(item.text('Punktnummer', 'Number'), item.text('Navn', 'Caption'))
    const caseNumber = this.stated(item.text('SagsNummer', 'CaseNumber'))
    const from = this.builder.count
    for (const field of item.list('Felter', 'Fields') ?? []) this.field(field)
    const decision = this.decision(item.text('ItemDecision'), from)
    const open = item.boolean('IsOpen')
    const attachments = item.list('Bilag', 'Attachments') ?? []
    item.text('Id', 'SourceId', 'Sorting')
    for (const prose of item.unclaimedProse()) this.running(prose.value, prose.pointer)
    const body = [from, this.builder.count] as const
    return {
      ...heading,
      caseNumber,
      ...(open === undefined ? {} : { open }),
      decision,
      body,
      attachments: attachments.flatMap((bilag) => this.attachment(bilag) ?? []),
    }
  }

  /** HTML, or plain text with its own line breaks. */
  running(value: string, pointer: string): void {
    if (/<\/?[a-z][^<>]*>|&[a-z]+;/i.test(value)) htmlToBlocks(value, this.builder, () => ({ pointer }), this.tables, this.dropped)
    else for (const paragraph of plain(value).split(/\n\s*\n/)) this.builder.paragraph(paragraph, { pointer })
  }

  private itemHeading(number: Written | undefined, title: Written | undefined): { number?: Stated; title?: Stated } {
    const counted = number ? plain(number.value) : ''
    const named = title ? plain(title.value) : ''
    const span = this.builder.heading(2, `${counted} ${named}`, { pointer: (title ?? number)?.pointer ?? '' })
    if (!span) return {}
    return {
      ...(counted ? { number: { value: counted, span: [span[0], span[0] + counted.length] } } : {}),
      ...(named ? { title: { value: named, span: [span[1] - named.length, span[1]] } } : {}),
    }
  }

  private field(field: Payload): void {
    const html = field.text('Html')
    const text = field.text('Tekst', 'Text')
    const name = field.text('Navn', 'Name')
    if (name && !beginsWith(html?.value ?? '', name.value)) this.stated(name, 3)
    const from = this.builder.count
    if (html) this.running(html.value, html.pointer)
    // The plain text of a field usually repeats its HTML.
    if (text && !squeeze(this.builder.textFrom(from)).includes(squeeze(text.value))) this.running(text.value, text.pointer)
    field.text('DocumentId', 'Link', 'Id')
    for (const prose of field.unclaimedProse()) this.running(prose.value, prose.pointer)
  }

  /** The item's decision often stands in its text as well; then it is pointed at there. */
  private decision(written: Written | undefined, from: number): Stated | undefined {
    if (!written) return undefined
    const body = this.builder.textFrom(from)
    const value = plain(written.value.replace(/<[^<>]*>/g, ' ')).replace(/[ \t]+/g, ' ')
    const at = value ? body.indexOf(value) : -1
    if (at >= 0) return { value, span: spanOf(this.builder.length - body.length + at, value) }
    const first = this.builder.count
    this.running(written.value, written.pointer)
    const added = this.builder.textFrom(first)
    return added ? { value: added, span: spanOf(this.builder.length - added.length, added) } : undefined
  }

  private attachment(bilag: Payload): StatedItem['attachments'][number] | undefined {
    const id = bilag.text('Id')?.value
    const open = bilag.boolean('IsOpen', 'Open')
    const name = bilag.text('Navn', 'Name')
    const value = name ? plain(name.value) : ''
    const span = this.builder.listItem(0, false, undefined, value, { pointer: name?.pointer ?? bilag.pointer })
    return span && { ...(id ? { id } : {}), title: { value, span }, ...(open === undefined ? {} : { open }) }
  }
}

function spanOf(start: number, text: string): Span {
  return [start, start + text.length]
}

function plain(text: string): string {
  return cleanCharacters(text).trim()
}

function beginsWith(html: string, name: string): boolean {
  return squeeze(html.slice(0, 20_000).replace(/<(title|style|script)\b[^]*?<\/\1>|<[^>]*>/gi, '')).startsWith(squeeze(name))
}

/** For comparing only: letters and digits, entities aside. */
function squeeze(text: string): string {
  return cleanCharacters(text)
    .replace(/&(?:#?\w+);|[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
