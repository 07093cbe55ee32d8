import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { partnershipKindName } from './partnership-kind-name.ts'
import { ValidityTag } from './validity-tag.tsx'
import { words } from './words.ts'

export interface ListedPartnership {
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly region: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly successors?: readonly { readonly slug: string; readonly name: string; readonly validFrom: string }[]
}

/** Collaborations, and what follows those that have an end. */
export function PartnershipList({ partnerships, shown }: { readonly partnerships: readonly ListedPartnership[]; readonly shown: Shown }) {
  const t = words(shown.language)
  return (
    <Listing
      rows={partnerships.map(({ slug, name, kind, region, successors = [], ...span }) => ({
        key: slug,
        title: name,
        href: `/klynger/${slug}`,
        facts: (
          <>
            {partnershipKindName(kind, shown.language)} · {region}
            {successors.map((successor) => (
              <span key={successor.slug}>
                <br />
                {t.succession.short(formatDay(successor.validFrom, shown.language))}{' '}
                <Link href={`/klynger/${successor.slug}`}>{successor.name}</Link>
              </span>
            ))}
          </>
        ),
        aside: <ValidityTag span={span} shown={shown} />,
      }))}
    />
  )
}
