import type { Mark, Span } from './content-tree.ts'
import { escapeInline } from './escape-markdown.ts'

/**
 * A span of text with its marks as Markdown. Markdown has no raised text, no emphasis within a word and none that
 * crosses another: there the words stand without it.
 */
export function markdownInline(text: string, marks: readonly Mark[], [start, end]: Span): string {
  const sayable: Mark[] = []
  for (const mark of marks.map((whole) => clip(whole, start, end)).filter((part) => isSayable(text, part))) {
    if (sayable.every((other) => nests(other, mark))) sayable.push(mark)
  }
  return render(text, sayable, start, end)
}

function render(text: string, marks: readonly Mark[], start: number, end: number): string {
  let written = ''
  let at = start
  for (const mark of marks) {
    if (mark.start < at) continue
    const inner = marks.filter(
      (other) =>
        mark.kind !== 'image' &&
        other !== mark &&
        mark.start <= other.start &&
        other.end <= mark.end &&
        marks.indexOf(other) > marks.indexOf(mark),
    )
    written += escapeInline(text.slice(at, mark.start)).replace(/!$/, '\\!') + wrap(mark, render(text, inner, mark.start, mark.end))
    at = mark.end
  }
  return written + escapeInline(text.slice(at, end))
}

function wrap(mark: Mark, inner: string): string {
  const address = `(<${(mark.href ?? '').replace(/[\s<>\\]/g, encodeURIComponent)}>)`
  if (mark.kind === 'link') return `[${inner}]${address}`
  if (mark.kind === 'image') return `![${inner.replaceAll('\n', ' ')}]${address}`
  return mark.kind === 'strong' ? `**${inner}**` : `_${inner}_`
}

function clip(mark: Mark, start: number, end: number): Mark {
  return { ...mark, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }
}

function isSayable(text: string, mark: Mark): boolean {
  const inner = text.slice(mark.start, mark.end)
  if (mark.kind === 'superscript' || inner === '' || inner.trim() !== inner || inner.includes('\n\n')) return false
  return mark.kind === 'link' || mark.kind === 'image' || (isEdge(text[mark.start - 1], inner[0]) && isEdge(text[mark.end], inner.at(-1)))
}

/** Between white space and anything, or between punctuation and a letter or digit: there a delimiter has one meaning. */
function isEdge(outside: string | undefined, inside: string | undefined): boolean {
  return outside === undefined || /\s/.test(outside) || (/\p{P}/u.test(outside) && /[\p{L}\p{N}]/u.test(inside ?? ''))
}

function nests(outer: Mark, inner: Mark): boolean {
  if (outer.kind === inner.kind && outer.kind === 'link') return inner.start >= outer.end
  return inner.start >= outer.end || (inner.start >= outer.start && inner.end <= outer.end)
}
