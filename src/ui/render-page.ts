import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The whole document, as it is sent. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
