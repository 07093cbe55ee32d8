// Pictures on their way from the clipboard to the attachments: the words stand in the text at once, the picture when it has arrived.
import { mostLetters } from '../pasted-pictures.mjs'
import { schema } from './schema.ts'

const { image } = schema.marks

export class PictureSender {
  /** Those that have not arrived yet, each as what is waited for. */
  sending = new Set()

  constructor({ to, images, called, onSent }) {
    this.to = to
    this.images = images
    this.called = called
    this.onSent = onSent
    this.unnamed = images.length
  }

  /** @returns with what stands in the text meanwhile: no address of ours, so that it is only words to everybody else */
  begin({ address, words }) {
    const mark = `#${Math.random().toString(36).slice(2)}`
    return { address, isNamed: words !== '', shown: { words: words || `${this.called} ${++this.unnamed}`, mark } }
  }

  /** @returns how many were not taken */
  async send(view, begun) {
    let failed = 0
    const all = (async () => {
      // One after the other: each may fill what a form holds.
      for (const one of begun) {
        const sent = await this.sendOne(one).catch(() => undefined)
        if (!sent) failed++
        else if (!this.images.some(({ address }) => address === sent.address)) this.images.push(sent)
        settle(view, one, sent?.address)
        if (sent) this.onSent()
      }
    })()
    this.sending.add(all)
    await all
    this.sending.delete(all)
    return failed
  }

  async sendOne({ address, shown }) {
    const picture = address.slice(address.indexOf(',') + 1)
    if (picture.length > mostLetters) return undefined
    const answer = await fetch(this.to, { method: 'POST', body: new URLSearchParams({ picture, shows: shown.words }) })
    return answer.ok ? answer.json() : undefined
  }
}

/** Without an address, what the picture shows stays as words, and what it was only called goes. */
function settle(view, { isNamed, shown }, address) {
  const { tr, doc } = view.state
  doc.descendants((node, at) => {
    const mark = node.isText && node.marks.find(({ type, attrs }) => type === image && attrs.href === shown.mark)
    if (!mark) return true
    const [from, to] = [tr.mapping.map(at), tr.mapping.map(at + node.nodeSize)]
    if (!address && !isNamed) tr.delete(from, to)
    else {
      tr.removeMark(from, to, mark)
      if (address) tr.addMark(from, to, image.create({ href: address }))
    }
    return false
  })
  // To undo it would put back what only waited.
  if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false))
}
