import type { Language } from '../../../kernel/language.ts'
import type { Crumb } from '../../../ui/breadcrumb.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { words } from './words.ts'

interface Place {
  readonly meeting: { readonly id: string; readonly heldOn: string }
  readonly committee: { readonly slug: string; readonly name: string }
}

export function meetingName({ meeting, committee }: Place, language: Language): string {
  return words(language).titleOf(committee.name, formatDay(meeting.heldOn, language))
}

/** Where a page of a meeting stands: its committee has been named when its day comes. */
export function meetingCrumbs({ meeting, committee }: Place, language: Language, ...further: readonly Crumb[]): Crumb[] {
  return [
    { label: words(language).home, href: '/' },
    { label: committee.name, href: `/udvalg/${committee.slug}` },
    { label: formatDay(meeting.heldOn, language), href: `/moeder/${meeting.id}` },
    ...further,
  ]
}
