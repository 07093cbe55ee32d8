import type { Language } from '../../../../kernel/language.ts'
import type { Crumb } from '../../../../ui/breadcrumb.tsx'
import { words } from '../words.ts'

/** From the front page to what is made for a committee. */
export function itemCrumbs(committee: { readonly slug: string; readonly name: string }, last: string, language: Language): Crumb[] {
  const all = words(language)
  return [
    { label: all.home, href: '/' },
    { label: committee.name, href: `/udvalg/${committee.slug}` },
    { label: all.items.inbox.title, href: `/udvalg/${committee.slug}/punkter` },
    { label: last },
  ]
}
