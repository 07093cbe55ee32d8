import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../platform/http/doors.ts'
import { Listing } from '../../../ui/listing.tsx'
import { committeeKindName } from './committee-kind-name.ts'
import { ValidityTag } from './validity-tag.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

export interface ListedCommittee {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly level: string
  readonly parentId: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
}

export interface CommitteeListProps<Committee extends ListedCommittee> {
  readonly committees: readonly Committee[]
  readonly shown: Shown
  /** Who it belongs to, where that is not said above the list. */
  readonly beside?: (committee: Committee) => ComponentChildren
}

/** The political level first; what a committee is under is said beside it. */
export function CommitteeList<Committee extends ListedCommittee>({ committees, shown, beside }: CommitteeListProps<Committee>) {
  const t = words(shown.language)
  const nameOf = new Map(committees.map(({ id, name }) => [id, name]))
  const byLevel = committees.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
  return (
    <Listing
      rows={byLevel.map((committee) => {
        const parent = nameOf.get(committee.parentId ?? '')
        return {
          key: committee.id,
          title: committee.name,
          href: `/udvalg/${committee.slug}`,
          facts: [
            committeeKindName(committee.kind, shown.language),
            wordFor(t.levels, committee.level),
            parent && t.committeesPage.under(parent),
          ]
            .filter(Boolean)
            .join(' · '),
          aside: beside ? beside(committee) : <ValidityTag span={committee} shown={shown} />,
        }
      })}
    />
  )
}

const levels = ['political', 'professional']
