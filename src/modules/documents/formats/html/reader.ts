import { parseFragment } from 'parse5'
import { cleanCharacters } from '../../rules/clean-characters.ts'
import type { FormatReader, Reading } from '../../rules/reading.ts'
import { TreeBuilder } from '../../rules/tree-builder.ts'
import { decodeNamed, decodeText } from '../decode-text.ts'
import { htmlToBlocks, notesOf, nothingDropped } from '../html-to-blocks.ts'

export const htmlReader: FormatReader = {
  name: 'html',
  recognises(bytes, fileName) {
    const head = headOf(bytes)
    const tag =
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|p|div|table|h[1-6]|span|main|article|section|ul|ol|style|script)\b/i
    return tag.test(head) || (/\.x?html?$/i.test(fileName) && /<[a-z][^>]*>/i.test(head))
  },
  async read(bytes, wishes): Promise<Reading> {
    const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(headOf(bytes))?.[1]
    const { text, notes } = charset ? decodeNamed(bytes, charset) : decodeText(bytes)
    const builder = new TreeBuilder()
    const dropped = nothingDropped(wishes)
    htmlToBlocks(text, builder, () => ({ paragraph: builder.count + 1 }), { next: 0 }, dropped)
    const title = titleOf(text)
    return {
      format: 'html',
      tree: builder.tree(),
      properties: title ? { title } : {},
      notes: [...notes, ...notesOf(dropped)],
      ...(dropped.pictures.isWished && { pictures: dropped.pictures.taken }),
    }
  },
}

/** The beginning, as far as it can be told without knowing the encoding. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
}

function titleOf(html: string): string | undefined {
  const written = /<title[^>]{0,200}>([^<]*)<\/title/i.exec(html.slice(0, 100_000))?.[1]
  const [node] = written ? parseFragment(written).childNodes : []
  return node && 'value' in node ? cleanCharacters(node.value).replace(/\s+/g, ' ').trim() || undefined : undefined
}
