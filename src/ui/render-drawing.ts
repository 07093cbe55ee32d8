import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** An SVG as a file of its own: it brings its colours as attributes, as no stylesheet goes with it. */
export function renderDrawing(drawing: VNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(drawing)}\n`
}
