import markdownIt from 'markdown-it'
import { TreeBuilder } from '../../rules/tree-builder.ts'
import type { FormatReader, Reading } from '../../rules/reading.ts'
import { decodeText } from '../decode-text.ts'
import { looksLikeMarkdown } from './looks-like-markdown.ts'
import { prepareSource } from './prepare-source.ts'
import { walkTokens } from './walk-tokens.ts'

/** Rules that make text vanish or change: definitions of links, code by indentation or fence, quoted HTML. */
const parser = markdownIt({ html: false, linkify: false, typographer: false, maxNesting: 200 }).disable(['reference', 'code', 'fence', 'strikethrough'])

export const markdownReader: FormatReader = {
  name: 'markdown',
  recognises(bytes, fileName) {
    return /\.(md|markdown)$/i.test(fileName) || looksLikeMarkdown(decodeText(bytes).text)
  },
  async read(bytes): Promise<Reading> {
    const { text, notes } = decodeText(bytes)
    const source = prepareSource(text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n'))
    const builder = new TreeBuilder()
    walkTokens(parser.parse(source, {}), source.split('\n'), builder)
    return { format: 'markdown', tree: builder.tree(), properties: {}, notes }
  },
}
