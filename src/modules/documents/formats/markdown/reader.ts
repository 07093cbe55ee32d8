import markdownIt from 'markdown-it'
import type { ContentTree } from '../../rules/content-tree.ts'
import { TreeBuilder } from '../../rules/tree-builder.ts'
import type { FormatReader, Reading } from '../../rules/reading.ts'
import { decodeText } from '../decode-text.ts'
import { safeHref } from '../safe-href.ts'
import { looksLikeMarkdown } from './looks-like-markdown.ts'
import { prepareSource } from './prepare-source.ts'
import { walkTokens } from './walk-tokens.ts'

/** Rules that make text vanish or change: definitions of links, code by indentation or fence, quoted HTML. */
const parser = markdownIt({ html: false, linkify: false, typographer: false, maxNesting: 200 }).disable([
  'reference',
  'code',
  'fence',
  'strikethrough',
])
// "[A](afbud)" is a party and an apology, not a link.
parser.validateLink = (address) => safeHref(address) !== undefined && looksLikeAddress.test(address)
const looksLikeAddress = /^(?:https?:|mailto:|www\.|\/|\.{1,2}\/|#)|\.[a-z]{2,5}(?:$|[?#])/i

export const markdownReader: FormatReader = {
  name: 'markdown',
  recognises(bytes, fileName) {
    return /\.(md|markdown)$/i.test(fileName) || looksLikeMarkdown(decodeText(bytes).text)
  },
  async read(bytes): Promise<Reading> {
    const { text, notes } = decodeText(bytes)
    return { format: 'markdown', tree: markdownTree(text), properties: {}, notes }
  },
}

export function markdownTree(text: string): ContentTree {
  const source = prepareSource(text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n'))
  const builder = new TreeBuilder()
  walkTokens(parser.parse(source, {}), source.split('\n'), builder)
  return builder.tree()
}
