import * as Y from 'yjs'

/**
 * Gives each paragraph and cell that is made here an empty text in the same breath. Made with the first letter, two who begin
 * in an empty paragraph at once would make two texts, and the editor writes the words of one into the other: twice, if both do.
 */
export function keepTextInEach(shared: Y.Doc): void {
  shared.on('afterTransaction', ({ local }) => {
    const without = local ? withoutText(shared.getXmlFragment('text')) : []
    if (without.length > 0) shared.transact(() => without.forEach((holder) => holder.insert(0, [new Y.XmlText()])))
  })
}

const holdsWords = new Set(['block', 'table_cell', 'table_header'])

function withoutText(within: Y.XmlFragment): Y.XmlElement[] {
  return within.toArray().flatMap((node) => {
    if (!(node instanceof Y.XmlElement)) return []
    if (!holdsWords.has(node.nodeName)) return withoutText(node)
    return node.length === 0 ? [node] : []
  })
}
