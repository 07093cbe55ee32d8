import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { giverOf } from './giver-of.ts'
import { ReadyPieces, ReadyPiecesContext } from './ready-pieces.ts'

const doctype = '<!doctype html>'
const GiveReadyPieces = giverOf(ReadyPiecesContext)

/** The whole document. */
export function renderPage(page: VNode): string {
  return `${doctype}${renderToString(page)}`
}

/** The same as it is sent, put together of what is ready. */
export function encodePage(page: VNode): Buffer {
  const pieces = new ReadyPieces()
  return pieces.putInto(`${doctype}${renderToString(h(GiveReadyPieces, { value: pieces, children: page }))}`)
}
