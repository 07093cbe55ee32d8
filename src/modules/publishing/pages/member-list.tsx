import type { Shown } from '../../../platform/http/doors.ts'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import type { CommitteeView } from '../queries/committee-page.ts'
import { OrganisationName } from './organisation-name.tsx'
import { words } from './words.ts'

/** Who sits in a committee, the chairs first, each with title and organisation. */
export function MemberList({ groups, shown }: { readonly groups: CommitteeView['groups']; readonly shown: Shown }) {
  const t = words(shown.language)
  return (
    <>
      {groups.map(({ capacity, heading, seats }) => (
        <div key={`${capacity} ${heading}`}>
          <h3>{heading ?? t.capacityHeadings[capacity]}</h3>
          <Listing
            rows={seats.map(({ id, personId, person, partyLetter, title, organisation }) => ({
              key: id,
              title: (
                <>
                  <Link href={`/personer/${personId}`}>{person}</Link>
                  {partyLetter && ` (${partyLetter})`}
                </>
              ),
              facts: (
                <>
                  {title && <span class="small">{title}</span>}
                  {title && organisation && <br />}
                  {organisation && <OrganisationName {...organisation} />}
                </>
              ),
            }))}
          />
        </div>
      ))}
    </>
  )
}
