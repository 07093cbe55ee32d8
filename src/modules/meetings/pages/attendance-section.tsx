import type { Language } from '../../../kernel/language.ts'
import { Details } from '../../../ui/details.tsx'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Section } from '../../../ui/section.tsx'
import { type Sector, SectorMark } from '../../../ui/sector-mark.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { PartiesPresent } from './parties-present.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

type Person = MeetingView['attendance'][number]

/** More than this is folded, so that the first item is in sight. */
const mostInSight = 8
const capacityOrder = ['chair', 'member', 'substitute', 'adviser', 'secretary', 'observer', 'guest']

interface Drawn {
  readonly attendance: readonly Person[]
  /** Before its minutes nobody knows who came. */
  readonly wasHeld: boolean
  /** Whether the parties are those of a partnership. */
  readonly ofPartnership: boolean
  readonly language: Language
}

/** Who was there: the parties and the apologies at a glance, everyone in the paper's groups. */
export const AttendanceSection = keptDrawing(({ attendance, wasHeld, ofPartnership, language }: Drawn) => {
  const t = words(language)
  const named = (presence: string): string =>
    attendance
      .filter((person) => person.presence === presence)
      .map(({ name }) => name)
      .join(', ')
  const groups = (
    <>
      {groupsOf(attendance).map(([heading, people]) => (
        <div key={heading}>
          <h3>{wordFor(people.length > 1 ? t.held.capacityHeadings : t.capacities, heading)}</h3>
          <Listing rows={people.map(row)} />
        </div>
      ))}
    </>
  )
  return (
    <Section id="deltagere" heading={t.attendance.heading}>
      {attendance.length === 0 ? (
        <p class="muted">{t.attendance.none}</p>
      ) : (
        <>
          {ofPartnership && <PartiesPresent {...{ attendance, wasHeld, language }} />}
          {named('apology') && (
            <p>
              <strong>{t.attendance.apologiesFrom}:</strong> {named('apology')}.
            </p>
          )}
          {named('absent') && (
            <p>
              <strong>{t.attendance.absentWere}:</strong> {named('absent')}.
            </p>
          )}
          {attendance.length > mostInSight ? <Details summary={t.attendance.all(attendance.length)}>{groups}</Details> : groups}
        </>
      )}
    </Section>
  )

  function row(person: Person) {
    const { name, partyLetter, roles, organisation, organisationSlug, sector, presence, remark } = person
    const said = roles.length > 0 ? roles.join(', ') : wordFor(t.capacities, person.capacity)
    return {
      key: `${person.personId}-${name}`,
      title: <Link href={`/personer/${person.personId}`}>{partyLetter ? `${name} (${partyLetter})` : name}</Link>,
      facts: (
        <>
          {/* Papers write a role with a small letter. */}
          {said.charAt(0).toUpperCase() + said.slice(1)}
          {organisation && (
            <>
              {' · '}
              {organisationSlug ? <Link href={`/organisationer/${organisationSlug}`}>{organisation}</Link> : organisation}
            </>
          )}
          {remark && ` · ${remark}`}
        </>
      ),
      aside: (
        <span class="marks-row">
          {isSector(sector) && <SectorMark sector={sector} />}
          {presence === 'present' ? (
            wasHeld ? (
              wordFor(t.presences, presence)
            ) : (
              t.attendance.invited
            )
          ) : (
            <StateTag
              tone={presence === 'apology' || presence === 'absent' ? 'warning' : 'neutral'}
              word={wordFor(t.presences, presence)}
            />
          )}
        </span>
      ),
    }
  }
})

function isSector(sector: string | null): sector is Sector {
  return sector === 'region' || sector === 'municipality' || sector === 'general-practice'
}

/** In the paper's groups and order, but the chairs of each group first; without groups by what they take part as. */
function groupsOf(attendance: readonly Person[]): [heading: string, people: Person[]][] {
  const grouped = [...Map.groupBy(attendance, ({ groupName, capacity }) => groupName ?? capacity)]
  const rank = (person: Person | undefined): number => capacityOrder.indexOf(person?.capacity ?? 'guest')
  return grouped
    .map(([heading, people]): [string, Person[]] => [
      heading,
      people.toSorted((a, b) => Number(b.capacity === 'chair') - Number(a.capacity === 'chair')),
    ])
    .toSorted(([, [a]], [, [b]]) => Math.min(rank(a), 1) - Math.min(rank(b), 1))
}
