import { addressOn } from '../../../kernel/as-of.ts'
import type { Language } from '../../../kernel/language.ts'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import type { CommitteeView } from '../queries/committee-page.ts'
import { OrganisationName } from './organisation-name.tsx'
import { words } from './words.ts'

interface Drawn {
  readonly groups: CommitteeView['groups']
  readonly day: string
  readonly today: string
  readonly language: Language
}

/** Who sits in a committee, the chairs first, each with title, organisation and whom they sit beside. */
export const MemberList = keptDrawing(({ groups, day, today, language }: Drawn) => {
  const all = words(language)
  return (
    <>
      {groups.map(({ capacity, heading, seats }) => (
        <div key={`${capacity} ${heading}`}>
          <h3>{heading ?? all.capacityHeadings[capacity]}</h3>
          <Listing
            rows={seats.map(({ id, personId, person, partyLetter, title, organisation, beside }) => {
              // Under a heading of the paper's own nothing else tells a substitute from a member.
              const said = [capacity === 'substitute' && heading && !beside && all.capacities.substitute, title].filter(Boolean).join(' · ')
              return {
                key: id,
                title: (
                  <>
                    <Link href={addressOn(`/personer/${personId}`, day, today)}>{person}</Link>
                    {partyLetter && ` (${partyLetter})`}
                  </>
                ),
                facts: (
                  <>
                    {said && <span class="small">{said}</span>}
                    {said && organisation && <br />}
                    {organisation && <OrganisationName {...organisation} day={day} today={today} />}
                    {beside && (
                      <>
                        <br />
                        <span class="small">
                          {capacity === 'substitute' ? all.committee.insteadOf(beside) : all.committee.besideOf(beside)}
                        </span>
                      </>
                    )}
                  </>
                ),
              }
            })}
          />
        </div>
      ))}
    </>
  )
})
