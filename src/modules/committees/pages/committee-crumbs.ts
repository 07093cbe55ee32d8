import type { Crumb } from '../../../ui/breadcrumb.tsx'
import type { Words } from './words.ts'

/** The way from the front page to a page about a body; the page itself comes last, without an address. */
export function committeeCrumbs(all: Words, ...steps: readonly Crumb[]): Crumb[] {
  return [{ label: all.home, href: '/' }, { label: all.committees, href: '/udvalg' }, ...steps]
}
