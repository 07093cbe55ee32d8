import type { AgendaContent } from './agenda-content.ts'

/** Short enough for a form's hidden field: two contents that differ have different keys, but for one chance in 2^53. */
export function contentKey(content: AgendaContent): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  const text = JSON.stringify(content)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36)
}
