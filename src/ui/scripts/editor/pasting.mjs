// What comes by the clipboard or is dropped: as our own blocks, its pictures sent to where the text's attachments are.
import { Fragment, Slice } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { isPictureInPage, pictureInFile } from '../pasted-pictures.mjs'
import { pastedBlocks } from './pasted-blocks.mjs'
import { PictureSender } from './picture-sender.mjs'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** @param pictures { to, images, called, onSent }: where they are sent, if anywhere, and those that the text may show */
export function pasting(pictures, sayLeftOut) {
  const sender = new PictureSender(pictures)
  const hasFilesOnly = (from) => from && from.files.length > 0 && !from.types.includes('text/html') && !from.types.includes('text/plain')
  const takes = (view) => pictures.to !== undefined && !isInTable(view.state)
  const plugin = new Plugin({
    props: {
      handlePaste(view, event) {
        const from = event.clipboardData
        if (hasFilesOnly(from)) return takeFiles(view, event, from.files)
        const html = from?.getData('text/html') ?? ''
        // What comes from an editor of ours is ours already.
        if (html === '' || html.includes('data-pm-slice')) return false
        const begun = []
        const take = ({ address, words }) => {
          if (!takes(view) || !isPictureInPage(address)) return undefined
          begun.push(sender.begin({ address, words }))
          return begun.at(-1).shown
        }
        const { nodes: found, pictures: seen, onlyPicture } = pastedBlocks(html, { clipboard: from, take })
        // A browser that copies a picture from a page names where it was, and has the picture itself beside it.
        if (onlyPicture && begun.length === 0 && from.files.length === 1) return takeFiles(view, event, from.files)
        if (found.length > 0) insert(view, found)
        void send(view, begun, seen - begun.length)
        return found.length > 0 || seen > 0
      },
      handleDrop: (view, event) => hasFilesOnly(event.dataTransfer) && takeFiles(view, event, event.dataTransfer.files),
    },
  })
  return { plugin, sending: sender.sending }

  function takeFiles(view, event, files) {
    event.preventDefault()
    void insertFiles(view, [...files])
    return true
  }

  async function insertFiles(view, files) {
    const addresses = takes(view) ? await Promise.all(files.map(pictureInFile)) : []
    const begun = addresses.flatMap((address) => (address ? [sender.begin({ address, words: '' })] : []))
    if (begun.length > 0)
      insert(
        view,
        begun.map(({ shown }) => nodes.block.create(null, shownIn(shown))),
      )
    await send(view, begun, files.length - begun.length)
  }

  async function send(view, begun, leftOut) {
    const failed = await sender.send(view, begun)
    if (failed + leftOut > 0) sayLeftOut(failed + leftOut)
  }
}

/** Another of the same file beside it would be one with it. */
const shownIn = ({ words, mark }) => [schema.text(' '), schema.text(words, [marks.image.create({ href: mark })]), schema.text(' ')]

/** In a cell only the words have room. */
function insert(view, found) {
  const { state: now } = view
  if (isInTable(now)) {
    const inOneLine = found.map((node) => node.textBetween(0, node.content.size, ' ').replaceAll('\n', ' ')).join(' ')
    view.dispatch(now.tr.insertText(inOneLine).scrollIntoView())
    return
  }
  const isOpen = (node) => Number(node.type === nodes.block && node.attrs.kind === 'paragraph')
  const slice = new Slice(Fragment.from(found), isOpen(found[0]), found.length > 1 || isOpen(found[0]) ? isOpen(found.at(-1)) : 0)
  view.dispatch(now.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
}
